import { createBadDays } from '../../scripts/host/badDays';
import type { BadDaySwitch } from '../../scripts/host/badDays';
import type { Role } from '../../scripts/host/contract';
import { createSheets } from '../../scripts/host/sheets';
import type { SheetsHost } from '../../scripts/host/sheets';

export const OWNER = 'chu@quan.vn';
export const EDITOR = 'donvi@quan.vn';
export const READER = 'xem@quan.vn';
export const STRANGER = 'la@example.com';
export const ID = 'workbook';

const ROLES: Readonly<Record<string, Role>> = { [OWNER]: 'owner', [EDITOR]: 'writer', [READER]: 'reader' };

export interface Fixture {
  readonly host: SheetsHost;
  readonly api: SheetsHost['service']['Spreadsheets'];
  /** Runs requests as somebody, by default the owner. */
  batch(requests: unknown, user?: string): gapi.client.sheets.BatchUpdateSpreadsheetResponse;
  /** Lets somebody else make the next calls. */
  actAs(user: string): void;
  /** The cells of a range, row by row. */
  cells(range: string, fields?: string): gapi.client.sheets.CellData[][];
  /** What a range shows. */
  shown(range: string): unknown[][];
  type(a1: string, text: string, user?: string): ReturnType<SheetsHost['type']>;
  readonly renamed: string[];
  readonly badDays: BadDaySwitch;
}

/** An empty workbook of a Vietnamese office, with the tab `Nhập` (id 1, 20 rows, 10 columns) and `Khác` (id 2). */
export function fixture(locale: 'vi_VN' | 'en_US' = 'vi_VN'): Fixture {
  let user = OWNER;
  const renamed: string[] = [];
  const badDays = createBadDays();
  const host = createSheets({
    context: () => ({ clock: { now: () => new Date('2026-03-15T01:00:00Z') }, user, badDays }),
    files: {
      role: (fileId, who) => (fileId === ID ? (ROLES[who] ?? 'none') : 'none'),
      register: () => ID,
      rename: (_, title) => void renamed.push(title),
      exists: (fileId) => fileId === ID,
      touch: () => undefined,
    },
  });
  const api = host.service.Spreadsheets;
  const gridProperties = { rowCount: 20, columnCount: 10 };
  api.create({
    properties: { title: 'Sổ', locale, timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      { properties: { sheetId: 1, title: 'Nhập', gridProperties } },
      { properties: { sheetId: 2, title: 'Khác', gridProperties } },
    ],
  });
  const as = <T>(who: string, work: () => T): T => {
    const before = user;
    user = who;
    try {
      return work();
    } finally {
      user = before;
    }
  };
  return {
    host,
    api,
    renamed,
    badDays,
    batch: (requests, who = user) => as(who, () => api.batchUpdate({ requests }, ID)),
    actAs(who) {
      user = who;
    },
    cells(range, fields = 'userEnteredValue,effectiveValue,formattedValue') {
      const got = api.get(ID, { ranges: [range], fields: `sheets.data.rowData.values(${fields})` });
      return (got.sheets?.[0]?.data?.[0]?.rowData ?? []).map((row) => row.values ?? []);
    },
    shown: (range) => api.Values.get(ID, range).values ?? [],
    type: (a1, text, who = user) => host.type(who, ID, a1, [[text]]),
  };
}

/** A range of the tab `Nhập`: rows and columns from 0, ends exclusive. */
export const grid = (top: number, left: number, bottom: number, right: number, sheetId = 1) => ({
  sheetId,
  startRowIndex: top,
  startColumnIndex: left,
  endRowIndex: bottom,
  endColumnIndex: right,
});

/** Writes values from the first cell of `Nhập` on; a text that begins with = is a formula. */
export const put = (
  top: number,
  left: number,
  rows: readonly (readonly (string | number | boolean)[])[],
  sheetId = 1,
) => ({
  updateCells: {
    start: { sheetId, rowIndex: top, columnIndex: left },
    fields: 'userEnteredValue',
    rows: rows.map((row) => ({ values: row.map((value) => ({ userEnteredValue: extended(value) })) })),
  },
});

function extended(value: string | number | boolean) {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value.startsWith('=') ? { formulaValue: value } : { stringValue: value };
}
