/**
 * The debugger behind a script, as data. In the embedded debugger everything that a script asks of
 * `host` is written down with its answer; in another JavaScript engine the answers are given again,
 * and each question is compared. Neither knows anything of what `host` has.
 *
 * The function is put as text into scripts of any engine that takes ES2017: it uses nothing from
 * outside.
 */

/**
 * A question and its answer: `n` the number of an object of the host (`f`: it can be called), `s` that
 * of an object of the script, `b` bytes in hexadecimal, `v` a plain value; without any, undefined. In
 * the third place stands the message of what was thrown instead.
 * @typedef {{ n?: number, f?: boolean, s?: number, b?: string, v?: unknown }} Answer
 * @typedef {[string, Answer, string?]} Entry
 *
 * @typedef {object} EngineHost
 * @property {any} host takes the place of the debugger's
 * @property {(value: any) => any} unwrapped what the debugger knows an object of `host` as
 * @property {() => number} now takes the place of `Date.now`
 * @property {() => string | undefined} problem the first question that was not the recorded one
 * @property {() => number} left recorded questions that were not asked
 *
 * @param {Entry[]} log filled when there is a real host, else read
 * @param {any} [real] `host` of a debugger
 * @param {() => number} [clock] `Date.now` beside it
 * @returns {EngineHost}
 */
export function engineHost(log, real, clock) {
  /** @type {any[]} */
  const reals = [];
  /** @type {any[]} */
  const proxies = [];
  /** @type {unknown[]} */
  const scripts = [];
  /** Numbers of the objects in those three lists. */
  const realNumbers = new Map();
  const proxyNumbers = new Map();
  const scriptNumbers = new Map();
  let at = 0;
  /** @type {string | undefined} */
  let problem;

  /** The kind of a proxy that can be called. */
  function callable() {}

  const isObject = (/** @type {unknown} */ value) =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';

  const numberOf = (
    /** @type {Map<unknown, number>} */ numbers,
    /** @type {unknown[]} */ objects,
    /** @type {unknown} */ object,
  ) => {
    if (!numbers.has(object)) numbers.set(object, objects.push(object) - 1);
    return Number(numbers.get(object));
  };

  /** @type {(value: any) => string} what the script gives to the host, as text */
  const told = (value) => {
    if (proxyNumbers.has(value)) return `#${proxyNumbers.get(value)}`;
    if (Array.isArray(value)) return `[${value.map(told).join(', ')}]`;
    if (isObject(value)) return `script#${numberOf(scriptNumbers, scripts, value)}`;
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  };

  /** @type {(value: any) => any} the same for the real host */
  const unwrapped = (value) => (proxyNumbers.has(value) ? reals[proxyNumbers.get(value)] : value);

  /** @type {(value: any) => Answer} */
  const answerOf = (value) => {
    if (value === undefined) return {};
    if (ArrayBuffer.isView(value)) return { b: hexOf(new Uint8Array(value.buffer)) };
    if (scriptNumbers.has(value)) return { s: scriptNumbers.get(value) };
    if (!isObject(value)) return { v: value };
    return { n: numberOf(realNumbers, reals, value), f: typeof value === 'function' };
  };

  /** @type {(bytes: Uint8Array) => string} */
  const hexOf = (bytes) => Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');

  /** @type {(hex: string) => Uint8Array} */
  const bytesOf = (hex) => {
    const bytes = new Uint8Array(hex.length / 2);
    for (let index = 0; index < bytes.length; index += 1) {
      bytes[index] = parseInt(hex.slice(index * 2, index * 2 + 2), 16);
    }
    return bytes;
  };

  /** @type {(answer: Answer) => any} */
  const valueFor = (answer) => {
    if (answer.n !== undefined) return proxyOf(answer.n, answer.f);
    if (answer.s !== undefined) return scripts[answer.s];
    return answer.b === undefined ? answer.v : bytesOf(answer.b);
  };

  /** @type {(question: string, act: () => unknown) => Entry} */
  const recorded = (question, act) => {
    /** @type {Entry} */
    let entry;
    try {
      entry = [question, answerOf(act())];
    } catch (error) {
      entry = [question, {}, error instanceof Error ? error.message : String(error)];
    }
    log.push(entry);
    return entry;
  };

  /** @type {(question: string) => Entry} */
  const replayed = (question) => {
    const before = log[at - 1];
    const entry = log[at];
    if (problem === undefined && entry && entry[0] === question) {
      at += 1;
      return entry;
    }
    // QuickJS looks for the iterator of what is spread twice.
    if (
      problem === undefined &&
      before &&
      before[0] === question &&
      /Symbol.iterator/.test(question)
    ) {
      return before;
    }
    const expected = entry ? entry[0] : 'none';
    problem = problem || `question ${at + 1} is ${question}, recorded is ${expected}`;
    throw new Error(problem);
  };

  /** @type {(question: string, act: () => unknown) => any} */
  const ask = (question, act) => {
    const [, answer, thrown] = real ? recorded(question, act) : replayed(question);
    if (thrown !== undefined) throw new Error(thrown);
    return valueFor(answer);
  };

  /** @type {(number: number, isFunction?: boolean) => any} */
  const proxyOf = (number, isFunction) => {
    const name = `#${number}`;
    const made =
      proxies[number] ||
      new Proxy(isFunction ? callable : {}, {
        get: (_target, key) => ask(`get ${name} ${String(key)}`, () => reals[number][key]),
        has: (_target, key) => ask(`has ${name} ${String(key)}`, () => key in reals[number]),
        set: (_target, key, value) =>
          ask(`set ${name} ${String(key)} = ${told(value)}`, () =>
            Reflect.set(reals[number], key, unwrapped(value)),
          ),
        deleteProperty: (_target, key) =>
          ask(`delete ${name} ${String(key)}`, () => Reflect.deleteProperty(reals[number], key)),
        apply: (_target, self, given) =>
          ask(`call ${name} of ${told(self)} with ${told(given)}`, () =>
            Reflect.apply(reals[number], unwrapped(self), given.map(unwrapped)),
          ),
        construct: (_target, given) =>
          ask(`new ${name} with ${told(given)}`, () =>
            Reflect.construct(reals[number], given.map(unwrapped)),
          ),
        ownKeys: () => {
          throw new Error('the members of objects of the host are not recorded');
        },
      });
    proxies[number] = made;
    proxyNumbers.set(made, number);
    return made;
  };

  if (real) numberOf(realNumbers, reals, real);
  return {
    host: proxyOf(0),
    unwrapped,
    now: () => ask('now', clock || (() => 0)),
    problem: () => problem,
    left: () => log.length - at,
  };
}
