import type { World } from '../app/ports';
import { appError } from '../core/appError';
import { driveEvidence } from './driveEvidence';
import { drivePeriodFiles } from './drivePeriodFiles';
import { driveSharing } from './driveSharing';
import { scriptTriggers } from './scriptTriggers';
import { sheetsWorkbooks } from './sheetsWorkbooks';

const timeZone = 'Asia/Ho_Chi_Minh';

/** How long an action waits for another one to end, in milliseconds. */
const patience = 10_000;

const format = (pattern: string): string => Utilities.formatDate(new Date(), timeZone, pattern);

const hold: World['lock']['hold'] = (work) => {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(patience)) throw appError('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
};

/** What needs no container: an edit of a period workbook is told of there, where the script does not belong. */
export const bindAnywhere = (): Pick<World, 'user' | 'workbooks' | 'clock' | 'lock' | 'progress'> => ({
  user: Session.getEffectiveUser().getEmail(),
  workbooks: sheetsWorkbooks,
  clock: {
    today: () => format('yyyy-MM-dd'),
    now: () => format('dd/MM/yyyy HH:mm'),
    moment: () => format("yyyy-MM-dd'T'HH:mm"),
  },
  lock: { hold },
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

/** The world of an action that a person started in the control workbook. */
export function bind(): World {
  const container = SpreadsheetApp.getActiveSpreadsheet();
  return { ...bindQuietly(), progress: { say: (text) => container.toast(text) } };
}
