import { describe, expect, test } from '@jest/globals';
import { tagFromCharacters } from '../../pool/tags/tag';
import { LogReader } from '../../text/logs/log';
import type { LogAnalysis } from './result';
import { sitesOf } from './sites';
import { LogTally } from './tally';

const HIT = `Break instruction exception - code 80000003 (first chance)
nt!ExAllocatePoolWithTag+0x881:
8292e88c cc              int     3
`;
const STACK = `ChildEBP RetAddr  Args to Child
8d1f77f4 9d412a6c 00000001 00000084 6b72614c nt!ExAllocatePoolWithTag+0x881
8d1f7820 9d4133e1 00000084 8613b2c8 8d1f78a4 larkdrv!LarkAllocate+0x2c
8d1f7848 8284c4ac 8613b2c8 86a41008 86a41008 larkdrv!LarkOpenNest+0x71
`;
const FREE_STACK = `ChildEBP RetAddr  Args to Child
8d1f7838 9d4134a9 94c26130 00000000 8613b2c8 nt!ExFreePoolWithTag+0x649
8d1f7848 8284c4ac 8613b2c8 86a41008 86a41008 larkdrv!LarkCloseNest+0x39
`;
const PROMPT = '0: kd> ';

function analysisOf(text: string, wanted?: string): LogAnalysis {
  const reading = wanted === undefined ? undefined : tagFromCharacters(wanted);
  const tally = new LogTally(reading?.ok ? reading.tag : undefined);
  const file = tally.file('a.log');
  const reader = new LogReader();
  for (const line of text.split('\n')) for (const item of reader.push(line)) file.add(item);
  for (const item of reader.end()) file.add(item);
  file.end(reader);
  return tally.result();
}

const sites = (analysis: LogAnalysis, skip: readonly string[] = []) =>
  sitesOf(analysis.stacks, skip).map(({ site, counts, behind }) => [
    site?.frame.text,
    counts.allocations,
    counts.frees,
    behind.most,
  ]);

