/**
 * Makes logs of hunts as people have them, of any length, for `npm run bench:analyze`. The same
 * numbers give the same bytes. Frame data and arguments differ at each stop, as they do in real logs;
 * the unique stacks share their ends as those of a kernel do.
 */

/**
 * How a log lays out its stacks.
 * @typedef {object} Layout
 * @property {string} name
 * @property {string} what it is
 * @property {4 | 8} pointerSize
 * @property {string} command that lists a stack
 * @property {boolean} [numbered]
 * @property {boolean} [args]
 * @property {boolean} [remarks] inline frames, warnings, remarks and sources behind the symbol
 * @property {'poolUsed' | 'poolMon'} [tables] between the stops, or alone
 * @property {string} [front] of each line
 */

/** @type {readonly Layout[]} */
export const layouts = [
  { name: 'kv-x64', what: 'kvn, x64', pointerSize: 8, command: 'kvn', numbered: true, args: true },
  { name: 'k-x64', what: 'k, x64', pointerSize: 8, command: 'k' },
  { name: 'kn-x64', what: 'kn, x64', pointerSize: 8, command: 'kn', numbered: true },
  { name: 'kb-x64', what: 'kb, x64', pointerSize: 8, command: 'kb', args: true },
  { name: 'k-x86', what: 'k, x86', pointerSize: 4, command: 'k' },
  { name: 'kb-x86', what: 'kb, x86', pointerSize: 4, command: 'kb', args: true },
  {
    name: 'kv-x86',
    what: 'kvn, x86, FPO and sources',
    pointerSize: 4,
    command: 'kvn',
    numbered: true,
    args: true,
    remarks: true,
  },
  {
    name: 'inline-x64',
    what: 'kvn, x64, inline frames, warnings, trap frames',
    pointerSize: 8,
    command: 'kvn',
    numbered: true,
    args: true,
    remarks: true,
  },
  {
    name: 'tables',
    what: 'kn, x64, !poolused every 500 stops',
    pointerSize: 8,
    command: 'kn',
    numbered: true,
    tables: 'poolUsed',
  },
  { name: 'poolmon', what: 'PoolMon snapshots', pointerSize: 8, command: '', tables: 'poolMon' },
];

/** A small generator of numbers, the same on every machine (Marsaglia's xorshift). */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = Math.imul(seed, 0x9e3779b1) || 1;
    for (let n = 0; n < 8; n++) this.next();
  }

  /** @returns {number} 32 bits, signed */
  next() {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x;
  }

  /** @param {number} count */
  below(count) {
    return (this.next() >>> 0) % count;
  }
}

/**
 * Text in which some digits differ each time.
 * @typedef {{ readonly bytes: Buffer, readonly digits: readonly number[] }} Template
 */

const DIGITS = Buffer.from('0123456789abcdef');
/** Stands for a digit that differs each time. */
const ANY = '\u0001';
const FLUSH = 1 << 20;

/**
 * @param {(piece: Uint8Array) => void} write takes the next bytes, which are overwritten then
 * @param {Layout} layout
 * @param {{ stops: number, stacks: number, frames: number }} size
 */
export function writeLog(write, layout, { stops, stacks, frames }) {
  const random = new Random(0x2f6e2b1);
  const buffer = Buffer.alloc(FLUSH * 2);
  let at = 0;
  const flush = () => {
    write(buffer.subarray(0, at));
    at = 0;
  };
  const known =
    layout.tables === 'poolMon'
      ? []
      : Array.from({ length: stacks }, (_, n) => template(stopText(layout, n, frames)));
  const table = layout.tables === undefined ? undefined : template(tableText(layout.tables));
  const put = (/** @type {Template} */ { bytes, digits }) => {
    if (at + bytes.length > buffer.length) flush();
    bytes.copy(buffer, at);
    let bits = 0;
    let left = 0;
    for (const digit of digits) {
      if (left === 0) {
        bits = random.next();
        left = 7;
      }
      buffer[at + digit] = DIGITS[bits & 15] ?? 0;
      bits >>>= 4;
      left--;
    }
    at += bytes.length;
    if (at > FLUSH) flush();
  };
  // A snapshot is as long as eight stops.
  const count = layout.tables === 'poolMon' ? stops / 8 : stops;
  for (let stop = 0; stop < count; stop++) {
    if (table && (known.length === 0 || stop % 500 === 0)) put(table);
    const next = known[random.below(known.length)];
    if (next) put(next);
  }
  flush();
}

