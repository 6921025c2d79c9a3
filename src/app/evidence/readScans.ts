import { appError, isAppError } from '../../core/appError';
import type { IndexRow } from '../../core/evidence/index/indexRow';
import { parseHeader } from '../../core/evidence/reading/parseHeader';
import { sealInText } from '../../core/evidence/signedSheet';
import { isMarkOf, refusedMark } from '../../core/evidence/askedOnce';
import { isTooLargeToRead, scanMark, type ScanReading } from '../../core/evidence/scan';
import { progressTexts } from '../../text/vi';
import { findSheet } from '../../workbook/grid/findSheet';
import type { EvidenceReading } from '../../workbook/tabs/evidence/evidenceRows';
import { displayScan, scanKeys } from '../../workbook/tabs/evidence/scanColumns';
import { readUnits, unitsTable } from '../../workbook/tabs/units/unitsTab';
import type { ReadScansResult } from '../api/evidenceApi';
import { operatorsOf } from './gatherEvidence';
import { findFolders, ensureOfficeFolder } from './evidenceFolders';
import { readIndex, writeFileColumns } from './fileColumns';
import { minutesFor, readInTurn, readingFailed } from './readInTurn';
import { findPeriod } from '../control/findPeriod';
import { urlOf } from '../world/masks';
import type { ScanningWorld, World } from '../world/ports';

interface Reading {
  readonly fileId: string;
  readonly scan: ScanReading;
}

/**
 * "Đọc bản quét": has Drive recognise the text of the scans in `Minh chứng` and proposes what it says, in columns of their
 * own. What was read before is skipped; a run stops in time and tells how many are left. Three calls of Drive a scan, one
 * read and one write of `Minh chứng` for twenty.
 */
export function readScans(world: ScanningWorld, periodId?: string): ReadScansResult {
  return world.lock.hold(() => {
    const found = findPeriod(world, periodId);
    const { control, line, workbookId } = found;
    if (!line.readsScans) throw appError('scansOff', { period: line.id });
    const started = world.clock.moment();
    const { units } = readUnits(findSheet(control, unitsTable));
    const operators = operatorsOf(world, control, units);
    const tree = findFolders(world, workbookId, { periodId: line.id, units, operators });
    const folder = ensureOfficeFolder(world, tree, { periodId: line.id, role: 'scratch' });
    // What a run left that was cut short.
    world.scans.leftovers(world.controlId).forEach((id) => {
      discard(world, id);
    });
    const waiting = waitingScans(readIndex(world, workbookId));
    const { done, stopped, minutes } = readInTurn(world, waiting, {
      started,
      writtenAtOnce: 20,
      say: (nth) => progressTexts.readingScans(nth, waiting.length),
      read: (scan) => readOne(world, scan, folder.id),
      write: (readings) => {
        writeReadings(world, workbookId, readings);
      },
    });
    const left = waiting.length - done.length;
    const minutesLeft = minutesFor(left, done.length, minutes);
    const count = (state: ScanReading['state']): number =>
      done.filter(({ scan }) => scan.state === state).length;
    return {
      period: line.id,
      workbookId,
      url: urlOf(workbookId),
      read: count('read'),
      nothing: count('nothing'),
      failed: count('failed'),
      left,
      ...(minutesLeft !== undefined && { minutesLeft }),
      stopped,
    };
  });
}

interface WaitingScan {
  readonly fileId: string;
  readonly mark: string;
  /** Of what was read before. */
  readonly known: string | undefined;
  readonly tooLarge: boolean;
}

/** Each once, in the order of the tab. */
function waitingScans({ rows }: EvidenceReading): readonly WaitingScan[] {
  const waiting = new Map<string, WaitingScan>();
  for (const row of rows) {
    const mark = row && markOf(row);
    if (mark === undefined || row?.scan?.mark === mark || !row?.facts) continue;
    const { id: fileId } = row.facts;
    waiting.set(fileId, { fileId, mark, known: row.scan?.mark, tooLarge: isTooLargeToRead(row.facts) });
  }
  return [...waiting.values()];
}

const markOf = ({ state, facts }: IndexRow): string | undefined =>
  state === 'present' && facts ? scanMark(facts) : undefined;

function readOne(
  { scans, controlId }: Pick<ScanningWorld, 'scans' | 'controlId'>,
  { fileId, mark, known, tooLarge }: WaitingScan,
  folderId: string,
): Reading | 'quota' | 'later' {
  const failed = (as: string): Reading => ({ fileId, scan: { state: 'failed', proposal: {}, mark: as } });
  if (tooLarge) return failed(mark);
  try {
    const document = scans.convert(controlId, fileId, folderId);
    try {
      const text = scans.textOf(document);
      const seal = sealInText(text);
      const proposal = { ...parseHeader(text), ...(seal !== undefined && { seal }) };
      const isEmpty = Object.keys(proposal).length === 0;
      return { fileId, scan: { state: isEmpty ? 'nothing' : 'read', proposal, mark } };
    } finally {
      discard({ scans }, document);
    }
  } catch (error) {
    const failure = readingFailed(error);
    return failure === 'failed' ? failed(refusedMark(mark, known)) : failure;
  }
}

/** What this account may not remove stays behind: whoever made it removes it with the next run of theirs. */
function discard({ scans }: Pick<ScanningWorld, 'scans'>, documentId: string): void {
  try {
    scans.remove(documentId);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}

/** By file: a row that moved during the write may bear what was read of another scan. */
function writeReadings(world: World, workbookId: string, readings: readonly Reading[]): void {
  const byFile = new Map(readings.map(({ fileId, scan }) => [fileId, scan]));
  writeFileColumns(world, workbookId, scanKeys, (row) => {
    const scans = [byFile.get(row?.facts?.id ?? ''), row?.scan];
    return displayScan(scans.find((scan) => scan && row?.facts && isMarkOf(scan.mark, scanMark(row.facts))));
  });
}
