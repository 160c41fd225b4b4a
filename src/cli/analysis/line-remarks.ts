import { counted, grouped, visible } from '../table';
import type { LogAnalysis, UnreadPlace } from './result';

/** What was seen and not read, and what was taken away in front of lines. */
export function lineRemarks({ lines }: LogAnalysis): readonly string[] {
  return [
    ...[...lines.fronts].map(
      ([front, count]) =>
        `In front of ${counted(count, 'line')} stood ${JSON.stringify(visible(front))}, digits aside: taken away.`,
    ),
    ...[...lines.tools].map(
      ([tool, count]) => `${counted(count, 'line')} looks like ${tool}; not read.`,
    ),
  ];
}

/** Every line accounted for, the ones that nobody recognised by themselves. */
export function unreadBlock({ lines, unread }: LogAnalysis): readonly string[] {
  const others = [...lines.others].reduce((sum, [, count]) => sum + count, 0);
  const kinds = [...lines.others].map(([kind, count]) => `${kind} ${grouped(count)}`).join(', ');
  const read = lines.all - others - lines.unrecognised;
  return [
    `${counted(lines.all, 'line')}: ${grouped(read)} read, ${grouped(others)} of other output${kinds === '' ? '' : ` (${kinds})`}, ${grouped(lines.unrecognised)} not recognised`,
    ...[...unread.first, ...lines.first].map(lineAt),
    ...(lines.first.length < lines.unrecognised
      ? [`  and ${grouped(lines.unrecognised - lines.first.length)} more`]
      : []),
  ];
}

const lineAt = ({ place, text }: UnreadPlace): string =>
  `  ${place.file}:${place.line}: ${visible(text).slice(0, 100)}`;
