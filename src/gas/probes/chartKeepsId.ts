import { barChart } from '../probing/barChart';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A chart has the id that it was given. */
export const chartKeepsId: Probe = {
  id: 'A18',
  run(scratch) {
    const tab = scratch.tab();
    tab.batch({ addChart: { chart: barChart(tab, tab) } });
    const found = tab.sheet('charts.chartId').charts ?? [];
    return same(
      found.map(({ chartId }) => chartId),
      [tab.id],
    );
  },
};
