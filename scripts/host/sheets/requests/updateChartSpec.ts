import { requireUnprotectedTab } from '../access/protection';
import { invalid } from '../model/errors';
import { checkSpec } from '../structure/checkChart';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Replaces the whole specification: this request has no field mask. */
export const updateChartSpec: Handler<'updateChartSpec'> = ({ chartId, spec }, { workbook, actor }) => {
  checkSpec(workbook, spec);
  for (const tab of workbook.tabs) {
    const chart = tab.objects.charts.find((each) => each.chartId === chartId);
    if (chart === undefined || spec === undefined) continue;
    requireUnprotectedTab(workbook, tab.id, actor);
    chart.spec = spec;
    return NO_REPLY;
  }
  throw invalid(`No chart with id: ${chartId ?? 0}`);
};
