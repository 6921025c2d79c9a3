import { checkEdit } from '../app/checking/checkEdit';
import { checkPeriod } from '../app/checking/checkPeriod';
import { runningPeriods } from '../app/control/runningPeriods';
import { bindAnywhere, bindQuietly } from './bind';
import { quietly } from './guard';

/** Somebody edited a period workbook. An edit that goes unseen here is seen an hour later at most. */
export function onPeriodEdit({ source, range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  quietly(() => {
    checkEdit(bindAnywhere(), { workbookId: source.getId(), tab: range.getSheet().getName() });
  });
}

/** Catches up with all that no edit told of. */
export function checkHourly(): void {
  quietly(() => {
    const world = bindQuietly();
    for (const periodId of runningPeriods(world)) quietly(() => void checkPeriod(world, { periodId }));
  });
}
