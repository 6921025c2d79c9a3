import { requireUnprotectedTab } from '../access/protection';
import { invalid } from '../model/errors';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

export const deleteEmbeddedObject: Handler<'deleteEmbeddedObject'> = ({ objectId }, { workbook, actor }) => {
  for (const tab of workbook.tabs) {
    const index = tab.objects.charts.findIndex((chart) => chart.chartId === objectId);
    if (index < 0) continue;
    requireUnprotectedTab(workbook, tab.id, actor);
    tab.objects.charts.splice(index, 1);
    return NO_REPLY;
  }
  throw invalid(`No embedded object with id: ${objectId ?? 0}`);
};
