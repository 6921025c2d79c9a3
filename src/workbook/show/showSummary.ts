import type { Summary } from '../../core/summary/model';
import { punctuality } from '../../core/summary/punctuality';
import type { CheckedPeriod } from '../../core/validation/interpret';
import { describeTodo, rowStateWords } from '../../text/vi';
import { points } from '../grid/cells';
import { findSheet } from '../grid/findSheet';
import { linkTo } from '../grid/linkTo';
import { todoLocator } from '../period/locateTodo';
import type { PeriodReading } from '../period/periodReading';
import type { Request, Spreadsheet } from '../grid/sheets';
import { writeOpenPoints, type OpenPointRow, openPointsTable } from '../tabs/openPoints/openPointsTab';
import { writeRanking, rankingTable } from '../tabs/ranking/rankingTab';
import { headRows } from '../grid/table';
import { updateSummaryCharts } from '../tabs/summary/summaryCharts';
import type { Compilation } from '../tabs/summary/summaryRows';
import { writeSummary, summaryPlace } from '../tabs/summary/summaryTab';
import { writeScaleChanges } from '../tabs/weights/weightsTab';

/** What only a compile shows: `Tổng hợp`, `Xếp hạng xã`, `Điểm còn có thể lấy`, and what differs in `Thang điểm`. */
export function showSummary(
  workbook: Spreadsheet,
  reading: PeriodReading,
  checked: CheckedPeriod,
  summary: Summary,
  compilation: Omit<Compilation, 'punctuality'> & { readonly changes: ReadonlyMap<string, string> },
): readonly Request[] {
  return [
    ...writeRanking(findSheet(workbook, rankingTable), summary, reading.raw.office.shortName),
    ...writeOpenPoints(findSheet(workbook, openPointsTable), openPointRows(reading, checked, summary)),
    ...writeSummary(gridOf(workbook), summary, checked.catalogue, {
      ...compilation,
      punctuality: punctuality(summary, checked.submissions),
    }),
    ...updateSummaryCharts(findSheet(workbook, summaryPlace), checked.catalogue, {
      sheetId: reading.submissions.table.sheetId,
      endRow: headRows + reading.submissions.ids.length,
      column: (key) => reading.submissions.table.column(key),
    }),
    ...writeScaleChanges(reading.weights, compilation.changes),
  ];
}

function gridOf(workbook: Spreadsheet): Parameters<typeof writeSummary>[0] {
  const { sheetId = 0, gridProperties = {} } = findSheet(workbook, summaryPlace).properties ?? {};
  return { sheetId, rowCount: gridProperties.rowCount ?? 0, columnCount: gridProperties.columnCount ?? 0 };
}

function openPointRows(
  reading: PeriodReading,
  { catalogue }: CheckedPeriod,
  { openPoints }: Summary,
): readonly OpenPointRow[] {
  const locate = todoLocator(reading, catalogue);
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  return openPoints.map((point, at) => {
    const criterion = criteria.get(point.criterion);
    const { unit, state } = point;
    return {
      position: at + 1,
      unit: names.get(unit) ?? unit,
      criterion: criterion && `${criterion.id} – ${criterion.title}`,
      points: points(point.points),
      cell: linkTo(locate(point)),
      state: rowStateWords[state],
      todo: describeTodo(point, reading.raw.office.shortName),
    };
  });
}
