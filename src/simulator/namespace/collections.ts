import { listOf } from '../dx/linq/sequence';
import type { ModelObject } from '../dx/model';
import { modelMethod } from '../dx/model';
import { NamespaceNode } from './node';

/** `Debugger.Utility.Collections`. */
export const collections: ModelObject = new NamespaceNode({
  methods: [
    modelMethod('CreateArray', (elements) => listOf(elements), {
      Help: 'CreateArray(…) - Creates an array of the given objects',
    }),
  ],
});
