import { hitsOf } from '../../messages/coverage';
import { hex, quote } from '../../messages/words';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { tagFromBytes } from '../../pool/tags/tag';
import { hexAddress } from '../../pool/values/address';
import type { NamedHunt } from '../export-source';
import { EXPORT_FORMATS } from '../exports';
import type { ReportData } from './data';
import { download, element, section } from './dom';

/** How the numbers came about, with what to type to see them again. */
export function measuredSection({ hunt }: NamedHunt, { facts }: ReportData): HTMLElement {
  const tag = quote(hunt.tag);
  const lines = [
    '.scriptrun pooltag.js',
    `dx @$pool.hitTag(${tag}, ${hitsOf(hunt)})`,
    `dx -g @$pool.leaks(${tag})`,
    ...hunt.rechecks.map(() => `dx -g @$pool.recheck(${tag})`),
    'dx @$pool.save("C:/temp/leak")',
  ];
  return section(
    'measured',
    'How this was measured',
    element(
      'p',
      {},
      'The kernel stops at each allocation and each free of one tag when nt!PoolHitTag holds it. Each stop was recorded with its stack and its block; frees were paired with allocations by address. The kernel’s own counters of the tag, read before and after, tell how many events there were.',
    ),
    element('p', {}, 'To measure the same:'),
    element('pre', { tabindex: 0 }, lines.join('\n')),
    element('p', {}, 'What was changed on the target, and put back:'),
    element('pre', { tabindex: 0 }, changesOf(hunt).join('\n')),
    element('p', { class: 'hint' }, `Recorded by pooltag ${facts.tool}.`),
  );
}

function changesOf(hunt: HuntRecord): readonly string[] {
  const lines = [...hunt.entries].flatMap((entry) => {
    if (entry.type !== 'change') return [];
    const { address, before, after } = entry.change;
    const value = (bytes: readonly number[]) => hex(tagFromBytes(bytes));
    if (entry.state === 'applied')
      return [`${hexAddress(address)}: ${value(before)} -> ${value(after)}`];
    return entry.state === 'undone' ? [`${hexAddress(address)}: ${value(before)} again`] : [];
  });
  return lines.length > 0 ? lines : ['nothing is known of that'];
}

/** The data of the page, for other tools. */
export function dataSection({ facts, recordings, hunts }: ReportData): HTMLElement {
  const buttons = recordings.map(({ name, text }, at) =>
    element(
      'button',
      { type: 'button', click: () => download(`pooltag-${at + 1}.000.jsonl`, text) },
      `Recording: ${name}`,
    ),
  );
  const source = { hunts, skip: facts.skip, name: 'pooltag', tool: facts.tool };
  const formats = EXPORT_FORMATS.map((format) =>
    element(
      'button',
      {
        type: 'button',
        title: format.help,
        click: () =>
          download(`pooltag.${EXTENSIONS[format.name] ?? format.name}`, format.make(source)),
      },
      format.name,
    ),
  );
  const left = facts.isPrivate
    ? 'Left out of this page and its recordings: paths of source files, names that were given to snapshots, and names of files, folders and machines. What is in it: names of drivers, functions and processes. With --everything nothing is left out.'
    : 'Nothing was left out of this page: it may name machines, people and folders.';
  return section(
    'data',
    'The data',
    element('p', {}, 'This page holds all that was recorded; it loads nothing, and sends nothing.'),
    element('p', { id: 'left-out' }, left),
    element('div', { class: 'controls', role: 'group', 'aria-label': 'Recordings' }, ...buttons),
    element('p', {}, 'For other tools:'),
    element('div', { class: 'controls', role: 'group', 'aria-label': 'Exports' }, ...formats),
  );
}

const EXTENSIONS: { readonly [format: string]: string } = {
  folded: 'folded.txt',
  'folded-blocks': 'blocks.folded.txt',
  'folded-allocs': 'allocs.folded.txt',
  'folded-frees': 'frees.folded.txt',
  speedscope: 'speedscope.json',
  pprof: 'pb',
  firefox: 'firefox.json',
};
