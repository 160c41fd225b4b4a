import { copyText, element } from './dom';

/** A column of a table that can be sorted and searched. */
export interface PageColumn<Row> {
  readonly title: string;
  readonly help?: string;
  readonly isNumber?: boolean;
  /** What it is sorted by; nothing where it is not known, which always comes last. */
  value(row: Row): number | string | undefined;
  /** What is shown: the value where this is absent. */
  text?(row: Row): string;
}

const SHOWN = 200;

/** A table with a heading to sort by, a field to search in, and a button that copies it as Markdown. */
export function pageTable<Row>(
  caption: string,
  columns: readonly PageColumn<Row>[],
  rows: readonly Row[],
): HTMLElement {
  const used = columns.filter((column) => rows.some((row) => textIn(column, row) !== ''));
  let sorting: { readonly column: PageColumn<Row>; readonly isDown: boolean } | undefined;
  let term = '';
  let isWhole = false;
  const body = element('tbody');
  const heads = used.map((column) => {
    const button = element(
      'button',
      {
        type: 'button',
        title: column.help,
        click: () => {
          const isSame = sorting?.column === column;
          sorting = { column, isDown: isSame ? !sorting?.isDown : column.isNumber === true };
          show();
        },
      },
      column.title,
    );
    return element('th', { scope: 'col', class: column.isNumber ? 'number' : '' }, button);
  });
  const count = element('span', { class: 'hint', role: 'status' });
  const wanted = (): readonly Row[] => {
    const found = rows.filter((row) =>
      used.some((column) => textIn(column, row).toLowerCase().includes(term)),
    );
    const { column, isDown } = sorting ?? {};
    return column
      ? found.sort((a, b) => order(column.value(a), column.value(b), isDown === true))
      : found;
  };
  const more = element('button', {
    type: 'button',
    click: () => {
      isWhole = true;
      show();
    },
  });
  const show = () => {
    const found = wanted();
    const shown = isWhole ? found : found.slice(0, SHOWN);
    body.replaceChildren(...shown.map((row) => tableRow(used, row)));
    heads.forEach((head, at) => {
      const isSorted = sorting?.column === used[at];
      head.setAttribute(
        'aria-sort',
        isSorted ? (sorting?.isDown ? 'descending' : 'ascending') : 'none',
      );
    });
    more.hidden = shown.length === found.length;
    more.textContent = `Show all ${found.length}`;
    count.textContent = term === '' ? '' : `${found.length} of ${rows.length}`;
  };
  const copy = element(
    'button',
    {
      type: 'button',
      click: async () => {
        const done = await copyText(markdown(used, wanted()));
        copy.textContent = done ? 'Copied' : 'The browser does not let me';
        setTimeout(() => {
          copy.textContent = COPY;
        }, 2000);
      },
    },
    COPY,
  );
  const search = element('input', {
    type: 'search',
    'aria-label': `Rows of ${caption} with`,
    placeholder: 'rows with …',
    input: () => {
      term = search.value.trim().toLowerCase();
      show();
    },
  });
  show();
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  );
  return element(
    'div',
    { class: 'table' },
    element('div', { class: 'controls' }, search, copy, count),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, table),
    more,
  );
}

const COPY = 'Copy as Markdown';

const textIn = <Row>(column: PageColumn<Row>, row: Row): string =>
  column.text?.(row) ?? `${column.value(row) ?? ''}`;

const tableRow = <Row>(columns: readonly PageColumn<Row>[], row: Row): HTMLElement =>
  element(
    'tr',
    {},
    ...columns.map((column) =>
      element('td', { class: column.isNumber ? 'number' : 'text' }, textIn(column, row)),
    ),
  );

function order(
  a: number | string | undefined,
  b: number | string | undefined,
  isDown: boolean,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const way = isDown ? -1 : 1;
  return (
    way *
    (typeof a === 'number' && typeof b === 'number' ? a - b : `${a}`.localeCompare(`${b}`, 'en'))
  );
}

/** For an issue or a mail: what could be markup there is written out. */
function markdown<Row>(columns: readonly PageColumn<Row>[], rows: readonly Row[]): string {
  const cell = (text: string) => text.replace(/[\\|`*_<>[\]~]/g, '\\$&');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => cell(textIn(column, row))))),
  ].join('');
}
