import type { World } from '../app/ports';
import { appError } from '../core/appError';
import { drivePeriodFiles } from './drivePeriodFiles';
import { driveSharing } from './driveSharing';
import { sheetsWorkbooks } from './sheetsWorkbooks';

const timeZone = 'Asia/Ho_Chi_Minh';

/** How long an action waits for another one to end, in milliseconds. */
const patience = 10_000;

/** The world of an action that a person started in the control workbook. */
export function bind(): World {
  const container = SpreadsheetApp.getActiveSpreadsheet();
  const format = (pattern: string): string => Utilities.formatDate(new Date(), timeZone, pattern);
  return {
    controlId: container.getId(),
    user: Session.getEffectiveUser().getEmail(),
    workbooks: sheetsWorkbooks,
    periodFiles: drivePeriodFiles,
    sharing: driveSharing,
    clock: { today: () => format('yyyy-MM-dd'), now: () => format('dd/MM/yyyy HH:mm') },
    lock: {
      hold: (work) => {
        const lock = LockService.getScriptLock();
        if (!lock.tryLock(patience)) throw appError('busy');
        try {
          return work();
        } finally {
          lock.releaseLock();
        }
      },
    },
    progress: { say: (text) => container.toast(text) },
  };
}
