import type { Hunter } from '../hunt/hunter';
import { recheckProblem, verdictText } from '../messages/verdict';
import type { HuntRecord } from '../pool/books/hunt-record';
import { sorted } from '../pool/values/sorted';
import { siteEvidence } from '../pool/verdict/site-evidence';
import { verdictOf } from '../pool/verdict/verdict';
import { labelsOf } from './labels';
import { RecheckRow } from './recheck-row';
import { Rows } from './rows';

/** What is there now of what hunts have left, and what that says. */
export function recheckRows(
  hunts: readonly HuntRecord[],
  skipped: readonly string[],
  hunter: Hunter,
): Rows<RecheckRow> {
  const labels = labelsOf(hunts);
  const rows: RecheckRow[] = [];
  const said: string[] = [];
  for (const hunt of hunts) {
    const problem = recheckProblem(hunt, hunter.recheck(hunt));
    const last = hunt.rechecks[hunt.rechecks.length - 1];
    if (problem !== undefined) said.push(problem);
    else said.push(verdictText(hunt, verdictOf(hunt, skipped)));
    if (problem !== undefined || !last) continue;
    for (const { use, held } of siteEvidence(hunt, skipped)) {
      if (held > 0) rows.push(new RecheckRow(hunt, use, last, labels(hunt)));
    }
  }
  const order = (a: RecheckRow, b: RecheckRow) => b.There - a.There || b.Held - a.Held;
  return new Rows(said.join(' '), sorted(rows, order));
}
