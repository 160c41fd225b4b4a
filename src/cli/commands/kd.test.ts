import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundlePath } from '../../test/bundle';
import { runText, type TestWorld } from '../test-io';

const kd = (argv: readonly string[], world: TestWorld = {}) =>
  runText(['kd', ...argv], { script: bundlePath('pooltag.js'), ...world });

describe('pooltag kd', () => {
  test('-c prints prompt, command and output of each', async () => {
    const { code, out } = await kd(['-c', '? 2 + 2', '-c', 'dd nt!PoolHitTag L1']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^0: kd> \? 2 \+ 2\nEvaluate expression: 4 = 0*`?0*4\n0: kd> dd nt!PoolHitTag L1\n[0-9a-f`]+ {2}00000000\n$/,
    );
  });

  test('--json gives one object for each command', async () => {
    const { out } = await kd([
      '--target',
      'xp-x86',
      '--json',
      '-c',
      '.echo one',
      '-c',
      '.echo two',
    ]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { prompt: 'kd> ', command: '.echo one', output: ['one'] },
      { prompt: 'kd> ', command: '.echo two', output: ['two'] },
    ]);
  });

  test('--json gives the rows of a grid and not the lines that draw it', async () => {
    const typed = ['-c', '.scriptrun dist/pooltag.js', '-c', 'dx -g @$pool.used("AcL*")'];
    const { out } = await kd(['--json', ...typed]);
    const { output, rows } = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
    expect(output).toEqual([expect.stringMatching(/^pooltag: reading/)]);
    expect(rows).toEqual([
      {
        Index: 0,
        Name: '3120/0 AcLk',
        NonPaged: 15,
        NonPagedBytes: 3120,
        Paged: 0,
        PagedBytes: 0,
        Allocs: 615,
        Frees: 600,
      },
    ]);
  });

  test.each([
    ['.nosuch', 1],
    ['dx @$nothing', 1],
    ['!nosuch', 1],
    ['!process 0 0', 1],
    ['.scriptrun gone.js', 1],
    ['bp nt!KeBugCheckEx', 1],
    ['g nt!ExFreePoolWithTag+4', 1],
    ['g @$ra', 0],
    ['t; p; gu', 0],
    ['dt nt!_NOSUCH', 1],
    ['.echo one', 0],
    ['.catch { .nosuch }', 0],
  ])('-c "%s" ends with %d, and so does a line of which it is the first', async (line, code) => {
    expect((await kd(['-c', line])).code).toBe(code);
    expect((await kd(['-c', line, '-c', '.echo behind'])).code).toBe(code);
  });

  test('a prompt says at its start what to type first', async () => {
    const { remarks } = await kd([], { typed: ['q'] });
    expect(remarks).toContain('Type first: .scriptrun dist/pooltag.js, then dx @$pool.help()');
    expect(remarks).toContain('This machine is simulated, and so is the time on its wire.');
  });

  test('--seconds breaks into a target that runs without a stop, and says meanwhile how long', async () => {
    const { out, remarks } = await kd(['--seconds', '21', '-c', 'g', '-c', '.echo here']);
    expect(out).toMatch(
      /kd> g\nBreak instruction exception[\s\S]*CTRL\+C[\s\S]*kd> .echo here\nhere\n$/,
    );
    expect(remarks).toBe('waiting for 10 s\nwaiting for 20 s\n');
  });

  test('an excerpt of a recording says which tags it holds', async () => {
    const target = 'recorded:samples/recordings/boot-excerpt';
    const { out, remarks } = await kd(['--target', target, '-c', '.echo here']);
    expect(out).toBe('kd> .echo here\nhere\n');
    expect(remarks).toBe(
      'An excerpt: of "Uata", "CDRO", "Io  " it holds all that happened, of other tags nothing.\n',
    );
  });

  test('the script is there under the name that the documents use', async () => {
    const { out } = await kd(['-c', '.scriptrun dist/pooltag.js', '-c', 'dx @$pool']);
    expect(out).toContain("JavaScript script successfully loaded from 'dist/pooltag.js'");
    expect(out).not.toContain('Error');
  });

  test.each([
    ['chakra', "Error: Unable to get property 'x' of undefined or null reference"],
    ['v8', "Error: TypeError: Cannot read properties of undefined (reading 'x') [at a (line 1 col"],
  ])('--engine %s: scripts run in it', async (engine, error) => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-kd-'));
    try {
      writeFileSync(join(folder, 'a.js'), 'function invokeScript() { undefined.x; }');
      const { out } = await kd(['--engine', engine, '-c', '.scriptrun a.js'], { folder });
      expect(out).toContain(error);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('an engine that there is not names those that there are', async () => {
    const { code, remarks } = await kd(['--engine', 'jscript', '-c', 'q']);
    expect(code).toBe(2);
    expect(remarks).toContain('there is no engine "jscript"');
    expect(remarks).toContain('the engines are chakra and v8');
  });

  test('other scripts are files below the current folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-kd-'));
    try {
      const body = 'host.diagnostics.debugLog("mine\\n");';
      writeFileSync(join(folder, 'mine.js'), `function initializeScript() { ${body} }`);
      const { out } = await kd(['-c', '.scriptload mine.js'], { folder });
      expect(out).toContain("mine\nJavaScript script successfully loaded from 'mine.js'");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a prompt shows the banner, takes lines and ends with q', async () => {
    const { code, out } = await kd([], { typed: ['.echo here', 'q', '.echo not reached'] });
    expect(code).toBe(0);
    expect(out).toContain('Kernel Debugger connection established.');
    expect(out).toContain('0: kd> .echo here\nhere\n0: kd> q\n');
    expect(out).not.toContain('not reached');
  });

  test('the end of the input ends the session', async () => {
    expect((await kd([], { typed: ['.echo here'] })).code).toBe(0);
  });

  test('Ctrl+C breaks into the running target, the prompt comes back', async () => {
    const { code, out } = await kd([], { typed: ['g', '.echo back'], pressAtHits: [0] });
    expect(code).toBe(0);
    expect(out.match(/You are seeing this message/g)).toHaveLength(2); // in the banner, and now
    expect(out).toContain('kd> .echo back\nback\n');
  });

  test('a second Ctrl+C leaves when the command has ended', async () => {
    const { code, out, remarks } = await kd([], { typed: ['g', '.echo no'], pressAtHits: [0, 0] });
    expect(code).toBe(0);
    expect(out).not.toContain('.echo no');
    expect(remarks).toContain('Leaving when the command has ended');
  });

  test('commands after q are not run', async () => {
    const { out } = await kd(['-c', 'q', '-c', '.echo no']);
    expect(out).toBe('0: kd> q\n');
  });

  test('--processors sets the number of processors', async () => {
    expect((await kd(['--processors', '1', '-c', '.echo x'])).out).toMatch(/^kd> /);
  });

  test('wrong uses', async () => {
    const refused = async (...argv: string[]) => {
      const { code, remarks } = await kd(argv);
      expect(code).toBe(2);
      return remarks;
    };
    expect(await refused('--target', 'win95')).toContain('the targets are xp-x86, win7-x86');
    expect(await refused('--target', 'recorded:gone')).toContain('gone');
    expect(await refused('--json')).toContain('--json wants commands');
    expect(await refused('--processors', '0')).toContain(
      '--processors wants a whole number from 1',
    );
    expect(await refused('--seed', 'x')).toContain('--seed wants a whole number from 0');
    expect(await refused('operand')).toContain('usage: pooltag kd [options]');
  });

  test('a package that was not built says so', async () => {
    const { code, remarks } = await kd(['-c', '.echo'], { script: '/nowhere/pooltag.js' });
    expect(code).toBe(1);
    expect(remarks).toContain('/nowhere/pooltag.js: there is no such file');
  });
});
