/**
 * Modules of Windows through which others get pool: what a driver calls for a service, or what calls
 * a driver, allocates under a tag of its own for that driver's sake. docs/system-modules.md has the
 * source of each. By module names as debuggers show them, lower case; `*` ends what begins alike.
 *
 * A module is not in the list for being Microsoft's: a driver of Windows that allocates for itself is
 * a driver like any other.
 */
export const SYSTEM_MODULES: readonly string[] = [
  // The kernel and what is linked with it.
  ...['nt', 'ntoskrnl', 'ntkrnlmp', 'ntkrnlpa', 'ntkrpamp', 'hal', 'verifierext'],
  // File systems and what stands around them.
  ...['ntfs', 'refs', 'refsv1', 'fastfat', 'exfat', 'cdfs', 'udfs', 'npfs', 'msfs', 'fltmgr'],
  ...['rdbss', 'mrxsmb*', 'mup', 'clfs'],
  // Storage and networks.
  ...['storport', 'scsiport', 'ataport', 'classpnp'],
  ...['ndis', 'netio', 'fwpkclnt', 'tcpip*', 'tdi', 'tdx', 'afd'],
  // Frameworks and classes.
  ...[
    'wdf01000',
    'wdfldr',
    'wpprecorder',
    'ks',
    'stream',
    'portcls',
    'drmk',
    'hidclass',
    'hidparse',
  ],
  ...['usbd', 'usbport', 'usbhub', 'usbhub3', 'ucx01000', 'usbxhci'],
  // Display and windows.
  ...[
    'videoprt',
    'dxgkrnl',
    'dxgmms1',
    'dxgmms2',
    'watchdog',
    'win32k',
    'win32kbase',
    'win32kfull',
  ],
  // Services for other drivers.
  ...['ksecdd', 'cng', 'msrpc', 'wmilib'],
];

const WHOLE = new Set(SYSTEM_MODULES.filter((name) => !name.endsWith('*')));
const STARTS = SYSTEM_MODULES.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Whether a module allocates for others. */
export function isSystemModule(module: string): boolean {
  const name = module.toLowerCase();
  return WHOLE.has(name) || STARTS.some((start) => name.startsWith(start));
}
