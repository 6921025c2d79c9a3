import { barChart } from '../probing/barChart';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A chart that reads another tab follows its cells when rows and columns are inserted before them. */
export const chartFollowsCells: Probe = {
  id: 'A21',
  run(scratch) {
    const [shown, read] = [scratch.tab(), scratch.tab()];
    const range = { sheetId: read.id, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    read.batch();
    shown.batch(
      { addChart: { chart: barChart(shown, read) } },
      { insertDimension: { range } },
      read.insertRows(0, 2),
    );
    const [found] = shown.sheet('charts.spec.basicChart.series.series.sourceRange').charts ?? [];
    const sources = found?.spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources;
    return same(sources, [read.grid(2, 2, 7, 3)]);
  },
};
