import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import { findTab, resolveRange } from '../model/rect';
import type { EmbeddedChart } from '../model/resources';
import type { Tab, Workbook } from '../model/workbook';
import { mapRanges } from './mapRanges';

const KINDS = [
  'basicChart',
  'pieChart',
  'bubbleChart',
  'candlestickChart',
  'orgChart',
  'histogramChart',
  'waterfallChart',
  'treemapChart',
  'scorecardChart',
] as const;

/** Holds a chart against what Google takes; its ranges must lie within their grids. */
export function checkSpec(workbook: Workbook, spec: EmbeddedChart['spec']): void {
  if (spec === undefined) throw invalid('chart.spec is required');
  const kinds = KINDS.filter((kind) => spec[kind] !== undefined);
  if (kinds.length !== 1) throw invalid(`chart.spec takes exactly one kind of chart, not ${kinds.length}`);
  mapRanges(spec, (range) => {
    resolveRange(workbook, range, 'chart.spec');
    return range;
  });
}

/** The tab that the chart lies on. */
export function chartTab(workbook: Workbook, { position }: EmbeddedChart): Tab {
  if (position?.newSheet === true || position?.sheetId !== undefined) {
    throw new NotImplemented('Sheets charts on a sheet of their own');
  }
  const anchor = position?.overlayPosition?.anchorCell;
  if (anchor === undefined) throw invalid('chart.position.overlayPosition.anchorCell is required');
  const tab = findTab(workbook, anchor.sheetId);
  if ((anchor.rowIndex ?? 0) >= tab.rowCount || (anchor.columnIndex ?? 0) >= tab.columnCount) {
    throw invalid('chart.position.overlayPosition.anchorCell exceeds grid limits');
  }
  return tab;
}
