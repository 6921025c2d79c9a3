import {
  criterionOf,
  linesAfter,
  linesOf,
  standingKey,
  type IndexLine,
} from '../../core/evidence/index/indexLines';
import { documentKey } from '../../core/evidence/index/indexRow';
import type { EvidenceIssueCode } from '../../core/findings/findings';
import type { Issue, Office } from '../../core/model';
import type { Reconciled } from '../../core/evidence/index/reconcile';
import { groupBy } from '../../core/groupBy';
import { rowKey } from '../../core/keys';
import { describeIssue, linkedText, listed, moreDocumentsText } from '../../text/vi';
import { toCell } from '../grid/cells';
import type { KeyedTab } from '../grid/movedTab';
import type { PeriodReading } from '../period/periodReading';
import { writeStale } from '../grid/readTable';
import type { CellData, Request } from '../grid/sheets';
import { headRows } from '../grid/table';
import { writeLinked } from '../tabs/entry/entryFormulas';
import { displayRow, nameOf, type EvidenceReading, type FoundKey } from '../tabs/evidence/evidenceRows';
import { dressRows, evidenceTable } from '../tabs/evidence/evidenceTab';
import type { FolderColumns } from '../tabs/submissions/folderLinks';
import { writeFolders } from '../tabs/submissions/submissionsTab';

export interface IndexDisplay {
  readonly reconciled: Reconciled;
  readonly folderUrl: (unit: string) => string | undefined;
  /** What the last look at the files found. */
  readonly examined: readonly Issue<EvidenceIssueCode>[];
}

/** The index, the documents of each row, and the folders: machine columns only. */
export function showEvidence(
  reading: PeriodReading,
  { reconciled, folderUrl, examined }: IndexDisplay,
): readonly Request[] {
  const { evidence } = reading;
  const names = new Map(reading.raw.catalogue.units.map(({ id, name }) => [id, name]));
  const findings = findingTexts(examined, reading.raw.office);
  const display = (line: IndexLine): Display =>
    displayRow(line, names.get(line.row.unit) ?? line.row.unit, findings.get(standingKey(line)));
  const linked = linkedTexts(linesAfter(evidence.corrections, reconciled));
  const { table, ids } = reading.submissions;
  const folders: FolderColumns = {
    title: table.title,
    endRow: headRows + Math.max(1, ids.length),
    column: table.column,
  };
  return [
    ...updateRows(
      evidence,
      reconciled.rows.map(
        (row, at) =>
          row &&
          display({
            row,
            correction: evidence.corrections[at] ?? {},
          }),
      ),
    ),
    ...appendRows(evidence, linesOf(reconciled.added, []).map(display)),
    ...reading.entries.flatMap((entry) => writeLinked(entry, folders, (key) => linked.get(key))),
    ...writeFolders(reading.submissions, folderUrl),
  ];
}

type Display = ReturnType<typeof displayRow>;

/** By document and the criterion that it stands to. */
function findingTexts(
  examined: readonly Issue<EvidenceIssueCode>[],
  office: Office,
): ReadonlyMap<string, string> {
  const ofDocuments = examined.filter(({ where }) => where.document !== undefined);
  const byLine = groupBy(ofDocuments, ({ where: { unit = '', criterion = '', document = '' } }) =>
    [criterion, unit, document].join('@'),
  );
  return new Map(
    [...byLine].map(([key, issues]) => [key, listed(issues.map((issue) => describeIssue(issue, office)))]),
  );
}

const foundKeys = evidenceTable.columns
  .filter(({ block }) => block === 'machine')
  .map(({ key }) => key as FoundKey);

/** A key is written only where it changes: the others show afterwards whether rows moved. */
function updateRows(
  { table, keys }: EvidenceReading,
  displays: readonly (Display | undefined)[],
): readonly Request[] {
  if (keys.length === 0) return [];
  const rekeyed = displays.flatMap((display, at): readonly Request[] =>
    display && display.key !== keys[at]
      ? [
          {
            updateCells: {
              rows: [{ values: [toCell(display.key)] }],
              fields: 'userEnteredValue',
              start: { sheetId: table.sheetId, rowIndex: headRows + at, columnIndex: table.column('key') },
            },
          },
        ]
      : [],
  );
  const columns = writeStale(
    table,
    foundKeys.filter((key) => key !== 'key'),
    displays,
  );
  return [...rekeyed, ...columns];
}

/** At the end, wherever that is by then: a row that somebody inserts meanwhile can't come between. */
function appendRows({ table }: EvidenceReading, displays: readonly Display[]): readonly Request[] {
  if (displays.length === 0) return [];
  const { sheetId, column, rowCount } = table;
  const toRow = (display: Display): { readonly values: readonly CellData[] } => {
    const values: CellData[] = Array.from({ length: Math.max(...foundKeys.map(column)) + 1 }, () => ({}));
    for (const key of foundKeys) values[column(key)] = toCell(display[key]);
    return { values };
  };
  const end = headRows + usedRows(table) + displays.length;
  return [
    ...slices(displays, appendedAtOnce).map((some): Request => ({
      appendCells: { sheetId, rows: some.map(toRow), fields: 'userEnteredValue' },
    })),
    ...dressRows(sheetId, Math.max(rowCount, end) - headRows, column),
  ];
}

/** Some 700 bytes a document, far below what a call may hold. */
const appendedAtOnce = 500;

const slices = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** As the keys should stand after the write, the appended ones below the others. */
export const keyedEvidence = ({ table, keys }: EvidenceReading, { rows, added }: Reconciled): KeyedTab => ({
  sheetId: table.sheetId,
  title: table.title,
  column: table.column('key'),
  keys: [
    ...keys.slice(0, usedRows(table)).map((key, at) => {
      const row = rows[at];
      return row ? documentKey(row) : key;
    }),
    ...added.map(documentKey),
  ],
});

/** How many rows there are down to the last one with data. */
const usedRows = ({ rows }: EvidenceReading['table']): number =>
  rows.reduce(
    (end, row, at) =>
      evidenceTable.columns.some(({ key }) => row.cell(key).typed !== undefined) ? at + 1 : end,
    0,
  );

/** A cell holds 50,000 characters; a name may have 32,767. */
const mostNames = 20;
const longestName = 200;

/** By entry row: the names of its documents, by the criterion that the office corrected or that was found. */
function linkedTexts(lines: readonly IndexLine[]): ReadonlyMap<string, string> {
  const counting = lines.filter(({ row: { state } }) => state !== 'left' && state !== 'unlinked');
  const byRow = groupBy(counting, (line) =>
    rowKey({ unit: line.row.unit, criterion: criterionOf(line) ?? '' }),
  );
  return new Map(
    [...byRow].map(([key, documents]) => {
      const names = documents.map(({ row }) => linkedText(cut(nameOf(row)), row.state));
      const shown = names.slice(0, mostNames).join('\n');
      const rest = names.length - mostNames;
      return [key, rest > 0 ? `${shown}\n${moreDocumentsText(rest)}` : shown];
    }),
  );
}

function cut(name: string): string {
  const characters = Array.from(name);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : name;
}
