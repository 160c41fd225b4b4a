import { styleText } from 'node:util';
import type { TextSink } from './io';

/** How parts of the output are set apart; plain where nobody looks. */
export interface Style {
  heading(text: string): string;
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

export const styleFor = (sink: TextSink): Style => (sink.colour ? colourStyle : plainStyle);
