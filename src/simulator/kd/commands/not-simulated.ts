import { CommandError } from '../engine';
import type { Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';

/**
 * What a real debugger has and this one has not. Names are those of Microsoft's documentation:
 * "Commands", "Meta-Commands", "General Extensions", "Kernel-Mode Extensions".
 */
const META = new Set(
  `
  abandon allow_bp_ba_convergence allow_exec_cmds allow_image_mapping apply_dbp attach beep
  bpcmds bpsync  breakin browse bugcheck cache call chain childdbg clients closehandle
  cls context  copysym cordll crash create createdir cxr dbgdbg debug_sw_wow detach
  dml_file dml_flow dml_start  dump dumpcab dvalloc dvfree   ecxr 
      endpsrv endsrv enumtag event_code eventlog
  eventstr exepath exepath+  exptr exr extmatch extpath+ f+ f- fiber fiximports
  flash_on_break fnret   force_tb  fpo  hh hideinjectedcode
  holdmem idle_cmd ignore_missing_pages imgscan inline jdinfo kdfiles kdtrans kill  
  load loadby locale lsrcfix lsrcpath lsrcpath+ netsyms  noshell noversion nvlist nvload
  nvunload nvunloadall ocommand ofilter open opendump outmask outmask- pagein  pop 
  prompt_allow push quit_lock readmem reboot record_branches remote remote_exit restart
  rrestart scriptdebug secure send_file server servers setdll settings shell
  show_read_failures show_sym_failures  sound_notify srcfix srcfix+ srcnoisy srcpath
  srcpath+ step_filter suspend_ui sxcmds symfix symfix+    sympath
  sympath+  timezone tlist trap tss ttime  unload unloadall urestart wake 
  writemem wtitle
`
    .trim()
    .split(/\s+/),
);

/** Of the extensions that come with the debugger, most of them kdexts'. */
const EXTENSIONS = new Set(
  `
  acl acpicache acpiinf acpiirqarb address ahcache alignmentfaults amli analyze apc arbinst
  arbiter arm avrf bcb blockeddrv bpid bth bugdump bushnd ca callback can_write_kdump cchelp
  chkimg chklowmem cmreslist cpuid cpuinfo cs cxr db dbgprint dblink dc dcr dcs dd deadlock
  defwrites dev devext devinst devnode devobj devstack dflink dh diskspace dma dml_proc dp dpa
  dpcs dpx dq driveinfo drivers drvobj dskheap du dvdext eb ecb ecd ecs ecw ed elog_str envvar
  errlog error errpkt errrec exca exchain exqueue exrlog filecache filelock fileobj filetime
  findhandle findstack fltkd for_each_frame for_each_function for_each_local for_each_module
  for_each_process for_each_register for_each_thread fpsearch frag frozen fwver gbl gentable
  gflag gle handle heap help hidppd hvr ib icpleak id idt ih ihs imggp imgreloc ioapic
  ioresdes ioreslist iovirp ipi irp irpfind irql isainfo isr ivt iw job kb kuser kv list lmi
  loadermemorylist lockedpages locks logonsession lookaside lpc m mca memlist memusage mps
  mtrr mui npx nt numa numa_hal ob obja object obtrace od openmaps ow owner pars pat pci pciir
  pcitree pcm pcr pcrs peb pfn pmc pmssa pnpevent pnptriage pocaps podev pool poolfind poolval
  popolicy powertriage pplookaside ppmidle ppmidleaccounting ppmperf ppmperfpolicy ppmstate
  prcb process processfields processirps psp pte pte2va ptov qlocks ready reg regkcb rellist
  rtlavl ruleinfo runaway running scm sd search searchpte sel session sid slist smt sprocess
  srb stacks std_map stl str swd sym symsrv sysinfo sysptes systemwow teb thread threadfields
  time timer tls token tokenfields tp trap triage tss tunnel tz tzinfo ubc ubd ube ubl ubp
  uniqstack urb usbkd ustr vad vad_reload validatelist verifier version vpb vpdd vtop
  walklist wdfkd wdmaud whatperftime whattime whea wmitrace wow64exts wsle xpool zombies
`
    .trim()
    .split(/\s+/),
);

/** Longer names first: a command is read as far as its name goes, whatever follows. */
const LETTERS =
  /^(?:rdmsr|wrmsr|pct|tct|wt|ba|bm|br|bsc|dg|dv|ef|eD|i[bdw]|k=|l[ds]|lsa|o[bdw]|p[act]|ph|s[qs](?![a-z])|t[abcht]|ur|ux|a(?=\s|$)|#)/;

export const notSimulated = (name: string): string => `not simulated here: ${name}`;

/** Whether a debugger with its extensions has one of this name; `!kdexts.pool` is `!pool`. */
export const isKnownExtension = (name: string): boolean =>
  EXTENSIONS.has(name.replace(/^.*\./, '').toLowerCase());

const refuse = (name: string): never => {
  throw new CommandError(notSimulated(name));
};

/** Any text that begins like it is taken for it, and its address looked up first: `foo`. */
const FILL = /^fp?/;

function fill(kd: Kd, { text }: Invocation): never {
  const name = FILL.exec(text)?.[0] ?? text;
  const address = text.slice(name.length).trim();
  if (address !== '') kd.evaluatePrefix(address);
  return refuse(name);
}

/** What no other command has taken. */
export const notSimulatedCommands: readonly Command[] = [
  // jsprovider is there without it.
  command(/^\.load\s+"?(?:[^"]*[\\/])?jsprovider(?:\.dll)?"?$/i, () => undefined),
  {
    name: { exec: (text) => metaName(text) },
    run: (_, { name }) => refuse(name),
  },
  { name: FILL, run: fill },
  { name: LETTERS, run: (_, { text }) => refuse(LETTERS.exec(text)?.[0] ?? text) },
];

function metaName(text: string): readonly string[] | null {
  const [, name = ''] = /^\.([\w]+[+-]?)/.exec(text) ?? [];
  return META.has(name.toLowerCase()) ? [`.${name}`] : null;
}
