import { skipBlanks } from '../lines/scan';

/**
 * Which columns the rows of a listing have: frame data and symbol, with one blank between the
 * addresses or more; return address and symbol only; or the name alone (`kc`).
 */
export type StackColumns = 'frames' | 'wide' | 'noBase' | 'names';

/**
 * Recognises the heading line of a listing, whatever its age:
 *
 *     ChildEBP RetAddr  Args to Child
 *      # Child-SP          RetAddr               Call Site
 *     FramePtr  RetAddr   Param1   Param2   Param3   Function Name
 *      # RetAddr           : Args to Child        : Call Site
 *      # Call Site
 */
export function parseStackHeading(line: string): StackColumns | undefined {
  let at = skipBlanks(line, 0);
  if (line.charAt(at) === '#') at = skipBlanks(line, at + 1);
  if (!'CFR'.includes(line.charAt(at)) || line.length - at > 160) return undefined;
  const heading = line.slice(at).trim();
  if (/^(FramePtr +|ChildEBP {2,}|Child-SP {11,})RetAddr\b/.test(heading)) return 'wide';
  if (/^Child(EBP|-SP) +RetAddr\b/.test(heading)) return 'frames';
  if (/^RetAddr +(: +)?(Args to Child|Call Site)\b/.test(heading)) return 'noBase';
  return heading === 'Call Site' ? 'names' : undefined;
}