/**
 * @param {string} text
 * @returns {Template}
 */
function template(text) {
  const bytes = Buffer.from(text, 'latin1');
  /** @type {number[]} */
  const digits = [];
  bytes.forEach((byte, at) => {
    if (byte === ANY.charCodeAt(0)) digits.push(at);
  });
  return { bytes, digits };
}

/**
 * @param {Layout} layout
 * @param {number} number of the stack
 * @param {number} count of frames
 */
function stopText(layout, number, count) {
  const isFree = number % 3 === 0;
  const wide = layout.pointerSize === 8;
  const [name, offset] = isFree ? ['ExFreePoolWithTag', 0x29c] : ['ExAllocatePoolWithTag', 0x881];
  const frames = [`nt!${name}+0x${offset.toString(16)}`, ...callers(number, count - 1)];
  const rows = frames.flatMap((symbol, index) => row(layout, symbol, index, frames));
  return [
    'kd> g',
    'Break instruction exception - code 80000003 (first chance)',
    `nt!${name}+0x${offset.toString(16)}:`,
    wide
      ? `fffff800\`0${isFree ? '14798f6' : '1478011'} cc              int     3`
      : `82${isFree ? 'b2f88c' : 'b2e011'} cc              int     3`,
    `kd> ${layout.command}`,
    heading(layout),
    ...rows,
    '',
  ].join('\r\n');
}

/**
 * The callers: a few drivers, each with a tree of ways that lead to it.
 * @param {number} number
 * @param {number} count
 */
function callers(number, count) {
  const random = new Random(number + 17);
  const driver = ['larkdrv', 'finchflt', 'nt', 'wrenbus', 'owlnet'][number % 5] ?? 'nt';
  let caller = number % 40;
  return Array.from({ length: count }, (_, depth) => {
    // The outermost frames are few: system calls and worker threads.
    const ways = depth > count - 6 ? 8 : depth > count / 2 ? 64 : 600;
    // Each function has a few callers.
    caller = (hash(`${caller} ${random.below(4)}`) >>> 1) % 600;
    const which = caller % ways;
    const module = depth > count / 2 ? 'nt' : driver;
    return `${module}!${NAMES[which % NAMES.length]}${which}+0x${(which * 7 + depth * 3 + 5).toString(16)}`;
  });
}

const NAMES = [
  'AllocateRequest',
  'DispatchDeviceControl',
  'ProcessNextEntry',
  'IopSynchronousServiceTail',
  'CompleteTransfer',
  'QueryInformationWorker',
];

/** @param {Layout} layout */
function heading({ pointerSize, numbered, args }) {
  const mark = numbered ? ' # ' : '';
  if (pointerSize === 4)
    return `${mark}ChildEBP RetAddr  ${args ? 'Args to Child              ' : ''}`;
  const data = `${mark}Child-SP          RetAddr               `;
  return args ? `${data}: ${'Args to Child'.padEnd(72)}: Call Site` : `${data}Call Site`;
}

/**
 * @param {Layout} layout
 * @param {string} symbol
 * @param {number} index
 * @param {readonly string[]} frames
 * @returns {readonly string[]}
 */
function row(layout, symbol, index, frames) {
  const count = frames.length;
  const { pointerSize, numbered, args, remarks } = layout;
  const wide = pointerSize === 8;
  const number = numbered ? `${index.toString(16).padStart(2, '0')} ` : '';
  const returns = index === count - 1 ? 0 : hash(frames[index + 1] ?? '');
  const any = ANY.repeat(8);
  if (remarks && index % 9 === 4) {
    const dashes = wide ? '--------`--------' : '--------';
    const words = wide ? `     : ${`${dashes} `.repeat(4)}: ` : ` ${`${dashes} `.repeat(3)}`;
    return [`${number}${wide ? '(Inline Function)' : '(Inline)'} ${dashes}${words}${symbol}`];
  }
  const suffix = remarks ? suffixOf(wide, index, count) : '';
  const warning =
    remarks && index === count - 3
      ? ['WARNING: Stack unwind information not available. Following frames may be wrong.']
      : [];
  if (!wide) {
    const words = args ? wordsOf(symbol, any) : '';
    const address = returns === 0 ? '00000000' : `82${hex(returns, 6)}`;
    return [...warning, `${number}${any} ${address} ${words}${symbol}${suffix}`];
  }
  const address = returns === 0 ? '00000000`00000000' : `fffff800\`${hex(returns, 8)}`;
  const words = args ? `: ${`${any}\`${any} `.repeat(4)}: ` : '';
  return [...warning, `${number}fffff88${ANY}\`${any} ${address}     ${words}${symbol}${suffix}`];
}

