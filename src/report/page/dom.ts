/** What an element is made with: attributes, and functions for its events. */
export interface Properties {
  readonly [name: string]: string | number | boolean | undefined | ((event: Event) => void);
}

export type Child = Node | string | undefined;

/** An element. Texts become text nodes: nothing of a recording is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  fill(made, properties, children);
  return made;
}

/** An element of a drawing. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(made, properties, children);
  return made;
}

function fill(made: Element, properties: Properties, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : `${value}`);
    }
  }
  for (const child of children) if (child !== undefined) made.append(child);
}

/** A select with its label. */
export function choice<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
  onChange: (value: Value) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    {
      change: () => {
        const [value] = options[select.selectedIndex] ?? [];
        if (value !== undefined) onChange(value);
      },
    },
    ...options.map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  return element('label', {}, `${label} `, select);
}

/** A part of the page with its heading. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  const heading = element('h2', { id: `${id}-title` }, title);
  return element('section', { id, 'aria-labelledby': `${id}-title` }, heading, ...children);
}

/** What the colours of a drawing mean: a class of the style sheet, and words. */
export const legend = (...keys: readonly (readonly [string, string])[]): HTMLElement =>
  element(
    'p',
    { class: 'legend' },
    ...keys.map(([name, text]) => element('span', { class: `key ${name}` }, text)),
  );

/** Hands a file to the person who looks. */
export function download(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts text on the clipboard. @returns whether the browser took it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
