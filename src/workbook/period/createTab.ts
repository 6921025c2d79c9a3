import { addViews } from '../grid/filterViews';
import type { Request } from '../grid/sheets';
import { plannedLayout, protect } from '../protection/protect';
import { headRows } from '../grid/table';
import type { Layout, Staff } from '../protection/tiles';
import type { PeriodTab, TabPlan } from '../tabs/tab';

/** A tab with its protections and filter views. */
export const createTab = (tab: PeriodTab, plan: TabPlan, staff: Staff, index: number): readonly Request[] => [
  ...tab.period.create(plan, { index, office: plan.office.shortName }),
  ...protect(layoutOf(tab, plan), staff),
  ...(tab.table ? addViews(tab.table, tab.period.views?.(plan) ?? [], endOf(tab, plan)) : []),
];

/** A list that is not made of units' rows begins empty. */
const endOf = ({ period: { owned } }: PeriodTab, plan: TabPlan): number =>
  headRows + Math.max(1, owned?.units(plan).length ?? 0);

function layoutOf({ sheetId, title, table, period: { owned } }: PeriodTab, plan: TabPlan): Layout {
  if (!table || !owned) return { kind: 'tab', sheetId, title };
  return plannedLayout(
    table,
    owned.units(plan).map(({ id }) => id),
  );
}
