import { readFields } from '../../../wire/fields';
import { bodies } from '../../../wire/manipulate';
import { continues } from '../../../wire/processor';
import { type Handler, unsuccessful } from './request';

/** The older way to go on, without debug registers. */
export const continueOnly: Handler = () => ({ kind: 'go', trace: false });

export const continue2: Handler = ({ body }, { architecture, states }) => {
  const { trace, dr7 } = readFields(continues[architecture], body);
  states.setDebugRegister('dr7', BigInt(dr7 ?? 0));
  return { kind: 'go', trace: trace !== 0 };
};

export const switchProcessor: Handler = ({ processor }, { kernel }) =>
  kernel.processors[processor] ? { kind: 'switch', processor } : unsuccessful;

export const reboot: Handler = () => ({ kind: 'reboot' });

export const causeBugCheck: Handler = ({ body }) => ({
  kind: 'crash',
  code: readFields(bodies.causeBugCheck, body).code,
});
