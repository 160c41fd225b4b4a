import { recordedTarget, recordingFolder } from './recorded/spec';
import type { TargetSpec } from './spec';
import { win7X64 } from './win7-x64';
import { win7X86 } from './win7-x86';
import { win10_21h1X64 } from './win10-21h1-x64';
import { win10_1809X64 } from './win10-1809-x64';
import { win11_23h2X64 } from './win11-23h2-x64';
import { win11_24h2X64 } from './win11-24h2-x64';
import { win11Arm64 } from './win11-arm64';
import { xpX86 } from './xp-x86';

/** Every simulated target, oldest first. */
export const targets: readonly TargetSpec[] = [
  xpX86,
  win7X86,
  win7X64,
  win10_1809X64,
  win10_21h1X64,
  win11_23h2X64,
  win11_24h2X64,
  win11Arm64,
];

/** What a hunt runs against when no target is named. */
export const defaultTarget: TargetSpec = win11_24h2X64;

/**
 * The target with this id; `recorded:FOLDER` is the recording in that folder.
 * @throws Error when the folder holds no recording
 */
export function findTarget(id: string): TargetSpec | undefined {
  const folder = recordingFolder(id);
  if (folder !== undefined) return recordedTarget(folder);
  return targets.find((target) => target.id === id);
}
