import type { CriterionGroup } from '../../core/model';
import { firstFormat } from '../grid/format';
import * as all from '.';
import type { ControlTab, GroupTabs, PeriodTab, Tab } from './tab';

const declared: readonly (Tab | GroupTabs)[] = Object.values(all);

const isPeriodTab = (tab: Tab): tab is PeriodTab => tab.period !== undefined;
const isControlTab = (tab: Tab): tab is ControlTab => tab.control !== undefined && tab.table !== undefined;

/** The tabs of the control workbook, from the left. */
export const controlTabs: readonly ControlTab[] = declared
  .flatMap((tab) => ('ofGroup' in tab ? [] : [tab]))
  .filter(isControlTab)
  .sort((a, b) => a.control.place - b.control.place);

/** The tabs of a period workbook, from the left; one for each criterion group where the entry tabs stand. */
export const periodTabs = (groups: readonly CriterionGroup[]): readonly PeriodTab[] =>
  declared
    .flatMap((tab): readonly Tab[] =>
      'ofGroup' in tab ? groups.map((group, at) => tab.ofGroup(group, at)) : [tab],
    )
    .filter(isPeriodTab)
    // Sorting keeps the groups in their order.
    .sort((a, b) => a.period.place - b.period.place);

/** The format in which the latest of these tabs and their columns came. */
const latestOf = (tabs: readonly Tab[]): number =>
  Math.max(
    firstFormat,
    ...tabs.flatMap(({ since = firstFormat, table }) => [
      since,
      ...(table?.columns ?? []).map(({ since: came = firstFormat, numberFormatSince = firstFormat }) =>
        Math.max(came, numberFormatSince),
      ),
    ]),
  );

const anyGroup: CriterionGroup = { id: '', scale: '', title: '', shortTitle: '', source: 0 };

const [control, period] = [latestOf(controlTabs), latestOf(periodTabs([anyGroup]))];

/**
 * The format that this program writes, and the one in which the latest tab or column of each kind of workbook came: a
 * workbook below it lacks something. They follow from what is declared, so nobody has to remember to raise them.
 */
export const formats = { control, period, current: Math.max(control, period) };
