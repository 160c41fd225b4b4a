import type { ModelMethod, ModelObject, ModelValue } from '../dx/model';
import { NamedModels } from './named-models';

/** What scripts and users have put into the object model. */
export interface DataModel {
  readonly models: NamedModels;
  /** Functions by alias. */
  readonly aliases: Map<string, ModelMethod>;
  /** `@$x` by name. */
  readonly variables: Map<string, ModelValue>;
  /** Contents of the loaded scripts by file name without extension, in order of loading. */
  readonly scripts: Map<string, ModelObject>;
}

export const emptyDataModel = (): DataModel => ({
  models: new NamedModels(),
  aliases: new Map(),
  variables: new Map(),
  scripts: new Map(),
});
