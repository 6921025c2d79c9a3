import { requireUnprotectedTab } from '../access/protection';
import { keptColors } from '../model/colors';
import { invalid } from '../model/errors';
import { chartTab, checkSpec } from '../structure/checkChart';
import { takeId } from './handler';
import type { Handler } from './handler';

export const addChart: Handler<'addChart'> = ({ chart: asked = {} }, { workbook, actor }) => {
  checkSpec(workbook, asked.spec);
  const tab = chartTab(workbook, asked);
  requireUnprotectedTab(workbook, tab.id, actor);
  const used = workbook.tabs.flatMap((each) => each.objects.charts.map((chart) => chart.chartId));
  const chartId = takeId(workbook, asked.chartId, used);
  if (used.includes(chartId)) throw invalid(`An embedded object with the id ${chartId} already exists.`);
  const chart = { ...keptColors(asked), chartId };
  tab.objects.charts.push(chart);
  return { addChart: { chart } };
};
