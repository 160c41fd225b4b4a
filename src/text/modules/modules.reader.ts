import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import type { ModuleDetails } from './module-details';
import { ModuleDetailsReader } from './module-details.parse';
import { parseModuleRow } from './modules.parse';

/** `start             end                 module name` */
const HEADING = /^\s*start +end +module name\s*$/;

/** Whether the line begins what `lm` lists. */
export const startsModules = (line: string): boolean => HEADING.test(line);

/** `    Image path: \SystemRoot\system32\drivers\lark.sys`, `    File version:     4.2.118.0` */
const DETAIL = /^\s{2,}[A-Za-z][\w .]*:(?:\s|$)/;

/** Lines of `lmv` between rows that say nothing of versions. */
const OTHER =
  /^\s*(?:$|Browse (?:full module list|all global symbols)|Unloaded modules:|Loaded symbol image file:|Mapped memory image file:|Information from resource tables:|Symbol file:|Has CLR image header|Use (?:WOW|\.))/i;

/** Lines of something else after which a list is over. */
const MOST_OTHERS = 4;

/** Collects a list of `lm`, with the details of `lmv`. */
export class ModulesReader {
  readonly #details = new ModuleDetailsReader();
  #others = 0;

  get modules(): readonly ModuleDetails[] {
    return this.#details.modules;
  }

  push(line: string): LineFate {
    if (parsePrompt(line)) return 'after';
    if (HEADING.test(line)) return this.modules.length > 0 ? 'after' : 'taken';
    if (parseModuleRow(line) || DETAIL.test(line) || OTHER.test(line)) {
      this.#others = 0;
      this.#details.push(line);
      return 'taken';
    }
    this.#others += 1;
    return this.#others > MOST_OTHERS ? 'after' : 'other';
  }
}
