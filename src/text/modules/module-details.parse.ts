import type { ModuleDetails } from './module-details';
import { parseModuleRow } from './modules.parse';

type Key = 'image' | 'version' | 'company' | 'product' | 'description';

const KEYS: { readonly [label: string]: Key } = {
  'Image name': 'image',
  'File version': 'version',
  CompanyName: 'company',
  ProductName: 'product',
  FileDescription: 'description',
};

/**
 *     Timestamp:        Fri Jan 12 21:46:43 2024 (65A1B2C3)
 *     Timestamp:        9C3F17AA (This is a reproducible build file hash, not a timestamp)
 */
const STAMP = /^(?:(\w{3} \w{3} .*) \()?([0-9A-F]{8})(?:\)$| \(This)/;

/** Collects what `lm v` prints, line by line; other lines are passed over. */
export class ModuleDetailsReader {
  readonly modules: ModuleDetails[] = [];

  push(line: string): void {
    const row = parseModuleRow(line);
    if (row) this.modules.push(row);
    const [, label = '', value = ''] = /^\s+([\w ]+):\s+(\S.*?)\s*$/.exec(line) ?? [];
    const last = this.modules.length - 1;
    const module = this.modules[last];
    if (!module || label === '') return;
    const key = KEYS[label];
    if (key && !module[key]) this.modules[last] = { ...module, [key]: value };
    const [, linked, digits] = (label === 'Timestamp' && STAMP.exec(value)) || [];
    if (digits) this.modules[last] = { ...module, linked, stamp: Number.parseInt(digits, 16) };
  }
}
