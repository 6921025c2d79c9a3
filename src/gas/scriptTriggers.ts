import type { Triggers } from '../app/world/ports';
import { callGoogle } from './google';

/** Functions of `entry.ts`. */
const onEdit = 'onPeriodEdit';
const hourly = 'checkHourly';

/** Installed by, and running with the rights of, whoever creates the period. */
export const scriptTriggers: Triggers = {
  ensure: (workbookId) => {
    callGoogle(() => {
      const present = ScriptApp.getProjectTriggers();
      const runs = (name: string, sourceId?: string): boolean =>
        present.some(
          (trigger) =>
            trigger.getHandlerFunction() === name &&
            (sourceId === undefined || trigger.getTriggerSourceId() === sourceId),
        );
      if (!runs(onEdit, workbookId))
        ScriptApp.newTrigger(onEdit).forSpreadsheet(workbookId).onEdit().create();
      if (!runs(hourly)) ScriptApp.newTrigger(hourly).timeBased().everyHours(1).create();
    });
  },
};
