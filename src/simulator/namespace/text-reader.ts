import type { ModelElement, ModelObject } from '../dx/model';
import { ModelError, modelString } from '../dx/model';
import { method } from './arguments';
import { NamespaceNode } from './node';
import type { OpenFile } from './open-file';

/** `CreateTextReader(…)`: the lines of a file. */
export function textReader(file: OpenFile): ModelObject {
  return new NamespaceNode({
    methods: [
      method('ReadLine', 'ReadLine() - Reads the next line', () => {
        const line = file.readLine();
        if (line === undefined) throw new ModelError('End of file');
        return modelString(line);
      }),
      method(
        'ReadLineContents',
        'ReadLineContents() - Returns the remaining lines',
        () => new NamespaceNode({ elements: () => remainingLines(file) }),
      ),
    ],
  });
}

/** Reading consumes: a second iteration finds nothing more. */
function* remainingLines(file: OpenFile): Iterable<ModelElement> {
  for (let line = file.readLine(); line !== undefined; line = file.readLine()) {
    yield { value: modelString(line) };
  }
}
