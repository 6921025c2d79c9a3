import { barChart } from '../probing/barChart';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A bar chart is taken with values on its bottom axis and names from a header, and keeps both. */
export const barChartAxis: Probe = {
  id: 'A20',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch({ addChart: { chart: barChart(tab, tab) } });
    const [found] = tab.sheet('charts.spec.basicChart(headerCount,series.targetAxis)').charts ?? [];
    const series = [{ targetAxis: 'BOTTOM_AXIS' }];
    return same(found?.spec?.basicChart, { headerCount: 1, series });
  },
};
