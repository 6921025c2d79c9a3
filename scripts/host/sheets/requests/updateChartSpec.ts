import { requireUnprotectedTab } from '../access/protection';
import { keptColors } from '../model/colors';
import { invalid } from '../model/errors';
import { checkSpec } from '../structure/checkChart';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

/** Replaces the whole specification: this request has no field mask. */
export const updateChartSpec: Handler<'updateChartSpec'> = ({ chartId, spec }, { workbook, actor }) => {
  checkSpec(workbook, spec);
  for (const tab of workbook.tabs) {
    const { charts } = tab.objects;
    const index = charts.findIndex((each) => each.chartId === chartId);
    const chart = charts[index];
    if (chart === undefined || spec === undefined) continue;
    requireUnprotectedTab(workbook, tab.id, actor);
    charts[index] = { ...chart, spec: keptColors(spec) };
    return NO_REPLY;
  }
  throw invalid(`No chart with id: ${chartId ?? 0}`);
};
