/** A period workbook by what its rows say of themselves, wherever they lie, to compare one with another. */

type CellData = gapi.client.sheets.CellData;
type Sheet = gapi.client.sheets.Sheet;

/** Cells of one row by column key. */
export type RowContent = Readonly<Record<string, CellData>>;
/** Tab → row key → cells. */
export type PeriodContent = ReadonlyMap<string, ReadonlyMap<string, RowContent>>;

export const contentFields =
  'sheets(properties(title),data(rowData(values(userEnteredValue,userEnteredFormat,dataValidation,note))))';

const keyColumns: Readonly<Record<string, string>> = {
  'Nộp báo cáo': 'id',
  'Danh mục': 'id',
  'Thang điểm': 'id',
};
const keyed = /^(\d\.|Số liệu chung|Nộp báo cáo|Danh mục|Thang điểm)/;

export function contentOf(sheets: readonly Sheet[] = []): PeriodContent {
  const content = new Map<string, ReadonlyMap<string, RowContent>>();
  for (const { properties, data } of sheets) {
    const title = properties?.title ?? '';
    if (!keyed.test(title)) continue;
    const grid = (data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
    const columns = (grid[0] ?? []).map((cell) => cell.userEnteredValue?.stringValue ?? '');
    const keyAt = columns.indexOf(keyColumns[title] ?? 'key');
    const rows = new Map<string, RowContent>();
    grid.slice(3).forEach((cells, at) => {
      const key = cells[keyAt]?.userEnteredValue?.stringValue;
      if (key === undefined) return;
      if (rows.has(key)) throw new Error(`${key} stands twice in ${title}`);
      const own = columns.flatMap((column, place) =>
        column === '' ? [] : [[column, shown(cells[place], at + 4)] as const],
      );
      rows.set(key, Object.fromEntries(own));
    });
    content.set(title, rows);
  }
  return content;
}

/** A formula is the same in another row, in another column, and over a list of another length. */
function shown(cell: CellData = {}, row: number): CellData {
  const { userEnteredValue: value, ...rest } = cell;
  const formula = value?.formulaValue
    ?.replace(new RegExp(`(?<![$\\d])[A-Z]+${String(row)}(?!\\d)`, 'g'), '(this row)')
    .replace(/\$[A-Z]+\$\d+/g, '(list)');
  if (formula !== undefined) return { ...rest, userEnteredValue: { formulaValue: formula } };
  return value === undefined || value.stringValue === '' ? rest : cell;
}

const entryColumns = [
  ...['yesNo', 'numerator', 'denominator', 'notApplicable', 'explanation', 'evidence', 'documentNo'],
  ...['documentDate', 'note', 'value', 'valueNote', 'submit'],
  ...['decision', 'reply', 'extendedTo'],
  ...['verdict', 'appraisedFigure', 'appraisedPoints', 'comment', 'max', 'method', 'thresholds', 'province'],
];

const isEntry = (title: string, column: string): boolean =>
  title !== 'Danh mục' && entryColumns.includes(column);

/** What people may have typed, to the byte and with the look that tells how it reads: `tab key column` → cell. */
export function enteredIn(content: PeriodContent): ReadonlyMap<string, string> {
  const entered = new Map<string, string>();
  content.forEach((rows, title) => {
    rows.forEach((row, key) => {
      for (const [column, { userEnteredValue, userEnteredFormat, note }] of Object.entries(row)) {
        if (!isEntry(title, column) || userEnteredValue === undefined) continue;
        const { numberFormat } = userEnteredFormat ?? {};
        entered.set(`${title} ${key} ${column}`, JSON.stringify([userEnteredValue, numberFormat, note]));
      }
    });
  });
  return entered;
}

/** What a compile shows beside what was entered. */
const shownColumns = [
  ...['status', 'fix', 'selfPoints'],
  ...['state', 'submittedAt', 'answer', 'selfAppraised', 'memory', 'folder', 'linked'],
  ...['entered', 'valid', 'explained', 'notApplicable', 'errors', 'warnings', 'points'],
  ...['first', 'overclaim', 'openPoints', 'nextStep1', 'nextStep2', 'nextStep3'],
];

/** Formulas that every check puts right, also in rows and lines that an update brought. */
const liveColumns = ['live', 'liveDone', 'liveLeft', 'liveShare'];

/** Differences of an updated workbook from one that was made afresh, in which nobody has entered anything. */
export function differencesFrom(
  fresh: PeriodContent,
  updated: PeriodContent,
  { compiled = false } = {},
): readonly string[] {
  const differences: string[] = [];
  fresh.forEach((rows, title) => {
    // The weights are the period's own.
    if (title === 'Thang điểm') return;
    rows.forEach((row, key) => {
      const found = updated.get(title)?.get(key);
      if (!found) return void differences.push(`${title} ${key}: missing`);
      for (const [column, wanted] of Object.entries(row)) {
        // Only an updated workbook knows who was asked once; only one made afresh takes up the period before it.
        if (column === 'formerUnits' || column === 'previous') continue;
        const cell = found[column] ?? {};
        const free = isEntry(title, column) && differs(cell.userEnteredValue, wanted.userEnteredValue);
        const shown = (compiled && shownColumns.includes(column)) || liveColumns.includes(column);
        const part = ({ userEnteredValue, userEnteredFormat, ...rest }: CellData): CellData => ({
          ...rest,
          // What is typed brings its own number format.
          ...(!free &&
            userEnteredFormat && {
              userEnteredFormat:
                shown && column === 'openPoints' ? unnumbered(userEnteredFormat) : userEnteredFormat,
            }),
          ...(!free && !shown && userEnteredValue && { userEnteredValue }),
        });
        if (differs(part(cell), part(wanted))) {
          const text = (of: CellData): string => JSON.stringify(part(of)).slice(0, 150);
          differences.push(`${title} ${key} ${column}: ${text(cell)} instead of ${text(wanted)}`);
        }
      }
    });
  });
  return differences;
}

/** Points that the program shows bring their number format. */
const unnumbered = (format: CellFormat): CellFormat => {
  const rest = { ...format };
  delete rest.numberFormat;
  return rest;
};

type CellFormat = NonNullable<CellData['userEnteredFormat']>;

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, sorted(item)]),
      )
    : value;

/** Rows of an updated workbook that one made afresh has not, each with what marks it. */
export function leftOver(fresh: PeriodContent, updated: PeriodContent): readonly string[] {
  const marks: Readonly<Record<string, string>> = {
    'Nộp báo cáo': 'state',
    'Danh mục': 'units',
    'Thang điểm': 'kind',
  };
  return [...updated].flatMap(([title, rows]) =>
    [...rows]
      .filter(([key]) => !fresh.get(title)?.has(key))
      .map(([key, row]) => {
        const mark = row[marks[title] ?? 'status']?.userEnteredValue?.stringValue ?? '';
        return `${title} ${key}: ${mark}`;
      }),
  );
}
