import type { Engine } from '../kd/engine';

/**
 * The `dx` command.
 *
 * @param argument what stands behind `dx ` on the command line: options and an expression
 * @returns the output and the links that WinDbg would draw in it
 */
export declare function dx(engine: Engine, argument: string): DxOutput;

/** What `dx` prints, with the commands behind what can be clicked. */
export interface DxOutput {
  readonly lines: readonly string[];
  /** Commands of links, sortable grid columns and "display as grid", in order of appearance. */
  readonly links: readonly string[];
}
