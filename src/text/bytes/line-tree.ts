/**
 * Lines that were read, as a tree: each way from a root down is a run of lines that followed one
 * another. Going down compares the bytes of a log with those of the tree where they lie; digits
 * that may differ have to be digits. What two runs begin with stands there once.
 */
export class LineTree {
  /** What is the same of the lines, with their terminators, one after the other. */
  #text = new Uint8Array(INITIAL_TEXT);
  #textView = new DataView(this.#text.buffer);
  #textEnd = 0;
  /** How lines alternate between bytes that are the same and digits that differ; then END. */
  #forms = new Int32Array(INITIAL_FORMS).fill(END);
  #formsEnd = WHOLE + 1;
  readonly #formOf = new Map<string, number>();
  /** The form that was asked for last. */
  #last: readonly number[] = [];
  #lastForm = WHOLE;
  /** {@link FIELDS} numbers for each node. */
  #nodes = new Int32Array(INITIAL_NODES * FIELDS);
  #count = 1;
  /** Nodes by parent and bytes: a power of two, at most half of it in use. */
  #table = new Int32Array(INITIAL_NODES * 2);
  #tabled = 0;

  /** Bytes that the tree takes. */
  get size(): number {
    return this.#textEnd + (this.#count * FIELDS + this.#table.length) * 4;
  }

  /** A place to go down from. */
  addRoot(): number {
    return this.#newNode();
  }

  /** What was said of the end of a run; -1 where none ends. */
  valueAt(node: number): number {
    return this.#field(node, VALUE);
  }

  /** Says what the run that ends here stands for. */
  setValue(node: number, value: number): void {
    this.#nodes[node * FIELDS + VALUE] = value;
  }

  /** Bytes of a node's line, with its terminator. */
  lengthOf(node: number): number {
    return this.#field(node, LENGTH);
  }

  /**
   * The node below for the line that begins at `at`.
   * @returns 0 where the line is not known
   */
  next(node: number, view: DataView, at: number, end: number): number {
    const nodes = this.#nodes;
    let child = nodes[node * FIELDS + CHILD] ?? 0;
    while (child !== 0) {
      if (this.#matches(child, view, at, end)) return child;
      child = nodes[child * FIELDS + SIBLING] ?? 0;
    }
    const form = nodes[node * FIELDS + ROWS] ?? 0;
    const row = form === 0 ? 0 : this.#lookUp(node, form, view, at, end);
    if (row !== 0 || nodes[node * FIELDS + WHOLES] === 0) return row;
    return this.#lookUp(node, WHOLE, view, at, end);
  }

  /**
   * Adds a line below a node; where it is already, nothing is added.
   * @param line with a line feed at its end, and no zero byte
   * @param variable where digits may differ: pairs of index and length, in order
   * @returns 0 where no more can be told apart
   */
  add(node: number, line: Uint8Array, variable: readonly number[]): number {
    const view = new DataView(line.buffer, line.byteOffset, line.length);
    const known = this.next(node, view, 0, line.length);
    if (known !== 0) return known;
    const child = this.#newNode();
    const nodes = this.#nodes;
    const base = child * FIELDS;
    const form = this.#form(variable);
    nodes[base + TEXT] = this.#keepText(line, form);
    nodes[base + LENGTH] = line.length;
    nodes[base + FORM] = form;
    nodes[base + PARENT] = node;
    return this.#append(node, child, view) ? child : 0;
  }

  /** Puts a child behind the few that are compared one by one, or into the table. */
  #append(parent: number, child: number, view: DataView): boolean {
    const nodes = this.#nodes;
    const siblings = this.#siblings(parent);
    if (siblings.length >= MOST_TRIED) {
      const form = this.#field(child, FORM);
      const rows = this.#field(parent, ROWS);
      if (form === WHOLE) nodes[parent * FIELDS + WHOLES] = 1;
      else if (rows === 0) nodes[parent * FIELDS + ROWS] = form;
      if (form === WHOLE || rows === 0 || rows === form) {
        this.#enter(child, this.#hash(parent, form, view, 0, view.byteLength));
        return true;
      }
      if (siblings.length >= MOST_ODD) return false;
    }
    const last = siblings[siblings.length - 1];
    if (last === undefined) nodes[parent * FIELDS + CHILD] = child;
    else nodes[last * FIELDS + SIBLING] = child;
    return true;
  }

