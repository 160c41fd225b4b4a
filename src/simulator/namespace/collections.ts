import { listOf } from '../dx/linq/sequence';
import type { ModelObject } from '../dx/model';
import { modelMethod } from '../dx/model';
import { NamespaceNode } from './node';

/** `Debugger.Utility.Collections`. */
export const collections: ModelObject = new NamespaceNode({
  methods: [modelMethod('CreateArray', listOf)],
});
