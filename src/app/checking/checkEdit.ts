import { showChecks } from '../../workbook/show/showResults';
import { examine } from './examine';
import { noteLook } from '../world/noteLook';
import type { World } from '../world/ports';
import { periodTabs } from '../../workbook/tabs/list';

/** Tabs that the program fills: what is typed there changes nothing that was reported. */
const displayTabs = periodTabs([]).flatMap(({ title, period }) => (period.displays ? [title] : []));

/**
 * After a person's edit of the period workbook: one read and one write, whatever was pasted. It looks at the whole
 * workbook, since an edit may matter to rows elsewhere, and writes only the machine cells that are no longer true; so
 * it also catches up with edits that no trigger told of.
 */
export function checkEdit(
  world: Pick<World, 'user' | 'workbooks' | 'clock' | 'lock' | 'progress' | 'watches'>,
  { workbookId, tab }: { readonly workbookId: string; readonly tab: string },
): void {
  if (displayTabs.includes(tab)) return;
  world.lock.hold(() => {
    examine(world, { workbookId }, ({ reading, checked, summary }) => ({
      requests: showChecks(reading, checked, summary),
      result: undefined,
    }));
    noteLook(world, workbookId);
  });
}
