import type { Tab } from './tab';

/** A bar chart on one tab, with the tab's id, that reads two columns of another. */
export function barChart(shown: Tab, read: Tab): GoogleAppsScript.Sheets.Schema.EmbeddedChart {
  const column = (at: number) => ({ sourceRange: { sources: [read.grid(0, at, 5, at + 1)] } });
  return {
    chartId: shown.id,
    position: {
      overlayPosition: { anchorCell: { sheetId: shown.id, rowIndex: 6, columnIndex: 4 } },
    },
    spec: {
      title: 'Chart',
      basicChart: {
        chartType: 'BAR',
        headerCount: 1,
        domains: [{ domain: column(0) }],
        series: [{ series: column(1), targetAxis: 'BOTTOM_AXIS' }],
      },
    },
  };
}
