/** What `dt module!TYPE` prints without an address. */
export interface StructureListing {
  readonly name: string;
  /** Byte offsets by field name; union members overlap. */
  readonly fields: ReadonlyMap<string, { readonly offset: number; readonly type: string }>;
}
