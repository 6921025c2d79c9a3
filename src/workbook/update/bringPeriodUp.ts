import type { CriterionGroup } from '../../core/model';
import { findPeriodSheet } from '../period/findPeriodSheet';
import type { Spreadsheet } from '../grid/sheets';
import { createTab } from '../period/createTab';
import { readLayouts } from '../period/periodLayout';
import type { Staff } from '../protection/tiles';
import { formats, periodTabs } from '../tabs/list';
import type { PeriodTab, TabPlan } from '../tabs/tab';
import { bringUp, type BringUp, type Declared } from './bringUp';
import { makeAnew } from './protectTabs';

/** What a period workbook lacks; `groups`: those whose tabs are there. */
export function bringPeriodUp(
  workbook: Spreadsheet,
  groups: readonly CriterionGroup[],
  plan: TabPlan,
  staff: Staff,
  /** What the program declares. */
  declared: Pick<Declared<PeriodTab>, 'tabs' | 'needed' | 'current'> = {
    tabs: periodTabs(groups),
    needed: formats.period,
    current: formats.current,
  },
): BringUp {
  const layouts = new Map(readLayouts(workbook).map((tab) => [tab.layout.title, tab]));
  return bringUp(workbook, {
    ...declared,
    office: staff.office,
    sheetOf: (tab) => findPeriodSheet(workbook, groups, tab),
    create: (tab, index) => [
      ...createTab(tab, plan, staff, index),
      ...(tab.period.complete?.requests(plan) ?? []),
    ],
    protect({ title }, { properties }, added) {
      const tab = layouts.get(properties?.title ?? title);
      // One protection over the whole tab covers new columns as well.
      if (tab?.layout.kind !== 'table') return { before: [], after: [] };
      const blocks = [...tab.layout.blocks, ...added.map(({ block }) => block)];
      return makeAnew(tab, { ...tab.layout, blocks }, staff);
    },
  });
}
