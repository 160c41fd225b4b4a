import type { Architecture } from '../targets/spec';

/** A Windows version as its kernel states it. */
export interface WindowsVersion {
  readonly major: number;
  readonly minor: number;
  /** nt!NtBuildLab. */
  readonly lab: string;
  /** Service pack number in the second byte, as CmNtCSDVersion has it. */
  readonly servicePack: number;
}

/** By the lowest build; ARCH stands for what the kernel was built for. */
const VERSIONS: readonly (readonly [build: number, version: WindowsVersion])[] = [
  [26100, { major: 10, minor: 0, lab: '26100.1.ARCHfre.ge_release.240331-1435', servicePack: 0 }],
  [22621, { major: 10, minor: 0, lab: '22621.1.ARCHfre.ni_release.220506-1250', servicePack: 0 }],
  [19041, { major: 10, minor: 0, lab: '19041.1.ARCHfre.vb_release.191206-1406', servicePack: 0 }],
  [17763, { major: 10, minor: 0, lab: '17763.1.ARCHfre.rs5_release.180914-1434', servicePack: 0 }],
  [
    7601,
    { major: 6, minor: 1, lab: '7601.17514.ARCHfre.win7sp1_rtm.101119-1850', servicePack: 0x100 },
  ],
  [3790, { major: 5, minor: 2, lab: '3790.srv03_rtm.030324-2048', servicePack: 0 }],
  [2600, { major: 5, minor: 1, lab: '2600.xpsp_sp2_rtm.040803-2158', servicePack: 0x200 }],
];

/** @throws Error for a build that no target has */
export function windowsVersion(build: number, architecture: Architecture): WindowsVersion {
  const found = VERSIONS.find(([lowest]) => build >= lowest);
  if (!found) throw new Error(`No version of Windows has build ${build}`);
  const built = architecture === 'x64' ? 'amd64' : architecture;
  return { ...found[1], lab: found[1].lab.replace('ARCH', built) };
}
