import type { Triggers } from '../app/world/ports';
import { callGoogle } from './google';
import { handlers } from './handlers';

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
      if (!runs(handlers.edit, workbookId))
        ScriptApp.newTrigger(handlers.edit).forSpreadsheet(workbookId).onEdit().create();
      if (!runs(handlers.hour)) ScriptApp.newTrigger(handlers.hour).timeBased().everyHours(1).create();
    });
  },
};
