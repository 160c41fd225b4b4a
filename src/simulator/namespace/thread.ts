import { listOf } from '../dx/linq/sequence';
import { ModelError, type ModelObject, modelBoolean, modelInteger } from '../dx/model';
import { viewOf } from '../dx/native';
import type { MachineFrame, Processor } from '../kernel/machine';
import type { NamespaceContext } from './context';
import { NamespaceNode } from './node';

/** The thread that a processor runs. */
export function thread(context: NamespaceContext, processor: Processor): ModelObject {
  return new NamespaceNode({
    properties: {
      Stack: () => stack(context, processor),
      Registers: () => registers(context, processor),
    },
    extensions: () => context.data.models.extensionsOf('Debugger.Models.Thread'),
  });
}

export function stack(context: NamespaceContext, { frames }: Processor): ModelObject {
  return new NamespaceNode({
    properties: {
      Frames: () => listOf(frames.map((each, number) => frame(context, each, number))),
    },
  });
}

/** @param from undefined where the stack could not be unwound */
export function frame(
  context: NamespaceContext,
  from: MachineFrame | undefined,
  number: number,
): ModelObject {
  if (!from) throw new ModelError('Unable to get stack trace');
  const address = (value: bigint) => () => modelInteger(value);
  const attributes = new NamespaceNode({
    properties: {
      InstructionOffset: address(from.pc),
      ReturnOffset: address(from.returnAddress),
      FrameOffset: address(from.base),
      StackOffset: address(from.base),
      Virtual: () => modelBoolean(from.inline === undefined),
      FrameNumber: () => modelInteger(number, 32),
    },
  });
  return new NamespaceNode({
    display: () => frameText(context, from),
    properties: { Attributes: () => attributes },
  });
}

/** `nt!KiUpdateRunTime + 0x42`. */
function frameText({ engine }: NamespaceContext, { pc, inline }: MachineFrame): string {
  const symbol = inline ?? viewOf(engine).symbols.nearest(pc);
  if (!symbol) return `0x${pc.toString(16)}`;
  const name = `${symbol.module}!${symbol.name}`;
  return symbol.offset === 0 ? name : `${name} + 0x${symbol.offset.toString(16)}`;
}

function registers({ engine }: NamespaceContext, processor: Processor): ModelObject {
  const bits = engine.pointerSize === 4 ? 32 : 64;
  const user = new NamespaceNode({
    properties: Object.fromEntries(
      [...processor.registers].map(([name, value]) => [name, () => modelInteger(value, bits)]),
    ),
  });
  return new NamespaceNode({ properties: { User: () => user } });
}
