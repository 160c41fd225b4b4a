/** `<link cmd="lmDvmnt">nt</link>`, `<col fg="emphfg">`, `<b>`: what `.prefer_dml 1` puts into output. */
const TAG = /<\/?(?:link|altlink|exec|col|b|i|u)(?: [^<>]*)?>/g;

/**
 * The text of a line without the debugger's markup. Only lines that hold markup are touched: `<`
 * and `&` are part of many C++ names.
 */
export function withoutMarkup(line: string): string {
  if (!line.includes('<')) return line;
  const text = line.replace(TAG, '');
  if (text === line) return line;
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
