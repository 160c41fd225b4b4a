import { statuses } from '../../../wire/api';
import { readFields, writeFields } from '../../../wire/fields';
import { bodies, bodyBytes } from '../../../wire/manipulate';
import { contexts } from '../../../wire/processor';
import { answered, type Handler, MOST_ANSWERED, unsuccessful } from './request';

export const getContext: Handler = ({ processor }, target) => {
  const state = target.states.of(processor);
  if (!state) return unsuccessful;
  target.contextGiven = true;
  const { flags, allFlags } = contexts[target.architecture];
  const context = state.context.slice();
  writeFields(flags, { flags: allFlags }, context);
  return answered(statuses.success, undefined, context);
};

export const setContext: Handler = ({ processor, data }, target) => {
  const state = target.states.of(processor);
  if (!state || !target.contextGiven || data.length < state.context.length) return unsuccessful;
  state.context.set(data.subarray(0, state.context.length));
  return answered(statuses.success);
};

/** A part of the context. */
export const getContextEx: Handler = ({ processor, body }, target) => {
  const { offset, count } = readFields(bodies.getContextEx, body);
  const state = target.states.of(processor);
  if (!state) return unsuccessful;
  target.contextGiven = true;
  const data = state.context.slice(offset, offset + Math.min(count, MOST_ANSWERED));
  const values = bodyBytes(bodies.getContextEx, { offset, count, done: data.length });
  return answered(statuses.success, values, data);
};

export const setContextEx: Handler = ({ processor, body, data }, target) => {
  const { offset, count } = readFields(bodies.setContextEx, body);
  const state = target.states.of(processor);
  const bytes = data.subarray(0, count);
  const fits = state !== undefined && offset + bytes.length <= state.context.length;
  if (!fits || !target.contextGiven) return unsuccessful;
  state.context.set(bytes, offset);
  const values = bodyBytes(bodies.setContextEx, { offset, count, done: bytes.length });
  return answered(statuses.success, values);
};
