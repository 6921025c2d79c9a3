import { cellUse, valueColumns } from '../core/parse/parseEntry';
import type { Criterion } from '../core/model';
import type { OpenPoint } from '../core/summary/openPoints';
import type { Summary } from '../core/summary/model';
import type { CheckedPeriod } from '../core/validation/interpret';
import { describeTodo, rowStateWords, tabTitles } from '../text/vi';
import { findSheet } from './findSheet';
import { linkTo } from './listFindings';
import { locator } from './locate';
import type { PeriodReading } from './periodWorkbook';
import type { Request, Spreadsheet } from './sheets';
import { writeOpenPoints, type OpenPointRow } from './tabs/openPointsTab';
import { writeRanking } from './tabs/rankingTab';
import { headRows } from './table';
import { updateSummaryCharts } from './tabs/summaryCharts';
import type { Compilation } from './tabs/summaryRows';
import { writeSummary } from './tabs/summaryTab';
import { writeScaleChanges } from './tabs/weightsTab';

/** What only a compile shows: `Tổng hợp`, `Xếp hạng xã`, `Điểm còn có thể lấy`, and what differs in `Thang điểm`. */
export function showSummary(
  workbook: Spreadsheet,
  reading: PeriodReading,
  checked: CheckedPeriod,
  summary: Summary,
  compilation: Compilation & { readonly changes: ReadonlyMap<string, string> },
): readonly Request[] {
  return [
    ...writeRanking(findSheet(workbook, tabTitles.ranking), summary.communes),
    ...writeOpenPoints(findSheet(workbook, tabTitles.openPoints), openPointRows(reading, checked, summary)),
    ...writeSummary(gridOf(workbook), summary, checked.catalogue, compilation),
    ...updateSummaryCharts(findSheet(workbook, tabTitles.summary), checked.catalogue, {
      sheetId: reading.submissions.table.sheetId,
      endRow: headRows + reading.submissions.ids.length,
      column: (key) => reading.submissions.table.column(key),
    }),
    ...writeScaleChanges(reading.weights, compilation.changes),
  ];
}

function gridOf(workbook: Spreadsheet): Parameters<typeof writeSummary>[0] {
  const { sheetId = 0, gridProperties = {} } = findSheet(workbook, tabTitles.summary).properties ?? {};
  return { sheetId, rowCount: gridProperties.rowCount ?? 0, columnCount: gridProperties.columnCount ?? 0 };
}

function openPointRows(
  reading: PeriodReading,
  { catalogue }: CheckedPeriod,
  { openPoints }: Summary,
): readonly OpenPointRow[] {
  const locate = locator(reading);
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  return openPoints.map((point, at) => {
    const criterion = criteria.get(point.criterion);
    const { unit, state } = point;
    const location =
      criterion && locate({ unit, criterion: criterion.id, column: columnToFill(criterion, point) });
    return {
      position: at + 1,
      unit: names.get(unit) ?? unit,
      criterion: criterion && `${criterion.id} – ${criterion.title}`,
      points: point.points,
      cell: linkTo(location),
      state: rowStateWords[state],
      todo: describeTodo(point),
    };
  });
}

/** Where whoever takes the next step has to write. */
function columnToFill({ measure }: Criterion, { next }: OpenPoint): string {
  if (next === 'decide') return 'verdict';
  if (next === 'givePoints') return 'appraisedPoints';
  return valueColumns.find((column) => cellUse(measure, column) === 'typed') ?? 'code';
}
