import type { HuntRecord } from '../../pool/books/hunt-record';
import { type Recording, RecordingReader } from '../../pool/recording/read-recording';
import type { NamedHunt } from '../export-source';
import type { ReportFacts } from '../report-facts';

/** What is embedded in the page. */
export interface ReportData {
  readonly facts: ReportFacts;
  readonly recordings: readonly EmbeddedRecording[];
  readonly hunts: readonly NamedHunt[];
}

export interface EmbeddedRecording {
  readonly name: string;
  readonly text: string;
  readonly recording: Recording;
}

/** Reads what is embedded; a recording may be packed. */
export async function readData(): Promise<ReportData> {
  const facts: ReportFacts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}');
  const recordings: EmbeddedRecording[] = [];
  const blocks = document.querySelectorAll('script[type="application/x-ndjson"]');
  for (const [at, block] of [...blocks].entries()) {
    const given = block.textContent ?? '';
    const text = block.hasAttribute('data-packed') ? await unpacked(given) : given.trim();
    const reader = new RecordingReader(Number.POSITIVE_INFINITY);
    for (const line of text.split('\n')) if (!reader.push(line)) break;
    const reading = reader.end();
    if (reading.kind !== 'recording') continue;
    const name = facts.recordings[at] ?? `recording ${at + 1}`;
    recordings.push({ name, text: `${text}\n`, recording: reading.recording });
  }
  return { facts, recordings, hunts: recordings.flatMap(huntsOf) };
}

const huntsOf = ({ name, recording }: EmbeddedRecording): readonly NamedHunt[] =>
  recording.hunts.map((hunt: HuntRecord, at) => ({ recording: name, number: at + 1, hunt }));

/** Deflated, in base 64. */
async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.trim()), (digit) => digit.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(plain).text()).trim();
}
