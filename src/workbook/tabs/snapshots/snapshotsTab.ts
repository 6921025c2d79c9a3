import type { KeptSnapshot, Snapshot, TakenSnapshot } from '../../../core/rows/keptSnapshot';
import { fingerprint } from '../../../core/submission/snapshot';
import { groupBy } from '../../../core/groupBy';
import { appendRows } from '../../grid/appendRows';
import { parseJson } from '../../grid/parseJson';
import { readTable, type ReadRow, type ReadTable } from '../../grid/readTable';
import type { Request, Sheet } from '../../grid/sheets';
import { colors, numberFormats } from '../../grid/style';
import { defineColumns, type Table, type TableRow } from '../../grid/table';
import { snapshotsWords } from './words';

type Key = keyof typeof snapshotsWords.headers;

const whole = { block: 'machine', width: 70, numberFormat: numberFormats.whole } as const;

/** `Bản đã nộp`, hidden: what each unit had entered at each submission, as JSON in parts. */
export const snapshotsTable: Table<Key> = {
  sheetId: 26,
  title: snapshotsWords.title,
  banner: snapshotsWords.banner,
  columns: defineColumns(snapshotsWords.headers, {
    unit: { block: 'machine', width: 110 },
    round: whole,
    at: { block: 'machine', width: 140 },
    part: whole,
    parts: whole,
    content: { block: 'machine', width: 620 },
    seal: { block: 'machine', width: 120 },
  }),
  tabColor: colors.tab.tool,
  hidden: true,
};

/** A cell holds 50,000 characters. */
const longestPart = 40_000;

export interface SnapshotsReading {
  readonly table: ReadTable<Key>;
  readonly snapshots: readonly KeptSnapshot[];
}

export function readSnapshots(sheet: Sheet): SnapshotsReading {
  const table = readTable(snapshotsTable, sheet);
  const rows = table.rows.filter((row) => row.text('unit') !== '');
  // A run that was cut short may have kept a round before, at another time.
  const together = groupBy(rows, (row) =>
    (['unit', 'round', 'at'] as const).map((key) => row.text(key)).join('\n'),
  );
  return { table, snapshots: [...together.values()].map(join) };
}

function join(rows: readonly ReadRow<Key>[]): KeptSnapshot {
  const [first] = rows;
  const text = (key: Key, row = first): string => (row ? row.text(key) : '');
  const parts = Array.from({ length: Number(text('parts')) || 0 }, (_, at) =>
    rows.find((row) => Number(text('part', row)) === at + 1),
  );
  const isComplete = parts.length > 0 && parts.every((row) => row !== undefined);
  // Not trimmed: a part may end in a space.
  const content = isComplete
    ? parseJson(parts.map((row) => String(row?.cell('content').typed ?? '')).join(''))
    : undefined;
  return {
    unit: text('unit'),
    round: Number(text('round')),
    at: text('at'),
    ...(isWhole(content) && {
      content: { rows: content.rows, figures: content.figures },
      ...('files' in content && isFiles(content.files) && { files: content.files }),
      ...(text('seal') !== '' && { seal: text('seal') }),
    }),
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCells = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');

const isKeyed = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCells);

const isSnapshot = (value: unknown): value is Snapshot =>
  isObject(value) && 'rows' in value && isKeyed(value.rows) && 'figures' in value && isKeyed(value.figures);

const isFiles = (value: unknown): value is TakenSnapshot['files'] =>
  Array.isArray(value) && value.every((file) => isCells(file));

/** A changed part may still be JSON: only the sum tells that it is not what was kept. */
const isWhole = (value: unknown): value is Snapshot =>
  isSnapshot(value) &&
  'sum' in value &&
  value.sum === fingerprint({ rows: value.rows, figures: value.figures });

export const writeSnapshots = (
  { table }: SnapshotsReading,
  taken: readonly TakenSnapshot[],
): readonly Request[] => appendRows(snapshotsTable, table, taken.flatMap(rowsOf));

function rowsOf({ unit, round, at, content, files, seal }: TakenSnapshot): readonly TableRow<Key>[] {
  const text = JSON.stringify({ sum: fingerprint(content), ...content, files });
  const parts = partsOf(text);
  return parts.map((part, place) => ({
    unit,
    round,
    at,
    part: place + 1,
    parts: parts.length,
    content: part,
    seal,
  }));
}

/** Never cut between the halves of one character, which alone are no text. */
function partsOf(text: string): readonly string[] {
  if (text.length <= longestPart) return [text];
  const part = text.slice(0, longestPart).replace(/[\ud800-\udbff]$/, '');
  return [part, ...partsOf(text.slice(part.length))];
}
