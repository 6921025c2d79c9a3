import { frozenKey, type FrozenLine, type FrozenPart } from '../../../core/closing/frozenLines';
import { markOf } from '../../../core/mark';
import { frozenPartWords } from '../../../text/vi';
import { points, type CellValue } from '../../grid/cells';
import { readTable, writeColumn, type ReadRow, type ReadTable } from '../../grid/readTable';
import type { Request, Sheet } from '../../grid/sheets';
import { colors } from '../../grid/style';
import { defineColumns, formatData, headRows, type Table, type TableRow } from '../../grid/table';
import { resultsWords } from './words';

type Key = keyof typeof resultsWords.headers;

const amount = { block: 'machine', width: 90 } as const;

/** `Kết quả đã chốt`: the conclusions by name, the last first; then the lines of the last one. */
export const resultsTable: Table<Key> = {
  sheetId: 34,
  title: resultsWords.title,
  since: 3,
  banner: resultsWords.banner,
  columns: defineColumns(resultsWords.headers, {
    key: { block: 'machine', width: 120, hidden: true },
    part: { block: 'machine', width: 170 },
    id: { block: 'machine', width: 90 },
    name: { block: 'machine', width: 340 },
    max: amount,
    excludedLow: amount,
    excludedHigh: { ...amount, hidden: true },
    selfLow: amount,
    selfHigh: amount,
    appraisedLow: amount,
    appraisedHigh: amount,
    selfWord: { block: 'machine', width: 120, align: 'CENTER' },
    appraisedWord: { block: 'machine', width: 120, align: 'CENTER' },
    remark: { block: 'machine', width: 420 },
  }),
  frozenColumns: 4,
  tabColor: colors.tab.summary,
};

/** A conclusion, or a report of it, as the head of the tab names it. */
export interface NamedResult {
  /** `2:concluded`, `2:reported`. */
  readonly key: string;
  readonly part: string;
  readonly name: string;
  readonly remark: string;
}

export interface ResultsReading {
  readonly table: ReadTable<Key>;
  /** The last first. */
  readonly named: readonly NamedResult[];
  readonly lines: readonly FrozenLine[];
}

const resultKey = 'result:';

export function readResults(sheet: Sheet): ResultsReading {
  const table = readTable(resultsTable, sheet);
  const isNamed = (row: ReadRow<Key>): boolean => row.text('key').startsWith(resultKey);
  return {
    table,
    named: table.rows.filter(isNamed).map((row) => ({
      key: row.text('key').slice(resultKey.length),
      part: row.text('part'),
      name: row.text('name'),
      remark: row.text('remark'),
    })),
    lines: table.rows.flatMap((row) => (isNamed(row) ? [] : readLine(row))),
  };
}

function readLine(row: ReadRow<Key>): readonly FrozenLine[] {
  const [part = '', id = ''] = splitKey(row.text('key'));
  if (!isPart(part)) return [];
  // What is no number any more is seen by the mark of the lines.
  const number = (key: Key): number => Number(row.cell(key).typed ?? 0);
  return [
    {
      part,
      id,
      name: row.text('name'),
      max: number('max'),
      excluded: { low: number('excludedLow'), high: number('excludedHigh') },
      self: { low: number('selfLow'), high: number('selfHigh') },
      appraised: { low: number('appraisedLow'), high: number('appraisedHigh') },
      selfWord: row.text('selfWord'),
      appraisedWord: row.text('appraisedWord'),
    },
  ];
}

const splitKey = (key: string): readonly string[] => {
  const at = key.indexOf(':');
  return at < 0 ? [] : [key.slice(0, at), key.slice(at + 1)];
};

const isPart = (text: string): text is FrozenPart => Object.keys(frozenPartWords).includes(text);

/** The same lines have the same mark, however Sheets keeps the ends of their names. */
export const linesMark = (lines: readonly FrozenLine[]): string =>
  markOf(lines.map((line) => ({ ...line, name: line.name.trim() })));

/** Replaces the tab. */
export function writeResults(
  { table }: Pick<ResultsReading, 'table'>,
  named: readonly NamedResult[],
  lines: readonly FrozenLine[],
): readonly Request[] {
  const rows: readonly TableRow<Key>[] = [...named.map(namedRow), ...lines.map(lineRow)];
  const { sheetId } = table;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + Math.max(1, rows.length) } },
        fields: 'gridProperties.rowCount',
      },
    },
    ...formatData(resultsTable, Math.max(1, rows.length)),
    ...resultsTable.columns.flatMap(({ key }) =>
      writeColumn(
        table,
        key,
        rows.map((row) => row[key]),
      ),
    ),
  ];
}

const namedRow = ({ key, part, name, remark }: NamedResult): TableRow<Key> => ({
  key: `${resultKey}${key}`,
  part,
  name,
  remark,
});

function lineRow(line: FrozenLine): TableRow<Key> {
  const { part, id, name, max, excluded, self, appraised, selfWord, appraisedWord } = line;
  const word = (text: string): CellValue => (text === '' ? undefined : text);
  return {
    key: frozenKey(line),
    part: frozenPartWords[part],
    id,
    name,
    max: points(max),
    excludedLow: points(excluded.low),
    excludedHigh: points(excluded.high),
    selfLow: points(self.low),
    selfHigh: points(self.high),
    appraisedLow: points(appraised.low),
    appraisedHigh: points(appraised.high),
    selfWord: word(selfWord),
    appraisedWord: word(appraisedWord),
  };
}
