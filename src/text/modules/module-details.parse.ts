import type { ModuleDetails } from './module-details';
import { parseModuleRow } from './modules.parse';

/** What a line says behind its label. */
function said(label: string, value: string): Partial<ModuleDetails> {
  switch (label) {
    case 'Image name':
      return { image: value };
    case 'File version':
      return { version: value };
    case 'CompanyName':
      return { company: value };
    case 'ProductName':
      return { product: value };
    case 'FileDescription':
      return { description: value };
    case 'Timestamp': {
      const [, linked, digits = ''] = STAMP.exec(value) ?? [];
      return digits ? { linked, stamp: Number.parseInt(digits, 16) } : {};
    }
    default:
      return {};
  }
}

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
    this.modules[last] = { ...said(label, value), ...module };
  }
}
