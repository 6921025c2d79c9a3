import { barChart } from '../probing/barChart';
import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A chart whose content is written anew stays where it is. */
export const chartKeepsPlace: Probe = {
  id: 'A19',
  run(scratch) {
    const tab = scratch.tab();
    const chart = barChart(tab, tab);
    const spec = { ...chart.spec, title: 'Anew' };
    tab.batch({ addChart: { chart } }, { updateChartSpec: { chartId: tab.id, spec } });
    const [found] = tab.sheet('charts(spec.title,position.overlayPosition.anchorCell)').charts ?? [];
    const place = found?.position?.overlayPosition?.anchorCell;
    return same([found?.spec?.title, place?.rowIndex, place?.columnIndex], ['Anew', 6, 4]);
  },
};