  #siblings(parent: number): readonly number[] {
    const found: number[] = [];
    let child = this.#field(parent, CHILD);
    for (; child !== 0; child = this.#field(child, SIBLING)) found.push(child);
    return found;
  }

  #lookUp(parent: number, form: number, view: DataView, at: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = this.#hash(parent, form, view, at, end) & mask;
    for (;;) {
      const node = table[slot] ?? 0;
      if (node === 0) return 0;
      if (this.#field(node, PARENT) === parent && this.#matches(node, view, at, end)) return node;
      slot = (slot + 1) & mask;
    }
  }

  #enter(node: number, hash: number): void {
    this.#nodes[node * FIELDS + HASH] = hash;
    if ((this.#tabled + 1) * 2 > this.#table.length) this.#growTable();
    this.#tabled++;
    this.#put(node, hash);
  }

  #put(node: number, hash: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hash & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = node;
  }

  #growTable(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2);
    for (const node of before) if (node !== 0) this.#put(node, this.#field(node, HASH));
  }

  /**
   * A number of the bytes that are the same: of rows what stands in front of their symbols, with
   * RetAddr; of other lines all.
   */
  #hash(parent: number, form: number, view: DataView, from: number, end: number): number {
    const start = Math.imul(parent, 0x9e3779b1);
    const hash =
      form === WHOLE
        ? hashOfLine(start, view, from, Math.min(end, from + LONGEST_HASHED))
        : this.#hashOfRow(start, form, view, from, end);
    return hash ^ (hash >>> 15);
  }

  #hashOfRow(start: number, form: number, view: DataView, from: number, end: number): number {
    const forms = this.#forms;
    let hash = start;
    let at = from;
    let part = form;
    for (;;) {
      let same = forms[part++] ?? END;
      if (same === END || at + same + (forms[part] ?? 0) > end) return hash;
      for (; same >= 4; same -= 4, at += 4) {
        hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b);
        hash ^= hash >>> 13;
      }
      for (; same > 0; same--, at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
      at += forms[part++] ?? 0;
    }
  }

  /**
   * Whether the line at `from` is that of the node. Eight bytes are compared at once, as numbers:
   * where those of the tree are no zero, equal numbers have equal bytes.
   */
  #matches(node: number, view: DataView, from: number, end: number): boolean {
    const nodes = this.#nodes;
    const base = node * FIELDS;
    const length = nodes[base + LENGTH] ?? 0;
    if (from + length > end) return false;
    const forms = this.#forms;
    const textView = this.#textView;
    let form = nodes[base + FORM] ?? 0;
    let text = nodes[base + TEXT] ?? 0;
    let at = from;
    for (;;) {
      const same = forms[form++] ?? END;
      const until = same === END ? from + length : at + same;
      for (; at + 8 <= until; at += 8, text += 8) {
        if (view.getFloat64(at, true) !== textView.getFloat64(text, true)) return false;
      }
      if (at + 4 <= until) {
        if (view.getInt32(at, true) !== textView.getInt32(text, true)) return false;
        at += 4;
        text += 4;
      }
      for (; at < until; at++, text++) {
        if (view.getUint8(at) !== textView.getUint8(text)) return false;
      }
      if (same === END) return true;
      const digits = forms[form++] ?? 0;
      if (digits >= WIDE) {
        for (let word = at; word < at + digits; word += WIDE + 1) {
          if (
            (digitBits(view.getInt32(word, true)) &
              digitBits(view.getInt32(word + 4, true)) &
              digitBits(view.getInt32(word + 9, true)) &
              digitBits(view.getInt32(word + 13, true))) !==
              ALL_DIGITS ||
            view.getUint8(word + 8) !== BACK_TICK ||
            (word + WIDE < at + digits && view.getUint8(word + WIDE) !== BLANK)
          ) {
            return false;
          }
        }
      } else if (digits >= NARROW) {
        const bits = digitBits(view.getInt32(at, true)) & digitBits(view.getInt32(at + 4, true));
        if (bits !== ALL_DIGITS) return false;
      } else {
        // The number of a processor: its digits are decimal, and as many.
        for (let n = 0; n < digits; n++) {
          const byte = view.getUint8(at + n);
          if (byte < 0x30 || byte > 0x39) return false;
        }
      }
      at += digits;
    }
  }

  #field(node: number, which: number): number {
    return this.#nodes[node * FIELDS + which] ?? 0;
  }

  #newNode(): number {
    const node = this.#count++;
    if (this.#count * FIELDS > this.#nodes.length) this.#nodes = grown(this.#nodes);
    this.#nodes[node * FIELDS + VALUE] = -1;
    return node;
  }

  /** Keeps what is the same of a line. */
  #keepText(line: Uint8Array, form: number): number {
    while (this.#textEnd + line.length > this.#text.length) {
      const more = new Uint8Array(this.#text.length * 1.5);
      more.set(this.#text);
      this.#text = more;
      this.#textView = new DataView(more.buffer);
    }
    const start = this.#textEnd;
    let at = 0;
    for (let part = form; ; part += 2) {
      const same = this.#forms[part] ?? END;
      const until = same === END ? line.length : at + same;
      this.#text.set(line.subarray(at, until), this.#textEnd);
      this.#textEnd += until - at;
      if (same === END) return start;
      at = until + (this.#forms[part + 1] ?? 0);
    }
  }

  #form(given: readonly number[]): number {
    if (given.length === 0) return WHOLE;
    if (
      given.length === this.#last.length &&
      given.every((number, n) => number === this.#last[n])
    ) {
      return this.#lastForm;
    }
    this.#last = given;
    this.#lastForm = this.#formFor(given);
    return this.#lastForm;
  }

  #formFor(given: readonly number[]): number {
    const key = given.join();
    const known = this.#formOf.get(key);
    if (known !== undefined) return known;
    const variable = withRuns(given);
    const start = this.#formsEnd;
    while (start + variable.length + 1 > this.#forms.length) this.#forms = grown(this.#forms);
    let at = 0;
    variable.forEach((number, n) => {
      this.#forms[start + n] = n % 2 === 0 ? number - at : number;
      at = n % 2 === 0 ? number : at + number;
    });
    this.#forms[start + variable.length] = END;
    this.#formsEnd = start + variable.length + 1;
    this.#formOf.set(key, start);
    return start;
  }
}

/** What is kept of a node: places in text and forms, relatives, and what ends there. */
const [TEXT, LENGTH, FORM, CHILD, SIBLING] = [0, 1, 2, 3, 4] as const;
/** The form of the children that are rows in the table, and whether others are in it. */
const [PARENT, HASH, VALUE, ROWS, WHOLES] = [5, 6, 7, 8, 9] as const;
const FIELDS = 10;

const INITIAL_TEXT = 1 << 16;
const INITIAL_FORMS = 256;
const INITIAL_NODES = 1 << 10;

/** Ends a form: what is left of the line has to be the same. */
const END = -1;
/** The form of lines in which nothing differs. */
const WHOLE = 1;
const WIDE = 17;
const NARROW = 8;
const BACK_TICK = 0x60;
const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** Children that are compared one by one before the table is asked. */
const MOST_TRIED = 2;
/** The same where rows of more than one form follow one another. */
const MOST_ODD = 8;
const LONGEST_HASHED = 256;

/** The highest bit of each of four bytes. */
const ALL_DIGITS = 0x80808080 | 0;

/**
 * The highest bit of each of four bytes that is a digit of an address, in lower case. The sums carry
 * into the highest bit from `0`, from behind `9`, from `a` and from behind `f`.
 */
function digitBits(bytes: number): number {
  const decimal = (bytes + 0x50505050) & ~(bytes + 0x46464646);
  const letter = (bytes + 0x1f1f1f1f) & ~(bytes + 0x19191919);
  return (decimal | letter) & ~bytes & ALL_DIGITS;
}

/** Wide words of arguments with a blank between each two are one run. */
function withRuns(variable: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (let n = 0; n < variable.length; n += 2) {
    const [at = 0, length = 0] = variable.slice(n, n + 2);
    const [before = 0, run = 0] = runs.slice(-2);
    const isNext = length === WIDE && run >= WIDE && before + run + 1 === at;
    if (isNext) runs[runs.length - 1] = run + 1 + length;
    else runs.push(at, length);
  }
  return runs;
}

function hashOfLine(start: number, view: DataView, from: number, end: number): number {
  let hash = start;
  for (let at = from; at < end; at++) {
    const byte = view.getUint8(at);
    hash = Math.imul(hash ^ byte, 0x01000193);
    if (byte === LINE_FEED) break;
  }
  return hash;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 1.5);
  more.set(array);
  return more;
}
