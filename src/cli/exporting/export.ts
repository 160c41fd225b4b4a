import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportSource, NamedHunt } from '../../report/export-source';
import { EXPORT_FORMATS } from '../../report/exports';
import type { ExportFormat } from '../../report/folded-formats';
import type { NamedRecording } from '../analysis/read-recording';
import type { Arguments, OptionSpec } from '../command';
import { badExport, messageOf, nothingToExport, notWritten } from '../errors';
import type { CommandIo } from '../io';
import { counted } from '../table';
import { parquet } from './parquet';

/** Put in by the bundler. */
declare const POOLTAG_VERSION: string;

const FORMATS: readonly ExportFormat[] = [...EXPORT_FORMATS, parquet];

export const exportOption: OptionSpec = {
  name: 'export',
  value: 'FORMAT:FILE',
  multiple: true,
  help: 'write recordings for other tools; may be repeated',
};

/** What `--help` says of {@link exportOption}. */
export const exportNotes: readonly string[] = [
  `FORMAT: ${FORMATS.map(({ name }) => name).join(' ')}.`,
  'Several recordings come together in one file: equal stacks of one build are one.',
];

interface Export {
  readonly format: ExportFormat;
  readonly path: string;
}

/**
 * What is to be exported, and where to.
 * @throws WrongUse for a format that there is not
 */
export function exportsIn(args: Arguments): readonly Export[] {
  return args.texts('export').map((text) => {
    const [, name = '', path = ''] = /^([\w-]+):(.+)$/s.exec(text) ?? [];
    const format = FORMATS.find((each) => each.name === name);
    if (!format)
      throw badExport(
        text,
        FORMATS.map((each) => each.name),
      );
    return { format, path };
  });
}

/**
 * Writes the files.
 * @returns what was written
 * @throws Failure when there is no hunt, or a file cannot be written
 */
export async function writeExports(
  exports: readonly Export[],
  recordings: readonly NamedRecording[],
  skip: readonly string[],
  io: CommandIo,
): Promise<readonly string[]> {
  const source = exportSource(recordings, skip);
  const said: string[] = [];
  if (exports.length > 0 && source.hunts.length === 0) throw nothingToExport();
  for (const { format, path } of exports) {
    try {
      await writeFile(resolve(io.folder, path), format.make(source));
    } catch (error) {
      throw notWritten(path, messageOf(error));
    }
    said.push(`Wrote ${path}: ${format.help}, of ${counted(source.hunts.length, 'hunt')}.`);
  }
  return said;
}

/** All hunts of the recordings. */
function exportSource(
  recordings: readonly NamedRecording[],
  skip: readonly string[],
): ExportSource {
  const hunts = recordings.flatMap(({ name, recording }): readonly NamedHunt[] =>
    recording.hunts.map((hunt, at) => ({ recording: name, number: at + 1, hunt })),
  );
  const names = recordings.map(({ name }) => name);
  const [first = ''] = names;
  const name = names.length > 1 ? `${first} and ${names.length - 1} more` : first;
  return { hunts, skip, name, tool: POOLTAG_VERSION };
}
