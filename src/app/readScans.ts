import { appError, isAppError, type AppError } from '../core/appError';
import type { IndexRow } from '../core/evidence/indexRow';
import { parseHeader } from '../core/evidence/parseHeader';
import { scanMark, type ScanReading } from '../core/evidence/scan';
import { minutesBetween } from '../core/instant';
import { progressTexts, tabTitles } from '../text/vi';
import { quoteTab } from '../workbook/a1';
import { findSheet } from '../workbook/findSheet';
import { writeStale } from '../workbook/readTable';
import { readEvidence, type EvidenceReading } from '../workbook/tabs/evidenceRows';
import { displayScan, scanKeys } from '../workbook/tabs/scanColumns';
import { readUnits } from '../workbook/tabs/unitsTab';
import type { ReadScansResult } from './api';
import { operatorsOf } from './gatherEvidence';
import { ensureFolders, ensureScratchFolder } from './evidenceFolders';
import { writeBeside } from './examine';
import { findPeriod } from './findPeriod';
import { readMask, urlOf } from './masks';
import type { ScanningWorld, World } from './ports';
import { untilStill } from './untilStill';

/** Google gives a run six minutes; a scan may take half a minute. */
const mostMinutes = 4;
/** So many readings are written at once, so that a run which is cut short loses few. */
const writtenAtOnce = 20;

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
    const { units } = readUnits(findSheet(control, tabTitles.units));
    const operators = operatorsOf(world, units);
    const tree = ensureFolders(world, { periodId: line.id, units, operators }, { shareAnew: false });
    const folder = ensureScratchFolder(world, tree, line.id);
    // What a run left that was cut short.
    world.scans.leftovers(world.controlId).forEach((id) => {
      discard(world, id);
    });
    const waiting = waitingScans(readIndex(world, workbookId));
    const isTimeLeft = (): boolean => minutesBetween(started, world.clock.moment()) < mostMinutes;
    const done: ScanReading[] = [];
    let pending: Reading[] = [];
    let stopped = false;
    const write = (): void => {
      if (pending.length > 0) writeReadings(world, workbookId, pending);
      done.push(...pending.map(({ scan }) => scan));
      pending = [];
    };
    for (const [fileId, mark] of waiting) {
      if (stopped || !isTimeLeft()) break;
      world.progress.say(progressTexts.readingScans(done.length + pending.length + 1, waiting.size));
      const scan = readOne(world, { fileId, mark, folderId: folder.id });
      if (scan) pending.push({ fileId, scan });
      else stopped = true;
      if (pending.length >= writtenAtOnce) write();
    }
    write();
    const count = (state: ScanReading['state']): number => done.filter((scan) => scan.state === state).length;
    return {
      period: line.id,
      workbookId,
      url: urlOf(workbookId),
      read: count('read'),
      nothing: count('nothing'),
      failed: count('failed'),
      left: waiting.size - done.length,
      stopped,
    };
  });
}

const readIndex = ({ workbooks, progress }: World, workbookId: string): EvidenceReading => {
  progress.say(progressTexts.readingPeriod);
  const workbook = workbooks.get(workbookId, readMask, [quoteTab(tabTitles.evidence)]);
  return readEvidence(findSheet(workbook, tabTitles.evidence));
};

/** File → the mark of its content, each once, in the order of the tab. */
function waitingScans({ rows }: EvidenceReading): ReadonlyMap<string, string> {
  const waiting = new Map<string, string>();
  for (const row of rows) {
    const mark = row && markOf(row);
    if (mark !== undefined && row?.scan?.mark !== mark && row?.facts) waiting.set(row.facts.id, mark);
  }
  return waiting;
}

const markOf = ({ state, facts }: IndexRow): string | undefined =>
  state === 'present' && facts ? scanMark(facts) : undefined;

/** Undefined where Google lets nothing more be converted: a later run goes on with this very scan. */
function readOne(
  { scans, controlId }: Pick<ScanningWorld, 'scans' | 'controlId'>,
  { fileId, mark, folderId }: { readonly fileId: string; readonly mark: string; readonly folderId: string },
): ScanReading | undefined {
  try {
    const document = scans.convert(controlId, fileId, folderId);
    try {
      const proposal = parseHeader(scans.textOf(document));
      const isEmpty = Object.keys(proposal).length === 0;
      return { state: isEmpty ? 'nothing' : 'read', proposal, mark };
    } finally {
      discard({ scans }, document);
    }
  } catch (error) {
    if (!isAppError(error)) throw error;
    return isOfThisFile(error) ? { state: 'failed', proposal: {}, mark } : undefined;
  }
}

const isOfThisFile = ({ code }: AppError): boolean => code === 'refused' || code === 'noAccess';

/** What this account may not remove stays behind: whoever made it removes it with the next run of theirs. */
function discard({ scans }: Pick<ScanningWorld, 'scans'>, documentId: string): void {
  try {
    scans.remove(documentId);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}

/** By file, wherever its rows stand by now; a scan that was replaced meanwhile is read again. */
function writeReadings(world: World, workbookId: string, readings: readonly Reading[]): void {
  const byFile = new Map(readings.map(({ fileId, scan }) => [fileId, scan]));
  untilStill(() => {
    const { table, keys, rows } = readIndex(world, workbookId);
    const shown = rows.map((row) => {
      const scan = byFile.get(row?.facts?.id ?? '');
      return displayScan(scan && row && scan.mark === markOf(row) ? scan : row?.scan);
    });
    const requests = writeStale(table, scanKeys, shown);
    const keyed = { sheetId: table.sheetId, title: table.title, column: table.column('key'), keys };
    return { result: undefined, moved: writeBeside(world, workbookId, requests, [keyed]) };
  });
}
