/**
 * How 64 bits name a place in memory. On a 32-bit target a kernel address is to be sign-extended;
 * the engine takes the other form too, with a complaint, and as if it were another place.
 */
export type AddressForm = 'proper' | 'notExtended';

/** Bytes that the engine reads and keeps at a time. */
const LINE = 0x80;

/** Addresses 2 GB and above have two forms. */
export const formOf = (location: bigint, pointerSize: 4 | 8): AddressForm =>
  pointerSize === 4 && location >= 0x80000000n && location <= 0xffffffffn
    ? 'notExtended'
    : 'proper';

/**
 * What the engine's cache shows of memory that was read under both forms of an address: what is
 * written under one of them is not seen under the other one until the cache is dropped.
 */
export class AddressForms {
  readonly #proper = new Lines();
  readonly #notExtended = new Lines();

  /** Whether the address was read in this form since the cache was dropped. */
  isCached(form: AddressForm, address: bigint): boolean {
    return this.#lines(form).has(address);
  }

  /**
   * @param length bytes asked for: what cannot be read is cached as such
   * @param bytes what memory holds
   * @returns what is shown
   */
  read(form: AddressForm, address: bigint, length: number, bytes: Uint8Array): Uint8Array {
    return this.#lines(form).read(address, length, bytes);
  }

  /** @param before what memory held until now */
  write(form: AddressForm, address: bigint, before: Uint8Array): void {
    this.#lines(form).write(address, before.length);
    this.#lines(form === 'proper' ? 'notExtended' : 'proper').keep(address, before);
  }

  drop(): void {
    this.#proper.drop();
    this.#notExtended.drop();
  }

  #lines(form: AddressForm): Lines {
    return form === 'proper' ? this.#proper : this.#notExtended;
  }
}

/** Only a target with 32-bit addresses has two forms of them. */
const lineOf = (address: bigint): number => Math.floor(Number(address) / LINE);

/** Lines of the cache under one form, and bytes of theirs that memory no longer holds. */
class Lines {
  readonly #read = new Set<number>();
  readonly #old = new Map<bigint, number>();

  has(address: bigint): boolean {
    return this.#read.has(lineOf(address));
  }

  read(address: bigint, length: number, bytes: Uint8Array): Uint8Array {
    const last = lineOf(address + BigInt(length) - 1n);
    for (let line = lineOf(address); line <= last; line += 1) this.#read.add(line);
    if (this.#old.size === 0) return bytes;
    return bytes.map((byte, index) => this.#old.get(address + BigInt(index)) ?? byte);
  }

  /** Written under this form: shown as it is. */
  write(address: bigint, length: number): void {
    for (let index = 0; index < length; index += 1) this.#old.delete(address + BigInt(index));
  }

  /** Written under the other form: shown as it was, where it had been read. */
  keep(address: bigint, before: Uint8Array): void {
    before.forEach((byte, index) => {
      const at = address + BigInt(index);
      if (this.has(at) && !this.#old.has(at)) this.#old.set(at, byte);
    });
  }

  drop(): void {
    this.#read.clear();
    this.#old.clear();
  }
}
