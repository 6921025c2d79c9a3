import type { IndexRow } from '../../core/evidence/index/indexRow';
import { isMarkOf, refusedMark } from '../../core/evidence/askedOnce';
import { lookForSignatures, signatureMark } from '../../core/evidence/signatures/lookForSignatures';
import type { SignatureRecord } from '../../core/evidence/signatures/model';
import { driveTarget } from '../../core/parse/driveLink';
import { progressTexts } from '../../text/vi';
import { displaySignature, signatureKeys } from '../../workbook/tabs/evidence/signatureColumns';
import type { EvidenceReading } from '../../workbook/tabs/evidence/evidenceRows';
import type { ReadSignaturesResult } from '../api/evidenceApi';
import { findPeriod } from '../control/findPeriod';
import { urlOf } from '../world/masks';
import type { FileContents, FileFacts, SigningWorld, World } from '../world/ports';
import { readIndex, writeFileColumns } from './fileColumns';
import { minutesFor, readInTurn, readingFailed } from './readInTurn';

/** So many files are looked at in a run, whatever time is left: each is a call, and an account has 20,000 a day. */
const mostFiles = 500;

/**
 * "Đọc chữ ký số": looks in the PDFs of `Minh chứng` for digital signatures, verifies them and shows them beside the file.
 * What was read before is skipped, one content once wherever it lies; a run stops in time and tells how many are left. A
 * call for the end of a file, one more where it may be signed; one read and one write of `Minh chứng` for fifty.
 */
export function readSignatures(world: SigningWorld, periodId?: string): ReadSignaturesResult {
  return world.lock.hold(() => {
    const { line, workbookId } = findPeriod(world, periodId);
    const started = world.clock.moment();
    const waiting = waitingFiles(readIndex(world, workbookId));
    const { done, stopped, minutes } = readInTurn(world, waiting.slice(0, mostFiles), {
      started,
      writtenAtOnce: 50,
      say: (nth) => progressTexts.readingSignatures(nth, waiting.length),
      read: (file) => readOne(world.contents, file),
      write: (records) => {
        writeRecords(world, workbookId, records);
      },
    });
    const left = waiting.length - done.length;
    const minutesLeft = minutesFor(left, done.length, minutes);
    const count = (...states: readonly SignatureRecord['state'][]): number =>
      done.filter(({ state }) => states.includes(state)).length;
    return {
      period: line.id,
      workbookId,
      url: urlOf(workbookId),
      signed: count('signed'),
      unsigned: count('unsigned'),
      unchecked: count('unchecked', 'unlooked'),
      damaged: count('damaged'),
      failed: count('failed'),
      left,
      ...(minutesLeft !== undefined && { minutesLeft }),
      stopped,
    };
  });
}

interface WaitingFile {
  readonly file: FileFacts;
  readonly mark: string;
  /** Of what was read before. */
  readonly known: string | undefined;
}

/** Each content once, in the order of the tab. */
function waitingFiles({ rows }: EvidenceReading): readonly WaitingFile[] {
  const waiting = new Map<string, WaitingFile>();
  for (const row of rows) {
    const mark = row && markOf(row);
    if (mark === undefined || row?.signature?.mark === mark || !row?.facts) continue;
    if (!waiting.has(mark)) waiting.set(mark, { file: row.facts, mark, known: row.signature?.mark });
  }
  return [...waiting.values()];
}

const markOf = ({ state, facts }: IndexRow): string | undefined =>
  state === 'present' && facts ? signatureMark(facts) : undefined;

function readOne(
  contents: FileContents,
  { file, mark, known }: WaitingFile,
): SignatureRecord | 'quota' | 'later' {
  try {
    const place = { id: file.id, resourceKey: driveTarget(file.url)?.resourceKey };
    return { ...lookForSignatures(file.size ?? 0, (from, to) => contents.read(place, from, to)), mark };
  } catch (error) {
    const failure = readingFailed(error);
    return failure === 'failed'
      ? { state: 'failed', signatures: [], mark: refusedMark(mark, known) }
      : failure;
  }
}

/** By content: a row that moved during the write may bear what was read of another file. */
function writeRecords(world: World, workbookId: string, records: readonly SignatureRecord[]): void {
  const of = (mark: string): SignatureRecord | undefined =>
    records.find((record) => isMarkOf(record.mark, mark));
  writeFileColumns(world, workbookId, signatureKeys, (row) => {
    const mark = row?.facts && signatureMark(row.facts);
    const { signature } = row ?? {};
    const known = signature && isMarkOf(signature.mark, mark) ? signature : undefined;
    return displaySignature(mark === undefined ? undefined : (of(mark) ?? known));
  });
}
