/** Where the next command of the `d` family without an address goes on, and as what. */
export interface Displayed {
  readonly next: bigint;
  readonly name: string;
}
