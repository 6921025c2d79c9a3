import type { ReportingPeriod } from '../../../core/model';
import { appError } from '../../../core/appError';
import type { PeriodState } from '../../../core/periodState';
import { banners, periodStateWords, tabTitles } from '../../../text/vi';
import { holds } from '../../grid/cells';
import { findSheet } from '../../grid/findSheet';
import { readTable, writeColumn } from '../../grid/readTable';
import { sheetIds } from '../../grid/sheetIds';
import type { Request, Spreadsheet } from '../../grid/sheets';
import { createTable, type Table } from '../../grid/table';
import { periodRow, periodsTable, readPeriods } from '../periods/periodsTab';

/**
 * `Kỳ báo cáo`: the workbook's own copy of its line in `Các kỳ`, hidden, so that a look at an edit needs no second
 * workbook. Every action that knows the line brings it up to date.
 */
export const periodCardTable: Table<(typeof periodsTable)['columns'][number]['key']> = {
  ...periodsTable,
  sheetId: sheetIds.periodCard,
  title: tabTitles.periodCard,
  banner: banners.periodCard,
  hidden: true,
};

/** The period, and how far it has come. */
export interface PeriodCard {
  readonly period: ReportingPeriod;
  readonly state: PeriodState;
}

export const createPeriodCard = (card: PeriodCard, index: number): readonly Request[] =>
  createTable(periodCardTable, [cardRow(card)], { index });

const cardRow = ({ period, state }: PeriodCard): ReturnType<typeof periodRow> => ({
  ...periodRow(period),
  state: periodStateWords[state],
});

export function readPeriodCard(workbook: Spreadsheet): PeriodCard {
  const [line] = readPeriods(findSheet(workbook, tabTitles.periodCard));
  if (line) return { period: line.read(), state: line.readState() };
  throw appError('tabMissing', { tab: tabTitles.periodCard, workbook: workbook.properties?.title ?? '' });
}

/** Nothing where the copy is true already. */
export function writePeriodCard(workbook: Spreadsheet, card: PeriodCard): readonly Request[] {
  const table = readTable(periodCardTable, findSheet(workbook, tabTitles.periodCard));
  const row = cardRow(card);
  return (Object.keys(row) as (keyof typeof row)[])
    .filter((key) => !holds(table.rows[0]?.data(key), row[key]))
    .flatMap((key) => writeColumn(table, key, [row[key]]));
}
