import { usersText } from '../../messages/owners';
import type { Arguments, Command, ExitCode } from '../command';
import { messageOf } from '../errors';
import { driverFiles } from '../images/driver-files';
import { codeFirst, FileSearch, type TagInFile, usesOf } from '../images/tag-in-file';
import { type CommandIo, writeBlocks, writeLines } from '../io';
import { styleFor, tableForm, tableOptionSpecs } from '../style';
import { counted, sized } from '../table';
import { quotedTag, tagArgument } from '../tag-argument';
import { findBlocks, findJson } from '../usage/find-table';
import { poolTagOption, readKnownUsers } from '../usage/known-users';

async function runFind(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const [text = '', ...paths] = args.operands;
  const tag = tagArgument(text);
  const users = await readKnownUsers(args, io);
  const { files, absent, remarks } = await driverFiles(paths, io);
  const search = new FileSearch(tag);
  const holding: TagInFile[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      const hit = search.in(file);
      if (hit) holding.push(hit);
    } catch (error) {
      unread.push(`${file.name}: not looked into (${messageOf(error)})`);
    }
  }
  const found = codeFirst(holding);
  const listed = usersText(users.of({ tag }));
  if (args.has('json')) {
    const told = { files: found.map(findJson), looked: files.length, bytes: search.bytes, absent };
    writeLines(io.out, [JSON.stringify(told)]);
  } else {
    const head = `${quotedTag(tag)} in ${found.length} of ${counted(files.length, 'file')}, ${sized(search.bytes)} bytes`;
    const known = listed === '' ? [] : [`Lists name ${listed}`];
    const named = absent.map(({ name, list }) => `${name}: named in ${list}; the file is not here`);
    const view = styleFor(io.out, tableForm(args));
    const blocks = found.length > 0 ? findBlocks(found, args.number('top', 0) ?? 20, view) : [];
    writeBlocks(io.out, [[head, ...known], ...blocks, named]);
  }
  const isAnybody = found.some((file) => usesOf(file, 'allocates') > 0);
  writeLines(io.remarks, [
    ...users.remarks(),
    ...remarks,
    ...unread,
    ...(isAnybody ? [] : [whyNobody]),
  ]);
  return found.length + absent.length === 0 ? 1 : 0;
}

const whyNobody =
  'No file is seen to allocate with it. The tag may be that of WDF, made of the name of the driver, or put together at run time, or given to a wrapper, or the driver is not among the files: dx @$pool.hitTag in the debugger sees who allocates.';

export const find: Command = {
  name: 'find',
  summary: 'A tag in driver files: which of them hold it, in code or data, and of what version.',
  usage: 'TAG FILE.sys…|FOLDER… [options]',
  operands: { least: 2, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'top', value: 'N', help: 'places told, 20 if not given; 0 is all' },
    poolTagOption,
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Of a folder all .sys, .dll and .exe files are taken, with the folders below.',
    'What findstr /m, findstr or strings printed may be given in place of files; - is stdin.',
    'That a file holds the bytes does not say that it allocates with them: hitTag in the debugger does.',
    'Exit code 1: no file holds it.',
  ],
  run: runFind,
};
