import { createTab } from '../period/createTab';
import type { Request, Spreadsheet } from '../grid/sheets';
import type { Staff } from '../protection/tiles';
import { entries } from '../tabs';
import { entrySheetId } from '../tabs/entry/entryTab';
import type { TabPlan } from '../tabs/tab';

/** Tabs for criterion groups that are new, each behind the tab of the group before it. */
export function createGroupTabs(
  { sheets = [] }: Spreadsheet,
  newGroups: readonly string[],
  plan: TabPlan,
  staff: Staff,
): readonly Request[] {
  const ids = sheets.map(({ properties }) => properties?.sheetId ?? 0);
  const titles = sheets.map(({ properties }) => properties?.title);
  const { groups } = plan.catalogue;
  const order = groups.map(({ id }) => id);
  return groups
    .filter(({ id }) => newGroups.includes(id))
    .flatMap((group, at) => {
      const before = order.slice(0, order.indexOf(group.id)).reverse();
      const previous = before.find((id) => titles.includes(id));
      // As in the list of tabs, new ones before it counted: they come in this order.
      const index = previous === undefined ? titles.length : titles.indexOf(previous) + 1;
      titles.splice(index, 0, group.id);
      const place = order.indexOf(group.id);
      // The id by which a tab of its place is known after somebody renamed it, where no other tab has it.
      const isTaken = ids.includes(entrySheetId(place));
      const sheetId = isTaken ? Math.max(...ids, entrySheetId(order.length)) + 1 + at : undefined;
      const tab = entries.ofGroup(group, place, sheetId);
      return [...createTab(tab, plan, staff, index), ...(tab.period.complete?.requests(plan) ?? [])];
    });
}