describe('hits in a log', () => {
  test('a stop and the stack behind it are one hit', () => {
    const analysis = analysisOf(`${HIT}${PROMPT}kb\n${STACK}`);
    expect(analysis.hits).toMatchObject({ allocations: 1, frees: 0, withoutStop: 0 });
    expect(sites(analysis)).toEqual([['larkdrv!LarkAllocate+0x2c', 1, 0, 1]]);
  });

  test('a stop of an old debugger, its offset without 0x, and its stack are one hit', () => {
    const analysis = analysisOf(`${HIT.replace('+0x881', '+881')}${PROMPT}kb\n${STACK}`);
    expect(analysis.hits).toMatchObject({ allocations: 1, withoutStop: 0, withoutStack: 0 });
  });

  test('in a quoted log, too, a command that resumes ends what was before', () => {
    const text = `${HIT}${PROMPT}g\n${STACK}`.replace(/^/gm, '> ');
    expect(analysisOf(text).hits).toMatchObject({
      allocations: 2,
      withoutStop: 1,
      withoutStack: 1,
    });
  });

  test('the allocator in the stack of a crash is no hit', () => {
    const crash = '*** Fatal System Error: 0x00000019\n';
    const context = '  *** Stack trace for last set context - .thread/.cxr resets it\n';
    for (const text of [
      `STACK_TEXT:  \n${STACK}`,
      `${context}${STACK}`,
      `${crash}${PROMPT}k\n${STACK}`,
    ]) {
      expect(analysisOf(text).hits).toMatchObject({ allocations: 0, frees: 0 });
    }
  });

  test('a warning above the first row of a crash stack leaves it one of a crash', () => {
    const warned = STACK.replace(
      /^.*/,
      'WARNING: Stack unwind information not available. Following frames may be wrong.',
    );
    expect(analysisOf(`STACK_TEXT:  \n${warned}`).hits).toMatchObject({ allocations: 0 });
  });

  test('a stack whose first row the debugger doubts has no call site', () => {
    const warned = STACK.replace(
      /^.*/,
      'WARNING: Stack unwind information not available. Following frames may be wrong.',
    );
    expect(sites(analysisOf(`${HIT}${PROMPT}kb\n${warned}`))).toEqual([[undefined, 1, 0, 0]]);
  });

  test('a stack typed twice is one hit, and the longer listing counts', () => {
    const short = STACK.split('\n').slice(0, 3).join('\n');
    const analysis = analysisOf(`${HIT}${PROMPT}kb 2\n${short}\n${PROMPT}kb\n${STACK}`);
    expect(analysis.hits).toMatchObject({ allocations: 1, frees: 0 });
    expect(analysis.stacks[0]?.stack).toHaveLength(3);
  });

  test('stacks alone are hits when their names say so, each of them', () => {
    const analysis = analysisOf(`${STACK}\n${STACK}\n${FREE_STACK}`);
    expect(analysis.hits).toMatchObject({ allocations: 2, frees: 1, withoutStop: 3 });
    expect(analysis.looseStacks).toBe(3);
    expect(analysis.stacks).toHaveLength(2);
  });

  test('a stop whose stack the log lacks is a hit without a call site', () => {
    const analysis = analysisOf(`${HIT}${PROMPT}g\n`);
    expect(analysis.hits).toMatchObject({ allocations: 1, withoutStack: 1 });
    expect(sites(analysis)).toEqual([[undefined, 1, 0, 0]]);
  });

  test('the stack of a later hit is not taken for that of an earlier stop', () => {
    const analysis = analysisOf(`${HIT}\n${FREE_STACK}`);
    expect(analysis.hits).toMatchObject({
      allocations: 1,
      frees: 1,
      withoutStack: 1,
      withoutStop: 1,
    });
  });

  test('a breakpoint on the allocator is no hit, nor is its stack', () => {
    const stack = STACK.replaceAll('+0x881', '');
    const stop = `Breakpoint 1 hit\nnt!ExAllocatePoolWithTag:\n8292e000 8bff            mov     edi,edi\n`;
    const analysis = analysisOf(`${stop}${PROMPT}kb\n${stack}`);
    expect(analysis.hits).toMatchObject({ allocations: 0, frees: 0, unknown: 0 });
    expect([...analysis.foreignStops]).toEqual([['breakpoint', 1]]);
    expect(analysisOf(stack).hits.allocations).toBe(0);
  });

  test('another break instruction of the kernel is no hit', () => {
    const stop = HIT.replace('ExAllocatePoolWithTag+0x881', 'DebugService2+0x5');
    expect([...analysisOf(stop).foreignStops]).toEqual([['breakInstruction', 1]]);
  });

  test('arguments of 32-bit stacks give tag and bytes asked for', () => {
    const analysis = analysisOf(`${HIT}${PROMPT}kb\n${STACK}`);
    expect([...analysis.tags]).toEqual([[0x6b72614c, 1]]);
    expect(analysis.hits.requested).toEqual({ bytes: 0x84, of: 1 });
  });

  test('a free that was passed no tag stays when one tag is asked for', () => {
    const analysis = analysisOf(`${STACK}\n${FREE_STACK}`, 'Wren');
    expect(analysis).toMatchObject({ otherTags: 1, tagUnknown: 1, hits: { frees: 1 } });
  });

  test('skipped functions move the call site outward', () => {
    const analysis = analysisOf(STACK);
    expect(sites(analysis, ['larkdrv!LarkAlloc*'])).toEqual([
      ['larkdrv!LarkOpenNest+0x71', 1, 0, 2],
    ]);
  });

  test('memory grows with unique stacks, not with hits', () => {
    const analysis = analysisOf(`${STACK}\n`.repeat(500));
    expect(analysis.hits.allocations).toBe(500);
    expect(analysis.stacks).toHaveLength(1);
  });
});
