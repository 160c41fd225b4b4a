import { describe, expect, test } from '@jest/globals';
import { runText } from '../test-io';

describe('pooltag tag', () => {
  test('shows both byte orders and the commands', async () => {
    const { code, out } = await runText(['tag', 'Abc']);
    expect(code).toBe(0);
    expect(out).toBe(`tag               "Abc "
bytes in memory   41 62 63 20
value             0x20636241
read backwards    " cbA", 0x41626320
arm               ed nt!PoolHitTag 0x20636241
  or              ed nt!PoolHitTag ' cbA'
check             db nt!PoolHitTag L4
  shows           41 62 63 20  Abc${' '}
usage             !poolused 1 Abc?
known users       none in the lists
`);
  });

  test('names known users, and where they are named', async () => {
    const { out } = await runText(['tag', 'AFSx']);
    expect(out.split('\n').slice(-2)).toEqual([
      'known users       ?afsredir.sys  github.com/openafs/openafs',
      '',
    ]);
    const { knownUsers } = JSON.parse((await runText(['tag', 'Toas', '--json'])).out);
    expect(knownUsers).toContainEqual({
      name: 'toaster (sample)',
      place: 'github.com/microsoft/Windows-driver-samples',
    });
  });

  test.each([
    ['afsx', '"AFSX", "AFSx"'],
    ['xSFA', '"AFSx"'],
  ])(
    'of %s, which no list has, those that it may be a slip for are named',
    async (typed, meant) => {
      const { out } = await runText(['tag', typed]);
      expect(out).toMatch(/known users +none in the lists/);
      expect(out).toContain(`in the lists      ${meant}: pooltag tag `);
    },
  );

  test('a pooltag.txt is named with the line', async () => {
    const file = 'samples/formats/pooltag-file.txt';
    const { out } = await runText(['tag', 'Lk9', '--pooltag', file]);
    expect(out).toContain('known users       ?larkdrv.sys  pooltag-file.txt:22\n');
  });

  test('what is no pooltag.txt is refused', async () => {
    const refused = await runText(['tag', 'Lark', '--pooltag', 'samples/formats/structure.txt']);
    expect(refused.code).toBe(2);
    expect(refused.remarks).toContain('no line of it reads tag - binary - description');
    const absent = await runText(['tag', 'Lark', '--pooltag', 'no-such-file.txt']);
    expect(absent.remarks).toContain('no-such-file.txt: there is no such file');
  });

  test.each([['41 62 63 20'], ['0x20636241']])('reads %s as the same tag', async (text) => {
    const { out } = await runText(['tag', text, '--json']);
    expect(JSON.parse(out)).toMatchObject({ tag: '"Abc "', value: '0x20636241' });
  });

  test('a tag that quotes cannot hold is armed by number alone', async () => {
    const { out } = await runText(['tag', "a';b", '--json']);
    const forms = JSON.parse(out);
    expect(forms).not.toHaveProperty('armQuoted');
    expect(forms).not.toHaveProperty('listing');
    expect(forms.arm).toBe('ed nt!PoolHitTag 0x623b2761');
  });

  test('wrong tags are refused with what would be right', async () => {
    const refused = async (text: string) => {
      const { code, remarks } = await runText(['tag', text]);
      return `${code} ${remarks}`;
    };
    expect(await refused('Leaky')).toContain('2 pooltag tag: "Leaky" has 5 characters');
    expect(await refused('')).toContain('A tag has 1 to 4 characters');
    expect(await refused('€uro')).toContain('holds "€", which is no single byte');
    expect(await refused('0xa0636241')).toContain('"0x20636241"');
  });
});
