import type { ModuleSpec } from '../spec';
import { type Components, type DriverOptions, driver, driverSite, unloadedDriver } from './drivers';
import { caller, stack } from './frames';

/**
 * Parts of Windows around the drivers: nt itself, the framework, the graphics drivers, and what was
 * loaded for the writing of dumps and is gone again.
 */
export function inboxComponents(options: DriverOptions, nt: ModuleSpec): Components {
  const { inboxApi: inbox, kernelApi, systemCall } = options;
  const win32k = options.modern ? 'win32kbase' : 'win32k';
  const inline = [{ function: 'Wdf01000!MxMemory::MxAllocatePool2', offset: 0x10 }];
  const file = [...stack('nt!ObOpenObjectByNameEx+0x1ec', 'nt!NtCreateFile+0x78'), ...systemCall];
  return {
    modules: [
      nt,
      driver(options, 8, 'Wdf01000'),
      driver(options, 9, win32k),
      driver(options, 10, 'dxgkrnl'),
    ],
    unloaded: [
      unloadedDriver(options, 12, 'dump_storport.sys'),
      unloadedDriver(options, 13, 'dump_dumpfve.sys'),
    ],
    sites: [
      driverSite(kernelApi, 'alloc', 'nt!IopAllocateIrpPrivate+0xc8', { immediate: 'Irp ' }, [
        file,
      ]),
      driverSite(kernelApi, 'free', 'nt!IopFreeIrp+0x44', { none: true }, [file]),
      driverSite(kernelApi, 'alloc', 'nt!ObpAllocateObject+0xe0', { fromCaller: true }, [
        [caller('nt!IopParseDevice+0x4f0', { tag: 'File' }), ...file],
        [caller('nt!IopCreateStreamFile+0x8c', { tag: 'File' }), ...file],
      ]),
      driverSite(kernelApi, 'free', 'nt!ObpFreeObject+0x148', { immediate: 'File' }, [file]),
      driverSite(
        inbox,
        'alloc',
        'Wdf01000!FxPoolAllocator+0x80',
        { variable: 'AcWd' },
        [
          [
            ...stack('Wdf01000!FxWorkItem::_Create+0x9c', 'Wdf01000!imp_WdfWorkItemCreate+0xd4'),
            ...stack('acmenet!NetQueueWork+0x70', 'nt!IofCallDriver+0x54'),
            ...systemCall,
          ],
        ],
        options.modern ? { inline } : {},
      ),
      driverSite(inbox, 'free', 'Wdf01000!FxPoolFree+0x5c', { variable: 'AcWd' }, [
        [...stack("Wdf01000!FxObject::`scalar deleting destructor'+0x40"), ...file],
      ]),
      driverSite(inbox, 'alloc', `${win32k}!AllocThreadBufferWithTag+0x90`, { immediate: 'Ustb' }, [
        [...stack(`${win32k}!NtUserGetRawInput+0x128`), ...systemCall],
      ]),
      driverSite(inbox, 'free', `${win32k}!FreeThreadBufferWithTag+0x34`, { immediate: 'Ustb' }, [
        [...stack(`${win32k}!NtUserGetRawInput+0x2ac`), ...systemCall],
      ]),
      driverSite(inbox, 'alloc', 'dxgkrnl!operator new+0x38', { immediate: 'DxgK' }, [
        [...stack('dxgkrnl!DXGDEVICE::CreateAllocation+0x22c'), ...systemCall],
      ]),
      driverSite(inbox, 'free', 'dxgkrnl!operator delete+0x30', { none: true }, [
        [
          ...stack("dxgkrnl!AUTOEXPANDALLOCATION::`scalar deleting destructor'+0x24"),
          ...systemCall,
        ],
      ]),
    ],
    workloads: [
      {
        ...quiet('Irp ', 'nt!IopAllocateIrpPrivate+0xc8', 'nt!IopFreeIrp+0x44'),
        sizes: [0x118, 0x210],
        weight: 16,
      },
      {
        ...quiet('File', 'nt!ObpAllocateObject+0xe0', 'nt!ObpFreeObject+0x148'),
        sizes: [0x180],
        weight: 8,
      },
      {
        ...quiet('AcWd', 'Wdf01000!FxPoolAllocator+0x80', 'Wdf01000!FxPoolFree+0x5c'),
        sizes: [0xa0, 0x1c0],
        weight: 4,
      },
      {
        ...quiet(
          'Ustb',
          `${win32k}!AllocThreadBufferWithTag+0x90`,
          `${win32k}!FreeThreadBufferWithTag+0x34`,
        ),
        pool: 'paged',
        sizes: [0x28, 0x400],
        weight: 6,
      },
      {
        ...quiet('DxgK', 'dxgkrnl!operator new+0x38', 'dxgkrnl!operator delete+0x30'),
        pool: 'paged',
        sizes: [0x50, 0x1200],
        weight: 4,
      },
    ],
  };
}

const quiet = (tag: string, allocate: string, free: string) =>
  ({ tag, pool: 'nonPaged', allocate, free, leaks: 0, lifetime: [1, 80] }) as const;
