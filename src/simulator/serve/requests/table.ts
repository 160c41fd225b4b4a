import { type ApiName, apiName } from '../../../wire/api';
import type { Manipulate } from '../../../wire/manipulate';
import type { StoppedTarget } from '../stopped-target';
import {
  restoreBreakpoint,
  restoreBreakpoints,
  writeBreakpoint,
  writeBreakpoints,
} from './breakpoints';
import { getContext, getContextEx, setContext, setContextEx } from './context';
import { readControlSpace, writeControlSpace } from './control-space';
import { causeBugCheck, continue2, continueOnly, reboot, switchProcessor } from './execution';
import {
  fillMemory,
  queryMemory,
  readPhysical,
  readVirtual,
  searchMemory,
  writePhysical,
  writeVirtual,
} from './memory';
import { readMsr, writeMsr } from './msr';
import { type Handler, type Outcome, unsuccessful } from './request';
import { getVersion } from './version';

/** Kernels do these without an answer. */
const silent: Handler = () => ({ kind: 'nothing' });

/** What is served; every other request is answered as unsuccessful. */
const handlers: Readonly<Partial<Record<ApiName, Handler>>> = {
  getVersion,
  readVirtual,
  writeVirtual,
  readPhysical,
  writePhysical,
  searchMemory,
  fillMemory,
  queryMemory,
  getContext,
  setContext,
  getContextEx,
  setContextEx,
  readControlSpace,
  writeControlSpace,
  writeBreakpoint,
  restoreBreakpoint,
  writeBreakpoints,
  restoreBreakpoints,
  readMsr,
  writeMsr,
  continue: continueOnly,
  continue2,
  switchProcessor,
  reboot,
  causeBugCheck,
  setSpecialCall: silent,
  clearSpecialCalls: silent,
  setInternalBreakpoint: silent,
  clearInternalBreakpoints: silent,
};

export function handle(request: Manipulate, target: StoppedTarget): Outcome {
  const name = apiName(request.api);
  const handler = name && handlers[name];
  return handler ? handler(request, target) : unsuccessful;
}
