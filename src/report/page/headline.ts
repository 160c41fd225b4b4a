import { coverageMeaning, hitsOf, huntCoverage } from '../../messages/coverage';
import { openEnd } from '../../messages/recording';
import { ceilingText, verdictText } from '../../messages/verdict';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { tagHex, tagText } from '../../pool/tags/tag';
import { type Verdict, verdictOf } from '../../pool/verdict/verdict';
import type { NamedHunt } from '../export-source';
import type { ReportFacts } from '../report-facts';
import { type Child, element } from './dom';
import { profileOfHunt } from './measures';
import { bytesText, grouped } from './numbers';

/** What a verdict is in a word or two. */
const MARKS: { readonly [Kind in Verdict['kind']]: string } = {
  leaks: 'Leak',
  noProof: 'No proof of a leak',
  holds: 'Blocks stay',
  nothingHeld: 'Nothing stays',
  unknown: 'Not known',
  noHits: 'No hit',
};

/** What was found, in words: the verdict, how much, how sure, what was not seen. */
export function headline(named: NamedHunt, { skip, users }: ReportFacts): HTMLElement {
  const { hunt } = named;
  const verdict = verdictOf(hunt, skip);
  const known = users[tagHex(hunt.tag)] ?? [];
  return element(
    'section',
    { id: 'headline', class: verdict.kind, 'aria-labelledby': 'verdict' },
    element('p', { class: 'mark' }, MARKS[verdict.kind]),
    element('h1', { id: 'verdict' }, `Pool tag "${tagText(hunt.tag)}"`),
    element('p', { class: 'said' }, verdictText(hunt, verdict)),
    facts(hunt, known),
    coverageMeter(hunt),
  );
}

function facts(hunt: HuntRecord, known: readonly string[]): HTMLElement {
  const { samples, unsized } = profileOfHunt(hunt);
  const held = samples.reduce((sum, each) => sum + each.held, 0);
  const bytes = samples.reduce((sum, each) => sum + each.heldBytes, 0);
  const unknown =
    unsized.held === 0 ? '' : `, ${grouped(unsized.held)} of unknown size not counted`;
  const { alloc, free } = hunt.counts();
  const recheck = hunt.rechecks.at(-1);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Seen allocated and not freed', `${grouped(held)} blocks, ${bytesText(bytes)}${unknown}`],
    ['Seen', `${grouped(alloc)} allocations and ${grouped(free)} frees`],
    ['Looked again', recheck && `${grouped(hunt.rechecks.length)} times; ${ceilingText(recheck)}`],
    ['Target', hunt.start.target.description],
    [
      'When',
      `${new Date(hunt.start.time).toISOString().slice(0, 16).replace('T', ' ')} UTC, by the clock of the debugger`,
    ],
    [
      'Known users of the tag',
      known.length === 0 ? undefined : `${known.join(', ')} (by lists: a hint, not seen at work)`,
    ],
    ['Note', hunt.openEnd && `the recording was ${openEnd(hunt)}`],
  ];
  const shown = rows.flatMap(([name, text]): readonly Child[] =>
    text ? [element('dt', {}, name), element('dd', {}, text)] : [],
  );
  return element('dl', {}, ...shown);
}

/** How much of what happened is behind the numbers. */
function coverageMeter(hunt: HuntRecord): HTMLElement {
  const share = hunt.booked();
  const meaning = coverageMeaning(hunt).replace(/^ \(|\)$/g, '');
  const text = `${huntCoverage(hunt) || 'unknown'} of what the kernel counted${meaning ? `: ${meaning}` : ''}`;
  const label = element('p', {}, element('strong', {}, 'Coverage '), text);
  if (share === undefined || hitsOf(hunt) === 0)
    return element('div', { class: 'coverage' }, label);
  const meter = element('meter', { min: 0, max: 1, value: share, 'aria-label': 'Coverage' });
  return element('div', { class: 'coverage' }, label, meter);
}
