import { describe, expect, test } from '@jest/globals';
import { commands } from './commands/all';
import { runText } from './test-io';

describe('the command line', () => {
  test('without a command says what to type', async () => {
    const { code, out, remarks } = await runText([]);
    expect([code, out]).toEqual([2, '']);
    expect(remarks).toBe('pooltag: no command given\n  pooltag --help lists them\n');
  });

  test('--help lists every command', async () => {
    const { code, out } = await runText(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(out).toContain(`pooltag ${name}`);
      expect(out).toContain(summary);
    }
  });

  test.each(commands.map(({ name }) => name))('%s --help shows its options', async (name) => {
    const { code, out } = await runText([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^pooltag ${name} `));
    expect((await runText(['help', name])).out).toBe(out);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  test('--version is that of the package', async () => {
    const { code, out } = await runText(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^pooltag \d+\.\d+\.\d+\n$/);
  });

  test('an unknown command names the known ones', async () => {
    const { code, remarks } = await runText(['analyse']);
    expect(code).toBe(2);
    expect(remarks).toContain('there is no command "analyse"');
    expect(remarks).toContain('tag');
  });

  test('an unknown option points to the help', async () => {
    const { code, remarks } = await runText(['tag', 'Leak', '--nope']);
    expect(code).toBe(2);
    expect(remarks).toBe(
      "pooltag tag: Unknown option '--nope'\n  pooltag tag --help lists the options\n",
    );
  });

  test('too few and too many arguments show the usage', async () => {
    expect(await runText(['tag'])).toEqual({
      code: 2,
      out: '',
      remarks:
        'pooltag tag: something is missing\n  usage: pooltag tag TAG [--pooltag FILE] [--json]\n',
    });
    expect((await runText(['tag', 'a', 'b'])).remarks).toContain('2 arguments do not fit');
  });

  test('colour is used only where a person looks', async () => {
    expect((await runText(['tag', 'Leak'])).out).not.toContain('\x1b');
    expect((await runText(['tag', 'Leak'], { colour: true })).out).toContain('\x1b');
  });
});
