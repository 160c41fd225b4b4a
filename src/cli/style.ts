import { styleText } from 'node:util';
import type { Arguments, OptionSpec } from './command';
import type { TextSink } from './io';
import type { TableForm, TableLayout } from './table';

/** How parts of the output are set apart; plain where nobody looks. */
export interface Style extends TableLayout {
  faint(text: string): string;
  strong(text: string): string;
  alert(text: string): string;
}

const plain = (text: string): string => text;

const plainStyle: Style = { heading: plain, faint: plain, strong: plain, alert: plain };

/** Whether there is a terminal is already decided: the stream must not be asked again. */
const styled =
  (format: 'bold' | 'gray' | 'cyan' | 'yellow') =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

const colourStyle: Style = {
  heading: styled('bold'),
  faint: styled('gray'),
  strong: styled('cyan'),
  alert: styled('yellow'),
};

/** Between them tables are made to fit. */
const NARROWEST = 60;
const WIDEST = 200;

/** @param form of tables; what is to be pasted has no colours and no limit of its width */
export function styleFor(sink: TextSink, form: TableForm = 'text'): Style {
  if (form !== 'text') return { ...plainStyle, form };
  const style = sink.colour ? colourStyle : plainStyle;
  if (sink.columns === undefined) return style;
  return { ...style, width: Math.min(WIDEST, Math.max(NARROWEST, sink.columns)) };
}

/** Options of commands that show tables. */
export const tableOptionSpecs: readonly OptionSpec[] = [
  { name: 'markdown', help: 'tables to paste into an issue' },
  { name: 'csv', help: 'tables for a spreadsheet' },
];

/** What {@link tableOptionSpecs} ask for. */
export function tableForm(args: Arguments): TableForm {
  if (args.has('csv')) return 'csv';
  return args.has('markdown') ? 'markdown' : 'text';
}

/** Escape sequences that are no style of ours, and what else is no text. */
const FOREIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\x1b(?!\[(?:1|22|90|36|33|39)m)|[\0-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e]/g;

/**
 * Text on its way out. Names in logs, recordings and folders are not ours: what they hold must not
 * command a terminal.
 */
export const harmless = (text: string): string => text.replace(/\r\n/g, '\n').replace(FOREIGN, '·');
