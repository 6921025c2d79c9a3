import type { Triggers } from '../app/world/ports';
import { callGoogle } from './google';
import { handlers } from './handlers';

type Installed = ReturnType<Triggers['list']>[number];

const runsOf = (name: string): Installed['runs'] =>
  name === handlers.edit ? 'edit' : name === handlers.hour ? 'clock' : 'other';

/** Installed by, and running with the rights of, whoever started the action. */
export const scriptTriggers: Triggers = {
  count: () => callGoogle(() => ScriptApp.getProjectTriggers().length),
  list: () =>
    callGoogle(() =>
      ScriptApp.getProjectTriggers().map((trigger) => {
        const runs = runsOf(trigger.getHandlerFunction());
        return {
          id: trigger.getUniqueId(),
          runs,
          ...(runs === 'edit' && { workbookId: trigger.getTriggerSourceId() }),
        };
      }),
    ),
  watchEdits: (workbookId) => {
    callGoogle(() => ScriptApp.newTrigger(handlers.edit).forSpreadsheet(workbookId).onEdit().create());
  },
  startClock: (everyHours) => {
    callGoogle(() => ScriptApp.newTrigger(handlers.hour).timeBased().everyHours(everyHours).create());
  },
  remove: (ids) => {
    if (ids.length === 0) return;
    callGoogle(() => {
      const present = new Map(
        ScriptApp.getProjectTriggers().map((trigger) => [trigger.getUniqueId(), trigger]),
      );
      for (const id of ids) {
        const trigger = present.get(id);
        if (trigger) ScriptApp.deleteTrigger(trigger);
      }
    });
  },
};
