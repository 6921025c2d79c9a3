import type { World } from '../app/world/ports';
import { appError } from '../core/appError';
import { driveEvidence } from './driveEvidence';
import { drivePeriodFiles } from './drivePeriodFiles';
import { driveSharing } from './driveSharing';
import { scriptTriggers } from './scriptTriggers';
import { bindReading, seat } from './here';
import { scriptWatches } from './scriptWatches';

/** How long an action waits for another one to end, in milliseconds. */
const patience = 10_000;

/** The same for a person's own: the largest file on a slow line. */
const ownPatience = 60_000;

function holding<T>(lock: GoogleAppsScript.Lock.Lock, milliseconds: number, work: () => T): T {
  if (!lock.tryLock(milliseconds)) throw appError('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

const lock: World['lock'] = {
  hold: (work) => holding(LockService.getScriptLock(), patience, work),
  holdOwn: (work) => holding(LockService.getUserLock(), ownPatience, work),
};

/** What needs no container: an edit of a period workbook is told of there, where the script does not belong. */
export const bindAnywhere = (): Pick<
  World,
  'user' | 'workbooks' | 'clock' | 'lock' | 'progress' | 'watches'
> => ({
  ...bindReading(),
  user: Session.getEffectiveUser().getEmail(),
  lock,
  watches: scriptWatches,
  progress: { say: () => undefined },
});

/** The world of an action in the control workbook, started by its own clock. */
export const bindQuietly = (): World => ({
  ...bindAnywhere(),
  controlId: SpreadsheetApp.getActiveSpreadsheet().getId(),
  caller: Session.getActiveUser().getEmail(),
  evidence: driveEvidence,
  periodFiles: drivePeriodFiles,
  sharing: driveSharing,
  triggers: scriptTriggers,
});

/** The world of an action that a person started in the control workbook, or in a period's as an add-on. */
export function bind(): World {
  const container = SpreadsheetApp.getActiveSpreadsheet();
  return { ...bindQuietly(), ...home(), progress: { say: (text) => container.toast(text) } };
}

function home(): Partial<Pick<World, 'controlId' | 'here'>> {
  const { workbookId, inPeriod } = seat();
  if (!inPeriod) return {};
  const { control, period } = originOf(workbookId);
  return { controlId: control, here: period };
}

/** Whose period the workbook before the person is; an `AppError` where it is a copy. */
export function originOf(workbookId: string): { readonly control: string; readonly period: string } {
  const origin = drivePeriodFiles.origin(workbookId);
  if (origin) return origin;
  throw appError('notHere', { workbook: SpreadsheetApp.getActiveSpreadsheet().getName() });
}
