import { huntSummary } from '../../messages/coverage';
import type { NamedHunt } from '../export-source';
import { type ReportData, readData } from './data';
import { element } from './dom';
import { flameSection, huntName } from './flame-graph';
import { growthSection } from './growth';
import { headline } from './headline';
import { tablesSection } from './hunt-tables';
import { dataSection, measuredSection } from './measured';
import { timeSection } from './timeline';

/** Puts the page together, of the recordings that are embedded in it. */
async function show(): Promise<void> {
  const main = document.getElementById('report');
  if (!main) return;
  const data = await readData();
  const [first] = data.hunts;
  if (data.hunts.length > 1) main.before(huntChoice(data, main));
  await showHunt(main, data, first);
}

/** Hunts that were shown: what is still being put together for an earlier one is dropped. */
let shown = 0;

/** The verdict and the flame graph first; what is below them is put together when they are drawn. */
async function showHunt(
  main: HTMLElement,
  data: ReportData,
  named: NamedHunt | undefined,
): Promise<void> {
  const { facts, recordings, hunts } = data;
  const own = ++shown;
  main.removeAttribute('data-ready');
  if (named) main.replaceChildren(headline(named, facts), flameSection(named, hunts));
  else main.replaceChildren(element('h1', {}, 'Pool'), element('p', {}, 'No hunt was recorded.'));
  const ofHunt = named
    ? [() => timeSection(named, facts.skip), () => tablesSection(named, facts.skip)]
    : [];
  const parts: readonly (() => HTMLElement | undefined)[] = [
    ...ofHunt,
    ...recordings.map((each) => () => growthSection(each)),
    () => named && measuredSection(named, data),
    () => dataSection(data),
  ];
  for (const part of parts) {
    await new Promise((done) => setTimeout(done));
    if (own !== shown) return;
    main.append(part() ?? '');
  }
  main.setAttribute('data-ready', '');
}

function huntChoice(data: ReportData, main: HTMLElement): HTMLElement {
  const select = element(
    'select',
    { change: () => void showHunt(main, data, data.hunts[select.selectedIndex]) },
    ...data.hunts.map((named) =>
      element('option', {}, `${huntName(named)}: ${huntSummary(named.hunt)}`),
    ),
  );
  return element('nav', { 'aria-label': 'Hunts' }, element('label', {}, 'Hunt ', select));
}

show().catch((error: unknown) => {
  const main = document.getElementById('report');
  main?.prepend(element('p', { role: 'alert' }, `This page could not be put together: ${error}`));
});
