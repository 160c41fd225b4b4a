import { parsePrompt } from '../lines/prompt';

/** What makes a row of a listing a usual one. */
type Change = (line: string) => string;

/**
 * Brings rows of the `k` family into usual columns, as far as their heading tells how they differ:
 *
 *      #   Memory  Child-SP          RetAddr               Call Site
 *     01        40 0000001d`240ff140 00007ffe`b483b576     KERNELBASE!Foo+0x31
 *     00000063`2036f7e0 00007ff6`3be110b8 : ... : MyApp!MyFunction+0x44
 *     # Child-SP         Return           Call Site
 *     0 ffffef85756fed10 fffff802441b51c4 nt!ExAllocateHeapPool+0x1b1381
 *         [0x0]            : nt!ExAllocatePoolWithTag + 0x881 [Switch To]
 */
export class UnusualColumns {
  #change: Change | undefined;

  /** Whether rows are usual ones. */
  get isAtRest(): boolean {
    return this.#change === undefined;
  }

  usual(line: string): string {
    const heading = this.#heading(line);
    if (heading !== undefined) return heading;
    if (this.#change && (line.trim() === '' || parsePrompt(line))) this.#change = undefined;
    const changed = this.#change ? this.#change(line) : line;
    return changed.includes(' : ... : ') ? changed.replace(LEFT_OUT, '$1 ') : changed;
  }

  #heading(line: string): string | undefined {
    if (!WORDS.some((word) => line.includes(word))) return undefined;
    const usual = HEADING.exec(line);
    if (usual) {
      const [, indent = '', mark = '', memory = '', rest = ''] = usual;
      const sizes = mark === '' ? PLAIN_SIZE : NUMBERED_SIZE;
      this.#change = memory === '' ? undefined : (row) => row.replace(sizes, '$1');
      return indent + mark + rest;
    }
    if (NAMES.test(line)) {
      this.#change = numbered();
      return ' # Call Site';
    }
    if (OF_EXTENSION.test(line)) {
      this.#change = (row) =>
        /^\s*Parameter\[\d+\] = /.test(row)
          ? ''
          : row.replace(/^\s*([0-9a-f])(?= +[0-9a-f]{8})/i, '0$1');
      return ' # Child-SP          RetAddr               Call Site';
    }
    if (FRAMES.test(line)) {
      this.#change = frameOfModel;
      return ' # Call Site';
    }
    return undefined;
  }
}

/** Words of all headings. */
const WORDS = ['Call', 'RetAddr', '@$curstack'];

const HEADING =
  /^(\s*)(# +)?(Memory +)?(Child(?:EBP|-SP) +RetAddr.*|RetAddr +:? *Args to Child.*)$/;

const NUMBERED_SIZE = /^(\s*[0-9a-f]{2,3} ) *(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}[`\s]|\(Inline)/;
const PLAIN_SIZE =
  /^(\s*)(?:[0-9a-f]{1,7} +)?(?=[0-9a-f]{8}(?:`[0-9a-f]{8})? +(?:[0-9a-f]{8}|:)|\(Inline)/;

/** Arguments that somebody left out. */
const LEFT_OUT = /^(\s*(?:[0-9a-f]{2,3} +)?[0-9a-f`]{17} [0-9a-f`]{17}) +: \.\.\. : /;

/** `kc` without numbers. */
const NAMES = /^\s*Call Site\s*$/;

/** `!mex.t` and `!stack` of cmkd. */
const OF_EXTENSION =
  /^\s*##? *(?:Child-SP +Return|Stack-Pointer +Return-Address) +Call-? ?Site\s*$/;

/** `dx @$curstack.Frames`. */
const FRAMES = /^\s*@\$curstack\.Frames\b[^!]*$/;

/** `    [0x0]            : nt!ExAllocatePoolWithTag + 0x881 [Switch To]` */
function frameOfModel(row: string): string {
  const [, index, name] =
    /^\s*\[0x([0-9a-f]{1,3})\] +: (.*?)(?: \(Inline Function\))?(?: \[Switch To\])?\s*$/i.exec(
      row,
    ) ?? [];
  if (index === undefined || name === undefined) return row;
  return `${index.padStart(2, '0')} ${name.replace(/ \+ (?=0x[0-9a-f]+$)/i, '+')}`;
}

/** Rows of names get the numbers that they lack: a module alone and `0x0` are frames too. */
function numbered(): Change {
  let count = 0;
  return (row) => {
    const name = row.trim();
    if (!/^[\w.$-]{1,64}(?:\+0x[0-9a-f]+)?$|^[^\s!]{1,64}!\S/i.test(name)) return row;
    return `${(count++).toString(16).padStart(2, '0')} ${name}`;
  };
}
