import type { ReportingPeriod } from '../../core/model';
import { appError } from '../../core/appError';
import { banners, tabTitles } from '../../text/vi';
import { holds } from '../cells';
import { findSheet } from '../findSheet';
import { readTable, writeColumn } from '../readTable';
import type { Request, Spreadsheet } from '../sheets';
import { createTable, type Table } from '../table';
import { periodRow, periodsTable, readPeriods } from './periodsTab';

/**
 * `Kỳ báo cáo`: the workbook's own copy of its line in `Các kỳ`, hidden, so that a look at an edit needs no second
 * workbook. Every action that knows the line brings it up to date.
 */
export const periodCardTable: Table<(typeof periodsTable)['columns'][number]['key']> = {
  ...periodsTable,
  sheetId: 25,
  title: tabTitles.periodCard,
  banner: banners.periodCard,
  hidden: true,
};

export const createPeriodCard = (period: ReportingPeriod, index: number): readonly Request[] =>
  createTable(periodCardTable, [cardRow(period)], { index });

/** How far the period has come stands in `Các kỳ` alone. */
const cardRow = ({ ...period }: ReportingPeriod): ReturnType<typeof periodRow> => {
  const { id, name, from, to, unitDeadline, compileDeadline } = periodRow(period);
  return { id, name, from, to, unitDeadline, compileDeadline };
};

export function readPeriodCard(workbook: Spreadsheet): ReportingPeriod {
  const [line] = readPeriods(findSheet(workbook, tabTitles.periodCard));
  if (line) return line.read();
  throw appError('tabMissing', { tab: tabTitles.periodCard, workbook: workbook.properties?.title ?? '' });
}

/** Nothing where the copy is true already. */
export function writePeriodCard(workbook: Spreadsheet, period: ReportingPeriod): readonly Request[] {
  const table = readTable(periodCardTable, findSheet(workbook, tabTitles.periodCard));
  const row = cardRow(period);
  return (Object.keys(row) as (keyof typeof row)[])
    .filter((key) => !holds(table.rows[0]?.cell(key) ?? {}, row[key]))
    .map((key) => writeColumn(table, key, [row[key]]));
}
