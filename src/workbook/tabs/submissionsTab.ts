import type { Day, Unit, UnitKind } from '../../core/model';
import { serialOfDay } from '../../core/day';
import { parseYesNo } from '../../core/parse/parseYesNo';
import { banners, inputMessages, submissionHeaders, tabTitles } from '../../text/vi';
import { textOf, type CellValue } from '../cells';
import { listCodec } from '../codecs';
import type { Request, Sheet } from '../sheets';
import { colors, numberFormats } from '../style';
import { readTable, writeByKey, type ReadTable } from '../readTable';
import { columnIndex, createTable, defineColumns, headRows, type Table } from '../table';

type Key = keyof typeof submissionHeaders;

const counter = { block: 'machine', width: 90, numberFormat: numberFormats.whole } as const;

/** `Nộp báo cáo`: one row per unit; the hidden columns are the period's own copy of who the unit is. */
export const submissionsTable: Table<Key> = {
  sheetId: 21,
  title: tabTitles.submissions,
  banner: banners.submissions,
  columns: defineColumns(submissionHeaders, {
    id: { block: 'fixed', width: 90, hidden: true },
    kind: { block: 'fixed', width: 90, hidden: true },
    groups: { block: 'fixed', width: 90, hidden: true },
    name: { block: 'fixed', width: 250 },
    deadline: { block: 'fixed', width: 100, numberFormat: numberFormats.day, align: 'CENTER' },
    assigned: counter,
    entered: counter,
    valid: counter,
    explained: counter,
    notApplicable: counter,
    errors: counter,
    warnings: counter,
    points: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    submit: { block: 'entry', width: 70, align: 'CENTER' },
    submittedAt: { block: 'machine', width: 140 },
    note: { block: 'entry', width: 320 },
  }),
  frozenColumns: 4,
  tabColor: colors.tab.summary,
};

export function createSubmissionsTab(
  units: readonly Unit[],
  deadline: Day,
  assignedTo: (unit: string) => number,
  index: number,
): readonly Request[] {
  const submit = columnIndex(submissionsTable, 'submit');
  return [
    ...createTable(
      submissionsTable,
      units.map(({ id, kind, groups, name }) => ({
        id,
        kind,
        groups: listCodec.write(groups),
        name,
        deadline: serialOfDay(deadline),
        assigned: assignedTo(id),
      })),
      { index },
    ),
    {
      repeatCell: {
        range: {
          sheetId: submissionsTable.sheetId,
          startRowIndex: headRows,
          endRowIndex: headRows + units.length,
          startColumnIndex: submit,
          endColumnIndex: submit + 1,
        },
        cell: {
          dataValidation: {
            condition: { type: 'BOOLEAN' },
            inputMessage: inputMessages.submit,
            strict: true,
          },
        },
        fields: 'dataValidation',
      },
    },
  ];
}

export interface SubmissionsReading {
  readonly table: ReadTable<Key>;
  readonly ids: readonly string[];
  readonly units: readonly Unit[];
  /** Units that ticked, with the time at which the program saw it, where it did. */
  readonly submissions: ReadonlyMap<string, string>;
}

export function readSubmissions(sheet: Sheet): SubmissionsReading {
  const table = readTable(submissionsTable, sheet);
  const submissions = new Map<string, string>();
  const units: Unit[] = [];
  for (const row of table.rows) {
    const id = textOf(row.cell('id'));
    if (id === '') continue;
    const kind = textOf(row.cell('kind'));
    units.push({
      id,
      name: textOf(row.cell('name')),
      kind: isUnitKind(kind) ? kind : 'other',
      groups: listCodec.read(textOf(row.cell('groups'))) ?? [],
      aliases: [],
      people: [],
      grounds: { basis: 'dispatch', reason: '' },
    });
    const ticked = parseYesNo(row.cell('submit'));
    const at = textOf(row.cell('submittedAt'));
    if (ticked.kind === 'value' && ticked.value && at !== '') submissions.set(id, at);
  }
  return { table, ids: table.rows.map((row) => textOf(row.cell('id'))), units, submissions };
}

const isUnitKind = (text: string): text is UnitKind =>
  text === 'department' || text === 'publicService' || text === 'commune' || text === 'other';

export type Progress = Readonly<
  Record<'entered' | 'valid' | 'explained' | 'notApplicable' | 'errors' | 'warnings' | 'points', CellValue>
>;

export const writeProgress = (
  { table, ids }: SubmissionsReading,
  progressOf: (unit: string) => Progress | undefined,
): readonly Request[] =>
  writeByKey(
    table,
    ids,
    ['entered', 'valid', 'explained', 'notApplicable', 'errors', 'warnings', 'points'],
    progressOf,
  );
