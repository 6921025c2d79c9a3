import { checkEdit } from '../app/checking/checkEdit';
import { looksDue, standingJobs } from '../app/checking/standingClock';
import { bindAnywhere, bindQuietly } from './bind';
import { quietly } from './guard';
import type { Handler } from './handlers';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** What runs by itself, under the name that it is installed with; only an edit says what it is about. */
export const triggerFunctions: Readonly<Record<Handler, (event: Edit) => void>> = {
  /** Somebody edited a period workbook. An edit that goes unseen here is seen an hour later at most. */
  onPeriodEdit: ({ source, range }) => {
    quietly(() => {
      checkEdit(bindAnywhere(), { workbookId: source.getId(), tab: range.getSheet().getName() });
    });
  },
  /** The standing clock: one failure keeps nothing else from being done. */
  checkHourly: () => {
    quietly(() => {
      const world = bindQuietly();
      for (const job of standingJobs(world)) quietly(job);
      for (const look of looksDue(world)) quietly(look);
    });
  },
};
