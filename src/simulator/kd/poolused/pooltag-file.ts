import { matchesExactly } from '../../../pool/tags/wildcard';

/**
 * The debugger's table of pool tags, in the format of `triage\pooltag.txt`: tag, binary,
 * description. A line of its own names a tag before a pattern does.
 */
export const POOLTAG_TEXT = `
rem tags of the simulated machines, with descriptions of our own
1394 - 1394bus.sys  - Serial bus driver
8042 - i8042prt.sys - Keyboard and mouse port
AGP  - <unknown>    - Graphics port
AcpA - acpi.sys     - ACPI arbiter data
Afd? - afd.sys      - Winsock objects
ALPC - nt!alpc      - Local calls between processes
CM?? - nt!cm        - Registry, internal allocations
CM   - nt!cm        - Registry
Cont - nt!mm        - Contiguous memory
EtwB - nt!etw       - Event tracing buffers
EtwR - nt!etw       - Event tracing registrations
Even - nt!ob        - Event objects
FMfn - fltmgr.sys   - File names kept for filters
FMsl - fltmgr.sys   - Stream lists of filters
File - <unknown>    - File objects
Frag - nt!ex        - Left over ends of big blocks
HalD - hal.dll      - Buffers for direct memory access
Io   - nt!io        - Input and output, general
IoNm - nt!io        - File names of input and output
IoWI - nt!io        - Work items
Irp  - <unknown>    - Request packets
Key  - <unknown>    - Key objects
MmCa - nt!mm        - Control areas of mapped files
MmSt - nt!mm        - Prototype page tables of sections
Mdl  - <unknown>    - Memory descriptor lists
NDnd - ndis.sys     - Network data blocks
Ntf? - ntfs.sys     - File system structures
ObDi - nt!ob        - Object directories
ObNm - nt!ob        - Object names
ohci - ohci1394.sys - 1394 host controller
Pool - nt!ex        - Pool tables
Proc - nt!ps        - Process objects
SeTd - nt!se        - Token data
Sema - nt!ob        - Semaphore objects
Thre - nt!ps        - Thread objects
Toke - nt!se        - Token objects
Usb? - usbport.sys  - Transfers of the bus driver
Vad  - nt!mm        - Address descriptors
`;

interface PoolTagLine {
  readonly tag: string;
  readonly binary: string;
  readonly description: string;
}

const lines: readonly PoolTagLine[] = POOLTAG_TEXT.split('\n').flatMap((line) => {
  const found = /^(.{4}) - (.+?) +- (.*)$/.exec(line);
  if (!found) return [];
  const [, tag = '', binary = '', description = ''] = found;
  return [{ tag, binary, description }];
});

/** Exact lines count before patterns, longer patterns before shorter ones. */
function find(text: string): PoolTagLine | undefined {
  return (
    lines.find(({ tag }) => tag === text) ??
    lines
      .filter(({ tag }) => /[*?]/.test(tag) && matchesExactly(tag.trimEnd(), text))
      .sort((left, right) => right.tag.indexOf('?') - left.tag.indexOf('?'))[0]
  );
}

/**
 * What stands behind the numbers of a tag.
 * @param text the tag as the listing shows it
 * @param bytes its four bytes in memory order
 */
export function describeTag(text: string, bytes: readonly number[]): string {
  const line = find(text);
  if (!line) return `UNKNOWN pooltag '${quoted(text, bytes)}', please update pooltag.txt`;
  if (line.binary === '<unknown>') return line.description;
  return `${line.description} , Binary: ${line.binary}`;
}

/** Tags that end in zero bytes are quoted without them, pushed to the right: `'  rx'`. */
function quoted(text: string, bytes: readonly number[]): string {
  const end = bytes.length - [...bytes].reverse().findIndex((byte) => byte !== 0);
  return text.slice(0, end).padStart(text.length, ' ');
}
