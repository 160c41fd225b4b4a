import { statuses } from '../../../wire/api';
import { bodyBytes } from '../../../wire/manipulate';
import { addressOnWire } from '../../../wire/processor';
import { machineTypes, versionBlock, versions } from '../../../wire/version';
import { answered, type Handler } from './request';

export const getVersion: Handler = (_request, { architecture, machine, kernel }) => {
  const wide = architecture === 'x64';
  const isMultiprocessor = kernel.processors.length > 1;
  const { free, multiprocessor, protocol, packetKinds, stateChanges, manipulates } = versions;
  const body = bodyBytes(versionBlock, {
    major: free,
    minor: machine.spec.build,
    protocol,
    secondary: wide ? versions.amd64Context : 0,
    flags: (wide ? versions.flags64 : versions.flags32) | (isMultiprocessor ? multiprocessor : 0),
    machine: machineTypes[architecture],
    packetKinds,
    stateChanges,
    manipulates,
    kernelBase: addressOnWire(architecture, kernel.kernelBase),
    loadedModules: addressOnWire(architecture, kernel.moduleList),
    debuggerData: addressOnWire(architecture, kernel.debuggerDataList),
  });
  return answered(statuses.success, body);
};
