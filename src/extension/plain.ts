import { printable } from '../pool/values/printable';

/**
 * Text as everything is handed out: the debugger prints a dot for each control character, so there
 * is none, and no second line. What has several lines is a list.
 */
export const plain = (text: string): string => printable(text).replace(/\t/g, ' ');
