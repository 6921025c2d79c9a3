import { appError } from '../../../core/appError';
import type { Day, ReportingPeriod } from '../../../core/model';
import { parseDate } from '../../../core/parse/parseDate';
import { saysYes } from '../../../core/parse/parseYesNo';
import type { PeriodState } from '../../../core/periodState';
import { periodStateWords } from '../../../text/vi';
import { toCell, type CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import type { KeyedTab } from '../../grid/movedTab';
import type { Request, Sheet } from '../../grid/sheets';
import { colors, numberFormats } from '../../grid/style';
import { readTable, type ReadRow, type ReadTable } from '../../grid/readTable';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { keptKeys, resultOf, type KeptKey, type KeptResult } from './keptResult';
import { periodsWords } from './words';

type Key = keyof typeof periodsWords.headers;

const day = { block: 'entry', width: 110, numberFormat: numberFormats.day, align: 'CENTER' } as const;

export const periodsTable: Table<Key> = {
  sheetId: 14,
  title: periodsWords.title,
  banner: periodsWords.banner,
  columns: defineColumns(periodsWords.headers, {
    id: { block: 'entry', width: 90 },
    name: { block: 'entry', width: 320 },
    from: day,
    to: day,
    unitDeadline: day,
    compileDeadline: day,
    readScans: { block: 'entry', width: 90, align: 'CENTER' },
    state: { block: 'machine', width: 110 },
    workbook: { block: 'machine', width: 420 },
    createdAt: { block: 'machine', width: 140 },
    closedAt: { block: 'machine', width: 140, since: 3 },
    resultNumber: { block: 'machine', width: 80, align: 'CENTER', since: 3 },
    concludedAt: { block: 'machine', width: 140, since: 3 },
    resultSeal: { block: 'machine', width: 200, since: 3 },
    resultFile: { block: 'machine', width: 200, since: 3 },
    reportedAt: { block: 'machine', width: 140, since: 3 },
    reportSeal: { block: 'machine', width: 200, since: 3 },
    reportFile: { block: 'machine', width: 200, since: 3 },
    resultMark: { block: 'machine', width: 90, hidden: true, since: 3 },
    scaleConfirmedBy: { block: 'machine', width: 200 },
    scaleConfirmedAt: { block: 'machine', width: 140 },
    scaleMark: { block: 'machine', width: 90, hidden: true },
  }),
  frozenColumns: 1,
  tabColor: colors.tab.summary,
};

export const periodRow = (period: ReportingPeriod): TableRow<Key> => ({
  id: period.id,
  name: period.name,
  from: { day: period.from },
  to: { day: period.to },
  unitDeadline: { day: period.unitDeadline },
  compileDeadline: { day: period.compileDeadline },
  state: periodStateWords.draft,
});

/** One line of `Các kỳ`; its dates are read only when the period is needed, so that a draft may be incomplete. */
export interface PeriodLine {
  readonly id: string;
  /** Zero-based row in the grid. */
  readonly index: number;
  /** Absent until the period workbook is whole. */
  readonly workbookId?: string;
  readonly display: PeriodDisplay;
  /** dd/MM/yyyy HH:mm; absent while it is open, and where nobody wrote it down. */
  readonly closedAt?: string;
  /** The office lets the scans of the period be read. */
  readonly readsScans: boolean;
  /** Who confirmed the scale of the period, and when (dd/MM/yyyy HH:mm); both absent until somebody did. */
  readonly scaleConfirmedBy?: string;
  readonly scaleConfirmedAt?: string;
  /** The mark of the scale as it was then; another one now: it was changed afterwards. */
  readonly scaleMark?: string;
  /** What was concluded last, even where it was taken up again since; absent until something was. */
  readonly result?: KeptResult;
  read(): ReportingPeriod;
  readState(): PeriodState;
}

export function readPeriods(sheet: Sheet): readonly PeriodLine[] {
  const table = readTable(periodsTable, sheet);
  return table.rows
    .filter((row) => row.text('id') !== '' || row.text('name') !== '')
    .map((row) => {
      const workbookId = /\/d\/([^/]+)/.exec(row.text('workbook'))?.[1];
      return {
        id: row.text('id'),
        index: row.index,
        ...(workbookId !== undefined && { workbookId }),
        ...confirmationOf(row),
        ...(row.text('closedAt') !== '' && { closedAt: row.text('closedAt') }),
        ...resultOf(row),
        readsScans: saysYes(row.cell('readScans')),
        display: {
          state: row.cell('state').typed,
          workbook: row.cell('workbook').typed,
          createdAt: row.cell('createdAt').typed,
          closedAt: row.cell('closedAt').typed,
          ...typedIn(row, keptKeys),
          scaleConfirmedBy: row.cell('scaleConfirmedBy').typed,
          scaleConfirmedAt: row.cell('scaleConfirmedAt').typed,
          scaleMark: row.cell('scaleMark').typed,
        },
        read: () => readPeriod(row, table),
        readState: () => readState(row),
      };
    });
}

const typedIn = <K extends Key>(row: ReadRow<Key>, keys: readonly K[]): Partial<Record<K, CellValue>> =>
  Object.fromEntries(keys.map((key) => [key, row.cell(key).typed])) as Partial<Record<K, CellValue>>;

const confirmationOf = (
  row: ReadRow<Key>,
): Pick<PeriodLine, 'scaleConfirmedBy' | 'scaleConfirmedAt' | 'scaleMark'> =>
  Object.fromEntries(confirmed.map((key) => [key, row.text(key)]).filter(([, text]) => text !== ''));

const states = wordCodec<PeriodState>(periodStateWords);

function readState(row: ReadRow<Key>): PeriodState {
  const text = row.text('state');
  const state = states.read(text);
  if (state !== undefined) return state;
  const place = { tab: periodsTable.title, row: row.index + 1, column: periodsWords.headers.state.header };
  throw appError('cellUnreadable', { ...place, text });
}

function readPeriod(row: ReadRow<Key>, { header }: ReadTable<Key>): ReportingPeriod {
  const line = { period: row.text('id'), row: row.index + 1 };
  const dayIn = (key: Key): Day => {
    const reading = parseDate(row.cell(key));
    if (reading.kind === 'value') return reading.value;
    const code = reading.kind === 'empty' ? 'periodFieldMissing' : 'periodFieldUnreadable';
    throw appError(code, { ...line, field: header(key) });
  };
  const name = row.text('name');
  if (line.period === '') {
    throw appError('periodFieldMissing', { ...line, period: name, field: header('id') });
  }
  if (name === '') throw appError('periodFieldMissing', { ...line, field: header('name') });
  return {
    id: line.period,
    name,
    from: dayIn('from'),
    to: dayIn('to'),
    unitDeadline: dayIn('unitDeadline'),
    compileDeadline: dayIn('compileDeadline'),
  };
}

/** The ids as they stand, to see whether lines moved. */
export function keyedPeriods(sheet: Sheet): KeyedTab {
  const { sheetId, title, rows, column } = readTable(periodsTable, sheet);
  return { sheetId, title, column: column('id'), keys: rows.map((row) => row.text('id')) };
}

/** What the program shows in a line of `Các kỳ`. */
export type PeriodDisplay = Readonly<Record<'state' | 'workbook' | 'createdAt', CellValue>> &
  Readonly<Partial<Record<(typeof confirmed)[number] | KeptKey | 'closedAt', CellValue>>>;

const confirmed = ['scaleConfirmedBy', 'scaleConfirmedAt', 'scaleMark'] as const;
const displayed = ['state', 'workbook', 'createdAt', ...confirmed] as const;

/** A period is open, with its link: the last step of its creation. */
export const openDisplay = (workbookUrl: string, createdAt: string): PeriodDisplay => ({
  state: periodStateWords.open,
  workbook: workbookUrl,
  createdAt,
});

/** Whether a line shows this; when it closed, and what was concluded, comes and goes with the state. */
export const shows = (line: PeriodLine | undefined, display: PeriodDisplay): boolean =>
  line !== undefined && displayed.every((key) => (line.display[key] ?? '') === (display[key] ?? ''));

/** Fills the program's cells of one line; without a display they are emptied. */
export function writePeriod(
  sheet: Sheet,
  { index, display }: { readonly index: number; readonly display: PeriodDisplay | undefined },
): readonly Request[] {
  const { sheetId, column } = readTable(periodsTable, sheet);
  return [...displayed, ...keptKeys, 'closedAt' as const]
    .filter((key) => column(key) !== -1)
    .map((key) => ({
      updateCells: {
        rows: [{ values: [toCell(display?.[key])] }],
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: index, columnIndex: column(key) },
      },
    }));
}
