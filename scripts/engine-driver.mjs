/**
 * A whole hunt as calls of the script, and what they answer as text. As {@link
 * file://./engine-host.mjs} it is put as text into scripts of any engine that takes ES2017.
 *
 * @param {{ pool: any, invoke: () => void, uninitialize: () => void }} script its object and its hooks
 * @param {string} tag to hunt
 * @returns {string[]} one text for each call
 */
export function driveHunt(script, tag) {
  const { pool } = script;
  /** @type {string[]} */
  const texts = [];

  /** @type {(value: any) => string[]} names of what is shown of an object: fields, then getters */
  const members = (value) => {
    const names = Object.keys(value);
    for (
      let at = Object.getPrototypeOf(value);
      at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    ) {
      for (const name of Object.getOwnPropertyNames(at)) {
        const { get } = Object.getOwnPropertyDescriptor(at, name) || {};
        if (get) names.push(name);
      }
    }
    return names.filter((name) => name.slice(0, 2) !== '__' && typeof value[name] !== 'function');
  };

  /** @type {(list: any) => any[]} */
  const rows = (list) => {
    const found = [];
    const place = { at: 0, convertToNumber: () => place.at };
    const count = Array.from(list).length;
    for (; place.at < count; place.at += 1) found.push(list.getValueAt(place));
    return found;
  };

  /** @type {(value: any, margin: string) => string} */
  const flat = (value, margin) => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return value.map((each) => flat(each, margin)).join(` |`);
    const inner = `${margin}  `;
    const lines = [String(value)];
    for (const name of members(value)) lines.push(`${name}: ${flat(value[name], inner)}`);
    if (typeof value.details === 'function') lines.push(`details: ${flat(value.details(), inner)}`);
    if (typeof value.getValueAt === 'function') {
      for (const row of rows(value)) lines.push(flat(row, inner));
    }
    return lines.join(`\n${inner}`);
  };

  /** @type {(call: string, act: () => unknown) => void} */
  const show = (call, act) => {
    let text;
    try {
      text = flat(act(), '');
    } catch (error) {
      text = `throws ${error instanceof Error ? error.message : error}`;
    }
    texts.push(`${call}\n${text}`);
  };

  show('invokeScript()', () => script.invoke());
  show('status()', () => pool.status());
  show('used()', () => pool.used());
  show('used(tag)', () => pool.used('tag'));
  show('hitTag(tag, 40)', () => pool.hitTag(tag, 40));
  show('hitTag(tag, 20)', () => pool.hitTag(tag, 20));
  for (const look of ['leaks', 'sites', 'stacks', 'hits']) {
    show(`${look}()`, () => pool[look]());
  }
  show('save(hunt)', () => pool.save('C:\\hunt'));
  show('open(hunt)', () => pool.open('C:\\hunt'));
  show('leaks(tag)', () => pool.leaks(tag));
  show('status()', () => pool.status());
  show('uninitializeScript()', () => script.uninitialize());
  return texts;
}
