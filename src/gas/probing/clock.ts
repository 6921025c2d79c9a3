import { probeHandlers as names } from '../handlers';
import { note, noted } from './notes';

const minute = 60_000;

const triggersOf = (name: string): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === name);

/** How many of these triggers Google lists. */
export const countTriggers = (name: keyof typeof names): number => triggersOf(names[name]).length;

/** A trigger that is due in a minute; one serves all probes of a run. */
export function startClock(): void {
  if (noted('clock') !== null) return;
  ScriptApp.newTrigger(names.once).timeBased().after(minute).create();
  note('clock', 'started');
}

export const clockHasFired = (): boolean => noted('active') !== null;

/** A trigger that the clock of the probes deletes, or a probe itself. */
export const installNever = {
  byTime: () =>
    ScriptApp.newTrigger(names.never)
      .timeBased()
      .after(600 * minute)
      .create(),
  onEdit: (workbook: string) => ScriptApp.newTrigger(names.never).forSpreadsheet(workbook).onEdit().create(),
};

export function removeTriggers(name: keyof typeof names): void {
  for (const trigger of triggersOf(names[name])) ScriptApp.deleteTrigger(trigger);
}

/** Every trigger of the probes. */
export function stopClock(): void {
  removeTriggers('once');
  removeTriggers('again');
  removeTriggers('never');
}

export function activeWorkbook(): string {
  const active = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  return active === null ? 'none' : active.getId();
}

/** Of the table of functions that Google calls by name. */
export const clockFunctions = {
  [names.once]: () => {
    note('active', activeWorkbook());
    ScriptApp.newTrigger(names.again).timeBased().after(minute).create();
    removeTriggers('never');
  },
  [names.again]: () => {
    note('again', 'fired');
    removeTriggers('again');
    note('own trigger', 'deleted');
  },
  [names.never]: () => undefined,
};
