import type {
  CallerFrame,
  CallSite,
  ModuleSpec,
  UnloadedSpec,
  VersionSpec,
  Workload,
} from '../spec';
import { caller, parseFrame, stack } from './frames';

/** What drivers of a target call, and how. */
export interface DriverApi {
  readonly allocate: string;
  readonly free: string;
  /** Import name of the free function where the kernel has folded it into another. */
  readonly freeImports?: string;
  readonly call: CallSite['call'];
}

export interface DriverOptions {
  /** The tag that leaks. */
  readonly tag: string;
  readonly api: DriverApi;
  /** What parts of the kernel call. */
  readonly kernelApi: DriverApi;
  /** How drivers that are part of Windows call. */
  readonly inboxApi: DriverApi;
  /** What user requests come in through, outermost last. */
  readonly systemCall: readonly CallerFrame[];
  /** Bases of the driver images, in steps of the image size. */
  readonly firstBase: bigint;
  readonly cacheAligned: boolean;
  /** Windows 10 and later: win32kbase, and a framework built with inlined wrappers. */
  readonly modern: boolean;
}

/** A set of components, ready to be part of a target. */
export interface Components {
  readonly modules: readonly ModuleSpec[];
  readonly unloaded?: readonly UnloadedSpec[];
  readonly sites: readonly CallSite[];
  readonly workloads: readonly Workload[];
}

const IMAGE_SIZE = 0x12000;
/** From the base of one driver to that of the next. */
const DRIVER_STEP = 0x20000;
const WORKER = stack(
  'nt!ExpWorkerThread+0x104',
  'nt!PspSystemThreadStartup+0x54',
  'nt!KiStartSystemThread+0x28',
);

const acme = (version: string, description: string): VersionSpec => ({
  version,
  company: 'Acme Storage Ltd.',
  product: 'Acme Filter Suite',
  description,
});

/** Of drivers that do not come with Windows. */
const SAYS: { readonly [name: string]: VersionSpec } = {
  acmeflt: acme('4.2.118.0', 'Acme file system filter'),
  acmenet: acme('4.2.90.0', 'Acme network filter'),
  acmedsk: acme('3.0.7.0', 'Acme disk cache'),
};

/** A module at the n-th place after the first driver. */
export function driver(
  options: DriverOptions,
  place: number,
  name: string,
  symbols: ModuleSpec['symbols'] = 'pdb',
): ModuleSpec {
  return {
    name,
    image: `${name}.sys`,
    base: options.firstBase + BigInt(place * DRIVER_STEP),
    size: IMAGE_SIZE,
    timestamp: 0x66b40000 + place * 0x11d3,
    symbols,
    ...(SAYS[name] && { says: SAYS[name] }),
    functions: [`DriverEntry`, `${name}Unload`],
  };
}

/** The same of an image that is there no more. */
export function unloadedDriver(options: DriverOptions, place: number, image: string): UnloadedSpec {
  return { image, base: options.firstBase + BigInt(place * DRIVER_STEP), size: IMAGE_SIZE };
}

/** `acmeflt!FltReadDone+0x9c` as an allocation or free of a driver. */
export function driverSite(
  api: DriverApi,
  kind: 'alloc' | 'free',
  place: string,
  tag: CallSite['tag'],
  stacks: CallSite['stacks'],
  extra: Partial<CallSite> = {},
): CallSite {
  const { function: name, offset } = parseFrame(place);
  const [module = '', own = ''] = name.split('!');
  return {
    name: place,
    module,
    function: own,
    returnOffset: offset,
    frameSize: caller(place).frameSize,
    calls: kind === 'alloc' ? api.allocate : api.free,
    ...(kind === 'free' && api.freeImports && { imports: api.freeImports }),
    call: api.call,
    tag,
    stacks,
    ...extra,
  };
}

/**
 * The drivers around the leaking tag: acmeflt leaks in one place and shares the tag with busier
 * places that free everything, partly in acmenet and through a wrapper.
 */
