import type { EvidenceIssueCode } from '../../../core/findings/findings';
import type { Issue, Severity } from '../../../core/model';
import { resolvedWord, severityWords } from '../../../text/vi';
import { readIssue } from './issueMemory';
import { toCell, type CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import { withSemicolons } from '../../grid/formulas';
import { endRules, endViews } from '../../grid/listEnds';
import type { ConditionalFormatRule, Request, Sheet } from '../../grid/sheets';
import { addRules, ruleBySymbol } from '../../grid/statusRules';
import { colors } from '../../grid/style';
import { readTable, writeColumn, type ReadRow, type ReadTable } from '../../grid/readTable';
import {
  columnIndex,
  createTable,
  defineColumns,
  formatData,
  headRows,
  type Table,
  type TabPlace,
} from '../../grid/table';
import type { FindingLine, TrackedFinding } from './trackFindings';
import { findingsWords } from './words';

type Key = keyof typeof findingsWords.headers;

/** `Kiểm tra`: all that needs a look, the gravest first; then what was put right. */
export const findingsTable: Table<Key> = {
  sheetId: 22,
  title: findingsWords.title,
  banner: findingsWords.banner,
  columns: defineColumns(findingsWords.headers, {
    key: { block: 'machine', width: 120, hidden: true },
    severity: { block: 'machine', width: 130 },
    unit: { block: 'machine', width: 230 },
    criterion: { block: 'machine', width: 320 },
    cell: { block: 'machine', width: 130 },
    message: { block: 'machine', width: 620 },
    since: { block: 'machine', width: 140, align: 'CENTER' },
    resolved: { block: 'machine', width: 140, align: 'CENTER' },
    details: { block: 'machine', width: 90, hidden: true },
  }),
  tabColor: colors.tab.tool,
};

export const createFindingsTab = (place: TabPlace): readonly Request[] => [
  ...createTable(findingsTable, [], place),
  ...addRules(severityRules(findingsTable.sheetId, columnIndex(findingsTable, 'severity'), headRows + 1)),
];

/** Colours of the severity, to the end of the list as it is. */
function severityRules(
  sheetId: number,
  column: number,
  endRowIndex: number,
): readonly ConditionalFormatRule[] {
  const paint = ruleBySymbol({
    sheetId,
    startRowIndex: headRows,
    endRowIndex,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  return [
    paint(severityWords.error, colors.bad, { textFormat: { bold: true } }),
    paint(severityWords.warning, colors.attention),
    paint(resolvedWord, colors.good),
  ];
}

export interface FindingsReading {
  readonly table: ReadTable<Key>;
  /** What covers the list, as far as it was read. */
  readonly cover: Pick<Sheet, 'filterViews' | 'conditionalFormats'>;
  readonly lines: readonly TrackedFinding[];
  /** What the last look at the files found, and nobody has found to be gone. */
  readonly examined: readonly Issue<EvidenceIssueCode>[];
}

export function readFindings(sheet: Sheet): FindingsReading {
  const table = readTable(findingsTable, sheet);
  const lines = table.rows
    .filter((row) => row.text('key') !== '')
    .map((row): TrackedFinding => {
      const held = (key: Key): CellValue => valueIn(row, key);
      const resolved = held('resolved');
      return {
        key: row.text('key'),
        severity: held('severity'),
        unit: held('unit'),
        criterion: held('criterion'),
        cell: held('cell'),
        message: held('message'),
        since: held('since'),
        details: held('details'),
        ...(resolved !== undefined && { resolved }),
      };
    });
  const examined = lines.flatMap(({ resolved, details }) =>
    resolved === undefined ? (readIssue(details) ?? []) : [],
  );
  return { table, cover: sheet, lines, examined };
}

function valueIn(row: ReadRow<Key>, key: Key): CellValue {
  const { typed, formula } = row.cell(key);
  return formula === undefined ? typed : { formula: withSemicolons(formula) };
}

const severities = wordCodec<Severity>(severityWords);
const order: readonly (Severity | undefined)[] = ['error', 'warning', 'info', undefined];

/** 0 for the gravest. */
export const gravityOf = ({ severity }: FindingLine): number =>
  order.indexOf(typeof severity === 'string' ? severities.read(severity) : undefined);

/**
 * Replaces the list: the grid grows or shrinks to its length, so that nothing old remains, and what covers it ends with it.
 */
export function writeFindings(
  { table, cover }: FindingsReading,
  lines: readonly TrackedFinding[],
  banner: string,
): readonly Request[] {
  const { sheetId } = table;
  const shown = lines.length > 0 ? lines.map(shownLine) : [undefined];
  const end = headRows + shown.length;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: end } },
        fields: 'gridProperties.rowCount',
      },
    },
    {
      updateCells: {
        rows: [{ values: [toCell(banner)] }],
        fields: 'userEnteredValue',
        start: { sheetId, rowIndex: 1, columnIndex: table.column('severity') },
      },
    },
    // Column by column: somebody may have moved them, or put one of his own between them.
    ...findingsTable.columns.flatMap(({ key }) =>
      writeColumn(
        table,
        key,
        shown.map((line) => line?.[key]),
      ),
    ),
    ...formatData(findingsTable, shown.length),
    ...endViews(cover, end),
    ...endRules(cover, severityRules(sheetId, table.column('severity'), end)),
  ];
}

/** What was put right says so where the severity stood. */
const shownLine = (line: TrackedFinding): Readonly<Partial<Record<Key, CellValue>>> =>
  line.resolved === undefined ? line : { ...line, severity: resolvedWord };
