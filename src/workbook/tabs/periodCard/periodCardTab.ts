import { appError } from '../../../core/appError';
import type { Office, ReportingPeriod } from '../../../core/model';
import type { PeriodState } from '../../../core/periodState';
import { periodStateWords } from '../../../text/vi';
import { holds } from '../../grid/cells';
import { findSheet } from '../../grid/findSheet';
import { readTable, writeColumn } from '../../grid/readTable';
import type { Request, Sheet, Spreadsheet } from '../../grid/sheets';
import { createTable, defineColumns, type Table, type TableRow } from '../../grid/table';
import { officeSince, readOfficeCells, type OfficeKey } from '../office/officeTab';
import { resultCells, type KeptResult } from '../periods/keptResult';
import { periodRow, periodsTable, readPeriods } from '../periods/periodsTab';
import { periodCardWords } from './words';

type OfficeCopyKey = keyof typeof periodCardWords.headers;
type CardKey = (typeof periodsTable)['columns'][number]['key'] | OfficeCopyKey;

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

const officeKeys = Object.keys(copyKeys) as readonly OfficeKey[];

const copy = { block: 'machine', width: 200, since: officeSince } as const;

const officeColumns = defineColumns<OfficeCopyKey>(periodCardWords.headers, {
  officeId: copy,
  officeName: copy,
  officeShortName: copy,
  officeSuperior: copy,
  officeAddressee: copy,
  officePlace: copy,
  officeSign: copy,
  compiledAt: { block: 'machine', width: 140, since: 3 },
  compiledMark: { block: 'machine', width: 140, since: 3 },
});

/**
 * `Kỳ báo cáo`: the workbook's own copy of its line in `Các kỳ` and of the office that compiles, hidden, so that a look
 * at an edit needs no second workbook. Every action that knows them brings it up to date.
 */
export const periodCardTable: Table<CardKey> = {
  ...periodsTable,
  columns: [...periodsTable.columns, ...officeColumns],
  sheetId: 25,
  title: periodCardWords.title,
  banner: periodCardWords.banner,
  hidden: true,
};

/** The period, how far it has come, and who compiles. */
export interface PeriodCard {
  readonly period: ReportingPeriod;
  readonly state: PeriodState;
  readonly office: Office;
  /** As its line of `Các kỳ` tells it. */
  readonly closedAt?: string;
  readonly result?: KeptResult;
}

/** When "Tổng hợp" last ran, and of what data. */
export interface Compiled {
  /** dd/MM/yyyy HH:mm. */
  readonly at: string;
  readonly mark: string;
}

export const createPeriodCard = (card: PeriodCard, index: number): readonly Request[] =>
  createTable(periodCardTable, [cardRow(card)], { index, office: card.office.shortName });

const cardRow = ({ period, state, office, closedAt, result }: PeriodCard): TableRow<CardKey> => ({
  ...periodRow(period),
  state: periodStateWords[state],
  closedAt,
  ...(result && resultCells(result)),
  ...Object.fromEntries(officeKeys.map((key) => [copyKeys[key], office[key]])),
});

/** In a workbook made before an office could be named, `byDefault` compiles. */
export function readPeriodCard(workbook: Spreadsheet, byDefault: Office): PeriodCard {
  const sheet = findSheet(workbook, periodCardTable);
  const [line] = readPeriods(sheet);
  if (line) {
    const { closedAt, result } = line;
    const office = readOfficeCopy(sheet) ?? byDefault;
    return {
      period: line.read(),
      state: line.readState(),
      office,
      ...(closedAt !== undefined && { closedAt }),
      ...(result && { result }),
    };
  }
  throw appError('tabMissing', { tab: periodCardWords.title, workbook: workbook.properties?.title ?? '' });
}

/** Columns that were just brought into an older workbook are empty until the next look fills them. */
function readOfficeCopy(sheet: Sheet): Office | undefined {
  const table = readTable(periodCardTable, sheet);
  const [row] = table.rows;
  const isEmpty = Object.values(copyKeys).every((key) => (row?.text(key) ?? '') === '');
  return isEmpty ? undefined : readOfficeCells(table, row, copyKeys);
}

/** Nothing where the copy is true already. */
export function writePeriodCard(workbook: Spreadsheet, card: PeriodCard): readonly Request[] {
  const table = readTable(periodCardTable, findSheet(workbook, periodCardTable));
  const row = cardRow(card);
  return periodCardTable.columns
    .filter(({ key }) => key in row && !holds(table.rows[0]?.data(key), row[key]))
    .flatMap(({ key }) => writeColumn(table, key, [row[key]]));
}

export function readCompiled(workbook: Spreadsheet): Compiled | undefined {
  const [row] = readTable(periodCardTable, findSheet(workbook, periodCardTable)).rows;
  const [at, mark] = [row?.text('compiledAt') ?? '', row?.text('compiledMark') ?? ''];
  return mark === '' ? undefined : { at, mark };
}

export function writeCompiled(workbook: Spreadsheet, { at, mark }: Compiled): readonly Request[] {
  const table = readTable(periodCardTable, findSheet(workbook, periodCardTable));
  return [...writeColumn(table, 'compiledAt', [at]), ...writeColumn(table, 'compiledMark', [mark])];
}
