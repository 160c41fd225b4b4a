import { counted } from './words';

/** What a list that is shown row by row says of what else there is: no more, or more by row. */
export const COLUMNS = 'dx -g shows columns';
export const MORE = `${COLUMNS}, [0].details() the rest`;

export const noSuchRow = (index: number, rows: number): string =>
  rows === 0
    ? 'the list is empty: there is no row'
    : `there is no row ${index}: the list has ${counted(rows, 'row')}, the first is [0]`;