export function leakingDrivers(options: DriverOptions): Components {
  const { tag, api, systemCall } = options;
  const immediate = { immediate: tag };
  const request = [...stack('acmeflt!FltDispatch+0x84', 'nt!IofCallDriver+0x54'), ...systemCall];
  const worker = [...stack('acmeflt!FltWorker+0x60'), ...WORKER];
  const receive = [...stack('acmenet!NetReceive+0xbc', 'acmenet!NetPoll+0x74'), ...WORKER];
  const wrapped = WRAPPED.map((text) => [caller(text, { tag }), ...request]);
  const at = (kind: 'alloc' | 'free', place: string, ...stacks: (readonly CallerFrame[])[]) =>
    driverSite(api, kind, place, immediate, stacks);

  const sites: CallSite[] = [
    at('alloc', 'acmeflt!FltReadDone+0x9c', request, worker),
    at('free', 'acmenet!NetReleaseBuffer+0x58', receive),
    at('alloc', 'acmeflt!FltQueryNotify+0x13c', request),
    at('free', 'acmeflt!FltNotifyDone+0x68', worker),
    driverSite(api, 'alloc', 'acmeflt!AcmeAllocate+0x54', { fromCaller: true }, wrapped),
    driverSite(api, 'free', 'acmeflt!AcmeFree+0x40', immediate, [
      [caller('acmeflt!FltCleanup+0xa0'), ...request],
      [caller('acmeflt!FltClose+0x7c'), ...request],
    ]),
    at('alloc', 'acmeflt!FltFaultIn+0xb4', stack('acmeflt!FltPagingRead+0x98')),
    at('free', 'acmeflt!FltFaultDone+0x4c', stack('acmeflt!FltPagingDone+0x5c')),
    at('alloc', 'acmeflt!FltMapLarge+0x118', request),
    at('free', 'acmeflt!FltUnmapLarge+0x74', request),
    at('alloc', 'acmedsk!DskQueue+0x174', [
      ...stack('acmedsk!DskDispatch+0x90', 'nt!IofCallDriver+0x54'),
      ...systemCall,
    ]),
    at('free', 'acmedsk!DskComplete+0xd8', [...stack('acmedsk!DskDpc+0x64'), ...WORKER]),
    driverSite(api, 'alloc', 'acmenet!NetSend+0xe8', SHARED, [worker]),
    driverSite(api, 'free', 'acmenet!NetSend+0x1a4', SHARED, [worker]),
    driverSite(api, 'alloc', 'acmenet!NetListMiss+0x48', { immediate: 'AcLk' }, [receive]),
    driverSite(api, 'free', 'acmenet!NetListFull+0x3c', { immediate: 'AcLk' }, [receive]),
  ];

  const base = { tag, pool: 'nonPaged', leaks: 0 } as const;
  const workloads: Workload[] = [
    {
      ...base,
      allocate: 'acmeflt!FltReadDone+0x9c',
      free: 'acmenet!NetReleaseBuffer+0x58',
      sizes: [0x40, 0x118, 0x200],
      lifetime: [1, 6],
      weight: 24,
    },
    {
      ...base,
      allocate: 'acmeflt!FltQueryNotify+0x13c',
      free: 'acmeflt!FltNotifyDone+0x68',
      sizes: [0x2f4, 0x6f0, 0xc40],
      leaks: 0.22,
      lifetime: [1, 12],
      weight: 12,
    },
    {
      ...base,
      allocate: 'acmeflt!AcmeAllocate+0x54',
      free: 'acmeflt!AcmeFree+0x40',
      sizes: [0x18, 0x30, 0x88],
      lifetime: [1, 8],
      weight: 12,
    },
    {
      ...base,
      allocate: 'acmeflt!FltFaultIn+0xb4',
      free: 'acmeflt!FltFaultDone+0x4c',
      sizes: [0x40, 0x118],
      lifetime: [1, 3],
      weight: 1,
      nested: true,
    },
    {
      ...base,
      allocate: 'acmeflt!FltMapLarge+0x118',
      free: 'acmeflt!FltUnmapLarge+0x74',
      sizes: [0x18f0, 0x1000],
      lifetime: [1, 2],
      weight: 3,
    },
    {
      ...base,
      allocate: 'acmedsk!DskQueue+0x174',
      free: 'acmedsk!DskComplete+0xd8',
      sizes: [0x90, 0x11c],
      lifetime: [1, 8],
      weight: 5,
      ...(options.cacheAligned && { cacheAligned: true }),
    },
    {
      ...base,
      tag: 'AcSn',
      allocate: 'acmenet!NetSend+0xe8',
      free: 'acmenet!NetSend+0x1a4',
      sizes: [0x60],
      lifetime: [1, 3],
      weight: 10,
    },
    {
      ...base,
      tag: 'AcLk',
      allocate: 'acmenet!NetListMiss+0x48',
      free: 'acmenet!NetListFull+0x3c',
      sizes: [0xc0],
      lifetime: [1, 60],
      weight: 14,
      lookaside: 12,
    },
  ];
  const modules = [
    driver(options, 0, 'acmeflt'),
    driver(options, 1, 'acmenet'),
    driver(options, 2, 'acmedsk', 'none'),
  ];
  return { modules, sites, workloads };
}

/** Loaded once, passed to an allocation and to a free. */
const SHARED = { register: 'AcSn', loadedAt: 0x48 } as const;

/** Who calls the allocating wrapper of acmeflt, each with the tag as an argument. */
const WRAPPED = [
  'acmeflt!FltCreate+0xac',
  'acmeflt!FltOpenStream+0x74',
  'acmeflt!FltRename+0x110',
  'acmeflt!FltSetInfo+0x98',
  'acmeflt!FltLockControl+0x60',
  'acmeflt!FltDirectory+0x1b4',
  'acmeflt!FltQueryEa+0x8c',
  'acmeflt!FltSetEa+0x94',
  'acmeflt!FltOplock+0x58',
  'acmeflt!FltSecurity+0xd0',
];
