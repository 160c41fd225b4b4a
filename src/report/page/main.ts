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
  showHunt(main, data, first);
  main.setAttribute('data-ready', '');
}

function showHunt(main: HTMLElement, data: ReportData, named: NamedHunt | undefined): void {
  const { facts, recordings, hunts } = data;
  const growth = recordings.flatMap((each) => growthSection(each) ?? []);
  if (!named) {
    const none = element('p', {}, 'No hunt was recorded.');
    main.replaceChildren(element('h1', {}, 'Pool'), none, ...growth, dataSection(data));
    return;
  }
  main.replaceChildren(
    headline(named, facts),
    flameSection(named, hunts),
    timeSection(named, facts.skip),
    tablesSection(named, facts.skip),
    ...growth,
    measuredSection(named, data),
    dataSection(data),
  );
}

function huntChoice(data: ReportData, main: HTMLElement): HTMLElement {
  const select = element(
    'select',
    { change: () => showHunt(main, data, data.hunts[select.selectedIndex]) },
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
