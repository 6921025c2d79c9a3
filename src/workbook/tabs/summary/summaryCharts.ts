import type { Catalogue } from '../../../core/model';
import { summaryTexts } from '../../../text/vi';
import type { EmbeddedChart } from '../../grid/sheetCharts';
import type { Color, GridRange, Request, Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { columnIndex, headRows } from '../../grid/table';
import { submissionsTable } from '../submissions/submissionColumns';
import { summaryLayout } from './summaryLayout';
import { summarySheetId } from './summaryTab';

/** Half the page each, in the rows that `summaryLayout` keeps free. */
const size = { width: 520, height: 530 };

/** By these ids they are known again. */
const chartIds = { points: 0xb3719, completeness: 0xb371a };

/**
 * The charts of `Tổng hợp`, put there once, when the workbook is made: they read cells, so that every compile moves
 * them. Comes after both tabs.
 */
export const createSummaryCharts = (catalogue: Catalogue): readonly Request[] =>
  summaryCharts(catalogue, plannedSource(catalogue)).map((chart) => ({ addChart: { chart } }));

/** Charts that are still there read the cells where they stand now; one that somebody deleted stays away. */
export function updateSummaryCharts(
  { charts = [] }: Sheet,
  catalogue: Catalogue,
  source: UnitSource,
): readonly Request[] {
  const present = new Set(charts.map(({ chartId }) => chartId));
  return summaryCharts(catalogue, source)
    .filter(({ chartId }) => present.has(chartId))
    .map(({ chartId, spec }) => ({ updateChartSpec: { chartId, spec } }));
}

/** Where `Nộp báo cáo` stands: as it is created, or as it was read. */
interface UnitSource {
  readonly sheetId: number;
  readonly endRow: number;
  column(key: 'name' | 'liveDone' | 'liveLeft'): number;
}

const plannedSource = ({ units }: Catalogue): UnitSource => ({
  sheetId: submissionsTable.sheetId,
  endRow: headRows + units.length,
  column: (key) => columnIndex(submissionsTable, key),
});

const summaryCharts = (catalogue: Catalogue, source: UnitSource): readonly EmbeddedChart[] => [
  pointsByGroup(catalogue),
  completenessByUnit(catalogue, source),
];

/** Achieved, open, excluded: columns F, M and D of the table by group. */
function pointsByGroup(catalogue: Catalogue): EmbeddedChart {
  const { groupHead, firstGroup } = summaryLayout(catalogue);
  const column = (at: number): GridRange => ({
    sheetId: summarySheetId,
    startRowIndex: groupHead,
    endRowIndex: firstGroup + catalogue.groups.length,
    startColumnIndex: at,
    endColumnIndex: at + 1,
  });
  return chart(catalogue, {
    chartId: chartIds.points,
    title: summaryTexts.pointsByGroup,
    stackedType: 'STACKED',
    domain: column(1),
    series: [
      [column(5), colors.chart.achieved],
      [column(12), colors.chart.open],
      [column(3), colors.chart.left],
    ],
    left: 0,
  });
}

/** Answered and still empty: the live columns of `Nộp báo cáo`. */
function completenessByUnit(catalogue: Catalogue, source: UnitSource): EmbeddedChart {
  const column = (key: 'name' | 'liveDone' | 'liveLeft'): GridRange => ({
    sheetId: source.sheetId,
    startRowIndex: headRows - 1,
    endRowIndex: source.endRow,
    startColumnIndex: source.column(key),
    endColumnIndex: source.column(key) + 1,
  });
  return chart(catalogue, {
    chartId: chartIds.completeness,
    title: summaryTexts.completenessByUnit,
    stackedType: 'PERCENT_STACKED',
    domain: column('name'),
    series: [
      [column('liveDone'), colors.chart.achieved],
      [column('liveLeft'), colors.chart.open],
    ],
    left: size.width + 10,
  });
}

interface Drawing {
  readonly chartId: number;
  readonly title: string;
  readonly stackedType: EmbeddedChart['spec']['basicChart']['stackedType'];
  readonly domain: GridRange;
  readonly series: readonly (readonly [GridRange, Color])[];
  /** Pixels from the left edge. */
  readonly left: number;
}

const chart = (
  catalogue: Catalogue,
  { chartId, title, stackedType, domain, series, left }: Drawing,
): EmbeddedChart => ({
  chartId,
  spec: {
    title,
    basicChart: {
      chartType: 'BAR',
      legendPosition: 'BOTTOM_LEGEND',
      stackedType,
      headerCount: 1,
      domains: [{ domain: { sourceRange: { sources: [domain] } } }],
      series: series.map(([source, rgbColor]) => ({
        series: { sourceRange: { sources: [source] } },
        targetAxis: 'BOTTOM_AXIS',
        colorStyle: { rgbColor },
      })),
    },
  },
  position: {
    overlayPosition: {
      anchorCell: {
        sheetId: summarySheetId,
        rowIndex: summaryLayout(catalogue).firstChart,
        columnIndex: 0,
      },
      offsetXPixels: left,
      offsetYPixels: 4,
      widthPixels: size.width,
      heightPixels: size.height,
    },
  },
});
