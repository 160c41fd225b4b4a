import { parsePrompt } from '../lines/prompt';

/**
 * Brings rows of the `k` family into usual columns, as far as their heading tells how they differ:
 *
 *      #   Memory  Child-SP          RetAddr               Call Site
 *     01        40 0000001d`240ff140 00007ffe`b483b576     KERNELBASE!Foo+0x31
 *     00000063`2036f7e0 00007ff6`3be110b8 : ... : MyApp!MyFunction+0x44
 */
export class UnusualColumns {
  /** The column of frame sizes that `kf` has. */
  #sizes: RegExp | undefined;

  usual(line: string): string {
    const heading = HEADING.exec(line);
    if (heading) {
      const [, indent = '', mark = '', memory = '', rest = ''] = heading;
      this.#sizes = memory === '' ? undefined : mark === '' ? PLAIN_SIZE : NUMBERED_SIZE;
      return indent + mark + rest;
    }
    if (parsePrompt(line)) this.#sizes = undefined;
    const sized = this.#sizes ? line.replace(this.#sizes, '$1') : line;
    return sized.replace(LEFT_OUT, '$1 ');
  }
}

const HEADING = /^(\s*)(# +)?(Memory +)?(Child(?:EBP|-SP) +RetAddr.*)$/;

const NUMBERED_SIZE = /^(\s*[0-9a-f]{2,3} ) *(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}[`\s]|\(Inline)/;
const PLAIN_SIZE =
  /^(\s*)(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}(?:`[0-9a-f]{8})? [0-9a-f]{8}|\(Inline)/;

/** Arguments that somebody left out. */
const LEFT_OUT = /^(\s*(?:[0-9a-f]{2,3} +)?[0-9a-f`]{17} [0-9a-f`]{17}) +: \.\.\. : /;
