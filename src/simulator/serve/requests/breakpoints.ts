import { statuses } from '../../../wire/api';
import { readFields, writeFields } from '../../../wire/fields';
import { BREAKPOINT_ROW_SIZE, bodies, bodyBytes, breakpointRow } from '../../../wire/manipulate';
import { addressFromWire } from '../../../wire/processor';
import { answered, type Handler, unsuccessful } from './request';

export const writeBreakpoint: Handler = ({ body }, { architecture, breakpoints }) => {
  const { address } = readFields(bodies.writeBreakpoint, body);
  const handle = breakpoints.write(addressFromWire(architecture, address));
  if (handle === undefined) return unsuccessful;
  return answered(statuses.success, bodyBytes(bodies.writeBreakpoint, { address, handle }));
};

export const restoreBreakpoint: Handler = ({ body }, { breakpoints }) => {
  const { handle } = readFields(bodies.restoreBreakpoint, body);
  return answered(breakpoints.restore(handle) ? statuses.success : statuses.unsuccessful, body);
};

/** Several at once: the data is a table, which comes back with the handles in it. */
export const writeBreakpoints: Handler = ({ body, data }, { architecture, breakpoints }) => {
  const { count } = readFields(bodies.writeBreakpoints, body);
  const rows = Math.min(count, Math.floor(data.length / BREAKPOINT_ROW_SIZE));
  const table = data.slice(0, rows * BREAKPOINT_ROW_SIZE);
  let status: number = statuses.success;
  for (let row = 0; row < rows; row++) {
    const at = row * BREAKPOINT_ROW_SIZE;
    const { address } = readFields(breakpointRow, table, at);
    const handle = breakpoints.write(addressFromWire(architecture, address)) ?? 0;
    if (handle === 0) status = statuses.unsuccessful;
    writeFields(breakpointRow, { handle }, table, at);
  }
  return answered(status, body, table);
};

export const restoreBreakpoints: Handler = ({ body, data }, { breakpoints }) => {
  const { count } = readFields(bodies.restoreBreakpoints, body);
  const rows = Math.min(count, Math.floor(data.length / 4));
  let status: number = statuses.success;
  for (let row = 0; row < rows; row++) {
    const { handle } = readFields({ handle: ['u32', 0] }, data, 4 * row);
    if (!breakpoints.restore(handle)) status = statuses.unsuccessful;
  }
  return answered(status, body, data.slice(0, 4 * rows));
};
