import type { EvidenceRow, EvidenceSite } from '../../messages/evidence';
import { visible } from '../table';

/** What a vendor needs to know of a tag. */
export interface Sheet {
  readonly title: string;
  readonly rows: readonly EvidenceRow[];
  readonly sites: readonly EvidenceSite[];
}

/** A line for each thing, with what said so. */
export function sheetLines({ title, rows, sites }: Sheet): readonly string[] {
  const width = Math.max(
    ...['Call site', ...rows.map(({ what }) => what)].map(({ length }) => length),
  );
  const indent = ' '.repeat(width + 2);
  return [
    title,
    '',
    ...rows.map(
      ({ what, found, by }) => `${what.padEnd(width)}  ${visible(found)}  [${visible(by)}]`,
    ),
    ...sites.flatMap(({ text, frames }) => [
      '',
      `${'Call site'.padEnd(width)}  ${visible(text)}`,
      ...frames.map((frame) => `${indent}${visible(frame.text)}`),
    ]),
  ];
}

/** The same to paste into an issue. */
export function sheetMarkdown({ title, rows, sites }: Sheet): readonly string[] {
  return [
    `### ${plain(title)}`,
    '',
    ...rows.map(({ what, found, by }) => `- **${what}:** ${plain(found)} (${code(by)})`),
    ...sites.flatMap(({ text, frames }) => [
      '',
      `**Call site** ${plain(text)}`,
      '',
      '```',
      ...frames.map((frame) => visible(frame.text).replaceAll('`', "'")),
      '```',
    ]),
  ];
}

/** Names of functions are full of what Markdown takes for its own. */
const plain = (text: string): string => visible(text).replace(/[\\`*_<>|[\]]/g, '\\$&');

const code = (text: string): string => `\`${visible(text).replaceAll('`', "'")}\``;
