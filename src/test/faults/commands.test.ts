import { expect, test } from '@jest/globals';
import { target } from '../hunt/support';
import { flows } from './flows';

/**
 * All that the script ever says to the debugger. Nothing here sets a breakpoint, a filter, an alias,
 * a context, a log or a preference: what the embedded debugger does not model is left alone too.
 */
const FORMS = [
  /^(?:g|vertarget|lm|\.reload|\.lastevent)$/,
  /^g 0x[0-9a-f`]+$/,
  /^(?:rM 0x1(?:;kb?0x[0-9a-f]+)?)?(?:;?\.catch \{\.printf "(\$\w+)=%p\\n", @@masm\(@\1\)\})*$/,
  /^r@\w+(?:,@\w+)*(?:;\.catch \{r@\$thread(?:,@gdtr)?(?:,@\$proc)?\})?;lm o$/,
  /^r@\$prcb$/,
  /^(?:lm o|kb?0x[0-9a-f]+|\.fnent 0x[0-9a-f]+)$/,
  /^x nt!\w+$/,
  /^dt nt!_\w+(?: ImageFileName| UniqueProcessId)?$/,
  /^ln 0x[0-9a-f`]+$/,
  /^ed (?:0x[0-9a-f`]+|nt!PoolHitTag) 0x[0-9a-f]+$/,
  /^\.cache flushall$/,
  /^dd nt!PoolHitTag L1$/,
  /^sx$/,
  /^!poolused 0x[0-9a-f]+(?: [\w?]{4})?$/,
  /^dx -r0 @\$poolHitTagNote(?: = "[0-9a-f ]+")?$/,
  /^dx -r0 @\$poolPatchNote$/,
  /^dx -r0 @\$vars\.Remove\("pool(?:HitTagNote)?"\)$/,
  /^dx -r0 @\$pool = [\w.@$]+$/,
];

test.each(['xp-x86', 'win10-21h1-x64', 'win11-arm64'])(
  'commands on %s are of few forms',
  (id) => {
    const odd = new Set<string>();
    let count = 0;
    for (const flow of flows) {
      const hunt = flow.begin(target(id));
      flow.act(hunt);
      count += hunt.commands.length;
      for (const command of hunt.commands) {
        if (!FORMS.some((form) => form.test(command))) odd.add(command);
      }
    }
    expect([...odd]).toEqual([]);
    expect(count).toBeGreaterThan(200);
  },
  60_000,
);
