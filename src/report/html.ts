import type { ReportFacts } from './report-facts';

/** The parts of the page, put in by the bundler: scripts/page.mjs makes them. */
declare const POOLTAG_PAGE: string;

/** What a report is made of. */
export interface ReportParts {
  readonly facts: ReportFacts;
  /** What stands on the page before any script has run: plain text, a paragraph each. */
  readonly headline: readonly string[];
  /** The lines of each recording. */
  readonly recordings: readonly { readonly isPacked?: true; readonly lines: Iterable<string> }[];
}

/** Hands out the page line by line. */
export function writeReport(
  { facts, headline, recordings }: ReportParts,
  write: (line: string) => void,
): void {
  const [head = '', data = '', tail = ''] = POOLTAG_PAGE.split('\f');
  write(head + headline.map((text) => `<p>${inMarkup(text)}</p>`).join('') + data);
  write(`<script type="application/json" id="facts">${inScript(JSON.stringify(facts))}</script>`);
  for (const { lines, isPacked } of recordings) {
    write(`<script type="application/x-ndjson"${isPacked ? ' data-packed' : ''}>`);
    for (const line of lines) write(inScript(line));
    write('</script>');
  }
  write(tail);
}

/** Text as markup that shows it, ASCII only. */
const inMarkup = (text: string): string =>
  text.replace(
    /[<>&"']|[\ud800-\udbff][\udc00-\udfff]|[^ -~]/g,
    (character) => `&#${character.codePointAt(0)};`,
  );

/** JSON in which nothing can end the element that it stands in. */
const inScript = (json: string): string =>
  json.replace(/<|[^ -~]/g, (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`);
