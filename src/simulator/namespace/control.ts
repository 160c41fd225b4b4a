import { listOf } from '../dx/linq/sequence';
import { ModelError, type ModelObject, modelString } from '../dx/model';
import { CommandError } from '../kd/engine';
import { method } from './arguments';
import type { NamespaceContext } from './context';
import { NamespaceNode } from './node';

/** `Debugger.Utility.Control`: commands of the debugger for scripts. */
export function control(context: NamespaceContext): ModelObject {
  return new NamespaceNode({
    methods: [
      method(
        'ExecuteCommand',
        'ExecuteCommand(command) - Method which executes a debugger command and returns a collection of strings representing the lines of output of the command execution',
        (args) => {
          args.optionalSwitch(1);
          return listOf(execute(context, args.text(0)).map(modelString));
        },
      ),
    ],
  });
}

/** Runs at once, whatever becomes of the result. */
function execute({ engine, calls }: NamespaceContext, command: string): readonly string[] {
  return calls.perform<readonly string[]>(
    { kind: 'command', text: command },
    () => {
      try {
        return engine.capture(command);
      } catch (error) {
        if (error instanceof CommandError) throw new ModelError(error.message);
        throw error;
      }
    },
    { nothing: () => [], text: (text) => text.split('\n') },
  );
}
