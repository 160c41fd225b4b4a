/** Lines that debuggers and other tools print and of which nothing is needed, by what they are. */
const KINDS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['registers', /^\s*(?:[er]?(?:[abcd]x|[sd]i|[sb]p|ip)|r\d{1,2}|iopl|[c-gs]s|efl)=/i],
  ['memory', /^[0-9a-f`]{8,17} {2}(?:[0-9a-f?]{2}[ -]|[0-9a-f?`]{4,17})/i],
  ['instructions', /^[0-9a-f`]{8,17} [0-9a-f]{2,30} +[a-z]/i],
  ['modules', /^(?:start {4,}end|[0-9a-f`]{8,17} [0-9a-f`]{8,17} +\S+|Unloaded modules:)/i],
  ['breakpoints', /^ ?\d{1,3} [de] (?:Disable Clear +)?[0-9a-f`]{8,17} /],
  ['structures', /^\s+[+=](?:0x)?[0-9a-f]{3,} /i],
  [
    'symbol messages',
    /^(?:\*{3}|SYMSRV: |DBGHELP: |Loading |\.{3,}|ERROR: |WARNING: |Symbol search|Executable search|Expanded |Unable to (?:load|add)|\*{8,}|Response {2}|Deferred {2}|OK {3})/,
  ],
  [
    'session',
    /^(?:Microsoft \(R\)|Volatility \d|Progress: +\d|Copyright|Connected to|Kernel Debugger|Opened |Waiting to|Windows .* Kernel|Built by|Edition build|Machine Name|Kernel base|Debug session time|System Uptime|Product: |Closing open log|\d+: \d+ bytes|wait \d)/,
  ],
  [
    '!process and !thread',
    /^\s*(?:PROCESS|THREAD) [0-9a-f`]{8}|^\s+(?:Cid|SessionId|DirBase|Image|Owning|IRP List|Win32|Not impersonating|Base|Priority|Context Switch|UserTime|KernelTime)\b/,
  ],
  [
    'Driver Verifier',
    /^\s*\[[X ]\] \(0x|^\s*(?:STANDARD|ADDITIONAL) FLAGS|^Verify |^Summary of All|^\s{2,}(?:Pool Allocations|Current|Peak|RaiseIrqls|AcquireSpin|Synch|Trims)\b/,
  ],
  ['.formats', /^Evaluate expression:|^\s+(?:Hex|Decimal|Octal|Binary|Chars|Time|Float|Double): /],
  ['!analyze', /^[A-Z][A-Z_]{4,}: |^(?:Arguments:|Arg\d: |Debugging Details|-{10,}|BugCheck )/],
  ['logs of scripts', /^(?:-> |\{\{|\}\}|\s+Parameter\[\d+\] = )/],
];

/** Other tools, by what their output begins with: it is seen, and not read. */
const TOOLS: readonly (readonly [name: string, form: RegExp])[] = [
  ['RAMMap', /\bRAMMap\b|^"?Usage"?,"?Total"?,"?Active"?/i],
  ['a table of tags as CSV', /^\s*"?(?:Pool)? ?Tag"?\s*[,;]\s*"?\w/i],
  ['a table of tags as Markdown', /^\s*\|\s*(?:Pool)? ?Tag\s*\|/i],
  ['pool events of xperf or WPA', /^\s*(?:Pool(?:Alloc|Free)|PoolSnap\w*),|\bPaged Pool, ?Size\b/i],
  ['Volatility or Rekall', /^Offset\(V\)\s/i],
  ['System Informer', /^(?:System Informer|Process Hacker)\b/i],
];

/** What a line that nobody reads is of. */
export type LineKind =
  | { readonly kind: 'known'; readonly of: string }
  | /** Of a tool whose output may hold what is wanted. */ {
      readonly kind: 'tool';
      readonly of: string;
    };

/** Longer lines are not looked at. */
const LONGEST = 1024;

/** Of what a line is that tells nothing of pool; undefined where nobody knows. */
export function lineKind(line: string): LineKind | undefined {
  if (line.length > LONGEST) return undefined;
  const tool = TOOLS.find(([, form]) => form.test(line));
  if (tool) return { kind: 'tool', of: tool[0] };
  const known = KINDS.find(([, form]) => form.test(line));
  return known && { kind: 'known', of: known[0] };
}