/**
 * Arguments on x86: what the allocator is given is one tag, and sizes and blocks that can be.
 * @param {string} symbol
 * @param {string} any
 */
function wordsOf(symbol, any) {
  if (symbol.startsWith('nt!ExAllocate')) return `00000001 00000${ANY}${ANY}8 6b72614c `;
  if (symbol.startsWith('nt!ExFree')) return `85${ANY.repeat(5)}8 6b72614c ${any} `;
  return `${any} `.repeat(3);
}

/**
 * @param {boolean} wide
 * @param {number} index
 * @param {number} count
 */
function suffixOf(wide, index, count) {
  if (wide) {
    return index === count - 2
      ? ` (TrapFrame @ fffff88${ANY}\`${ANY.repeat(8)})`
      : index % 5 === 1
        ? ` [d:\\src\\driver\\memory.c @ ${index * 31}] `
        : '';
  }
  const fpo = [' (FPO: [Non-Fpo])', ' (FPO: [3,0,4])', ''][index % 3] ?? '';
  return index % 5 === 1 ? `${fpo} (CONV: stdcall) [d:\\src\\memory.c @ ${index * 31}]` : fpo;
}

const hex = (/** @type {number} */ value, /** @type {number} */ digits) =>
  (value >>> 0).toString(16).padStart(8, '0').slice(-digits);

/** FNV-1a. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 1;
}

/** @param {'poolUsed' | 'poolMon'} kind */
function tableText(kind) {
  const tags = Array.from({ length: 400 }, (_, n) => `Tg${n.toString(36).padStart(2, '0')}`);
  const numbers = (/** @type {number} */ n) => [
    n * 31 + 12,
    n * 17 + 1,
    n * 14 + 11,
    (n * 14 + 11) * 64,
  ];
  if (kind === 'poolMon') {
    return [
      ' Memory:16776216K Avail: 9152480K  PageFlts:      0   InRam Krnl: 5192K P:340032K',
      ' Commit: 6094016K Limit:19266584K Peak: 6301692K            Pool N:252440K P:353504K',
      ' System pool information',
      ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc',
      '',
      ...tags.map((tag, n) => {
        const [allocs = 0, frees = 0, diff = 0, bytes = 0] = numbers(n);
        return ` ${tag} ${n % 2 ? 'Paged' : 'Nonp '} ${pad(allocs, 10)} (   0) ${pad(frees, 9)} (   0) ${pad(diff, 8)} ${pad(bytes, 9)} (     0) ${pad(64, 6)}`;
      }),
      '',
    ].join('\r\n');
  }
  const rows = tags.map((tag, n) => {
    const [, , diff = 0, bytes = 0] = numbers(n);
    return ` ${tag}${pad(diff, 9)}${pad(bytes, 9)}${pad(0, 10)}${pad(0, 9)}Lark buffers , Binary: larkdrv.sys`;
  });
  const sum = (/** @type {number} */ which) =>
    tags.reduce((total, _, n) => total + (numbers(n)[which] ?? 0), 0);
  return [
    'kd> !poolused 2',
    '   Sorting by  NonPaged Pool Consumed',
    '',
    '  Pool Used:',
    '            NonPaged            Paged',
    ' Tag    Allocs     Used    Allocs     Used',
    ...rows,
    ` TOTAL${pad(sum(2), 8)}${pad(sum(3), 9)}${pad(0, 10)}${pad(0, 9)}`,
    '',
  ].join('\r\n');
}

const pad = (/** @type {number} */ value, /** @type {number} */ width) =>
  String(value).padStart(width);
