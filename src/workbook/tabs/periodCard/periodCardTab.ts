import { appError } from '../../../core/appError';
import type { Office, ReportingPeriod } from '../../../core/model';
import type { PeriodState } from '../../../core/periodState';
import { banners, officeCopyHeaders, periodStateWords, tabTitles } from '../../../text/vi';
import { holds } from '../../grid/cells';
import { findSheet } from '../../grid/findSheet';
import { readTable, writeColumn } from '../../grid/readTable';
import { sheetIds } from '../../grid/sheetIds';
import type { Request, Sheet, Spreadsheet } from '../../grid/sheets';
import { createTable, defineColumns, type Table, type TableRow } from '../../grid/table';
import { officeTable, readOfficeCells, type OfficeKey } from '../office/officeTab';
import { periodRow, periodsTable, readPeriods } from '../periods/periodsTab';

type PeriodKey = (typeof periodsTable)['columns'][number]['key'];
type OfficeCopyKey = keyof typeof officeCopyHeaders;

/** Where what the control workbook says of its office stands here. */
const copyKeys: Readonly<Record<OfficeKey, OfficeCopyKey>> = {
  id: 'officeId',
  name: 'officeName',
  shortName: 'officeShortName',
  superior: 'officeSuperior',
  addressee: 'officeAddressee',
  place: 'officePlace',
  sign: 'officeSign',
};

const copy = { block: 'machine', width: 200 } as const;

const officeColumns = defineColumns<OfficeCopyKey>(officeCopyHeaders, {
  officeId: copy,
  officeName: copy,
  officeShortName: copy,
  officeSuperior: copy,
  officeAddressee: copy,
  officePlace: copy,
  officeSign: copy,
});

/**
 * `Kỳ báo cáo`: the workbook's own copy of its line in `Các kỳ` and of the office that compiles, hidden, so that a look
 * at an edit needs no second workbook. Every action that knows them brings it up to date.
 */
export const periodCardTable: Table<PeriodKey | OfficeCopyKey> = {
  ...periodsTable,
  columns: [...periodsTable.columns, ...officeColumns],
  sheetId: sheetIds.periodCard,
  title: tabTitles.periodCard,
  banner: banners.periodCard,
  hidden: true,
};

/** The period, how far it has come, and who compiles. */
export interface PeriodCard {
  readonly period: ReportingPeriod;
  readonly state: PeriodState;
  readonly office: Office;
}

export const createPeriodCard = (card: PeriodCard, index: number): readonly Request[] =>
  createTable(periodCardTable, [{ ...periodCells(card), ...officeCells(card) }], {
    index,
    office: card.office.shortName,
  });

const periodCells = ({ period, state }: PeriodCard): TableRow<PeriodKey> => ({
  ...periodRow(period),
  state: periodStateWords[state],
});

const officeCells = ({ office }: PeriodCard): TableRow<OfficeCopyKey> =>
  Object.fromEntries(officeTable.columns.map(({ key }) => [copyKeys[key], office[key]]));

/** In a workbook made before an office could be named, `byDefault` compiles. */
export function readPeriodCard(workbook: Spreadsheet, byDefault: Office): PeriodCard {
  const sheet = findSheet(workbook, tabTitles.periodCard);
  const [line] = readPeriods(sheet);
  if (line) {
    return { period: line.read(), state: line.readState(), office: readOfficeCopy(sheet) ?? byDefault };
  }
  throw appError('tabMissing', { tab: tabTitles.periodCard, workbook: workbook.properties?.title ?? '' });
}

function readOfficeCopy(sheet: Sheet): Office | undefined {
  if (!hasOffice(sheet)) return undefined;
  const table = readTable({ title: periodCardTable.title, columns: officeColumns }, sheet);
  return readOfficeCells(table, table.rows[0], copyKeys);
}

/** Its columns came after the first workbooks. */
const hasOffice = ({ data }: Sheet): boolean =>
  (data?.[0]?.rowData?.[0]?.values ?? []).some(
    ({ userEnteredValue }) => userEnteredValue?.stringValue === copyKeys.id,
  );

/** Nothing where the copy is true already. */
export function writePeriodCard(workbook: Spreadsheet, card: PeriodCard): readonly Request[] {
  const sheet = findSheet(workbook, tabTitles.periodCard);
  return [
    ...writeRow(periodsTable, periodCells(card), sheet),
    ...(hasOffice(sheet)
      ? writeRow({ ...periodCardTable, columns: officeColumns }, officeCells(card), sheet)
      : []),
  ];
}

function writeRow<Key extends string>(
  { columns, title }: Pick<Table<Key>, 'columns' | 'title'>,
  row: TableRow<Key>,
  sheet: Sheet,
): readonly Request[] {
  const table = readTable({ columns, title }, sheet);
  return columns
    .filter(({ key }) => key in row && !holds(table.rows[0]?.data(key), row[key]))
    .map(({ key }) => writeColumn(table, key, [row[key]]));
}
