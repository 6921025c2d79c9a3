import type { Day, Unit, UnitKind } from '../../../core/model';
import { serialOfDay } from '../../../core/day';
import { readExtension } from '../../../core/submission/readExtension';
import type { RawSubmission } from '../../../core/rows/rawPeriod';
import {
  banners,
  openFolderText,
  submissionHeaders,
  submissionStateWords,
  tabTitles,
  unitKindWords,
} from '../../../text/vi';
import { columnRange } from '../../grid/a1';
import { type CellValue } from '../../grid/cells';
import { listCodec } from '../../grid/codecs';
import type { Request, Sheet } from '../../grid/sheets';
import { sheetIds } from '../../grid/sheetIds';
import { colors, numberFormats } from '../../grid/style';
import { readTable, writeByKey, type ReadTable } from '../../grid/readTable';
import {
  columnIndex,
  createTable,
  defineColumns,
  headRows,
  type Table,
  type TableRow,
  type TabPlace,
} from '../../grid/table';
import { liveCells, type LiveTab } from '../entry/liveProgress';
import { dressSubmissionCells, readMemories, readSubmission, submissionRules } from './submissionCells';

export type SubmissionKey = keyof typeof submissionHeaders;

const counter = { block: 'machine', width: 90, numberFormat: numberFormats.whole } as const;

/** `Nộp báo cáo`: one row per unit; the hidden columns are the period's own copy of who the unit is. */
export const submissionsTable: Table<SubmissionKey> = {
  sheetId: sheetIds.submissions,
  title: tabTitles.submissions,
  banner: banners.submissions,
  columns: defineColumns(submissionHeaders, {
    id: { block: 'fixed', width: 90, hidden: true },
    kind: { block: 'fixed', width: 90, hidden: true },
    groups: { block: 'fixed', width: 90, hidden: true },
    former: { block: 'fixed', width: 90, hidden: true },
    // It stays in sight: a phone still shows the tick and the state beside it.
    name: { block: 'fixed', width: 160 },
    submit: { block: 'entry', width: 70, align: 'CENTER' },
    state: { block: 'machine', width: 150 },
    answer: { block: 'machine', width: 380 },
    nextStep1: { block: 'machine', width: 220 },
    nextStep2: { block: 'machine', width: 220 },
    nextStep3: { block: 'machine', width: 220 },
    liveShare: { block: 'machine', width: 90, numberFormat: numberFormats.percent },
    liveLeft: counter,
    liveDone: counter,
    folder: { block: 'machine', width: 200 },
    deadline: { block: 'fixed', width: 100, numberFormat: numberFormats.day, align: 'CENTER' },
    submittedAt: { block: 'machine', width: 140 },
    seal: { block: 'machine', width: 120 },
    note: { block: 'entry', width: 320 },
    assigned: counter,
    entered: counter,
    valid: counter,
    explained: counter,
    notApplicable: counter,
    errors: counter,
    warnings: counter,
    points: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    overclaim: { block: 'machine', width: 100, numberFormat: numberFormats.percent },
    openPoints: { block: 'machine', width: 100, numberFormat: numberFormats.points },
    decision: { block: 'appraisal', width: 120 },
    reply: { block: 'appraisal', width: 320 },
    extendedTo: { block: 'appraisal', width: 110, numberFormat: numberFormats.day, align: 'CENTER' },
    selfAppraised: { block: 'machine', width: 90, hidden: true },
    memory: { block: 'machine', width: 90, hidden: true },
  }),
  frozenColumns: 5,
  tabColor: colors.tab.summary,
};

export const createSubmissionsTab = (
  units: readonly Unit[],
  deadline: Day,
  ofUnit: (unit: string) => { readonly folder: string | undefined; readonly assigned: number },
  tabs: readonly LiveTab[],
  place: TabPlace,
): readonly Request[] => [
  ...createTable(
    submissionsTable,
    units.map((unit, at) => {
      const { folder, assigned } = ofUnit(unit.id);
      return {
        ...unitCells(unit, assigned),
        ...firstUnitCells(unit, deadline),
        ...liveCells(tabs, unit.id, headRows + at, (key) => columnIndex(submissionsTable, key)),
        folder,
      };
    }),
    place,
  ),
  ...dressSubmissionCells(submissionsTable, headRows, units.length),
  ...submissionRules(submissionsTable, units.length),
];

/** Who the unit is, and how much it is asked for; the program keeps it up to date. */
export const unitCells = ({ kind, groups, name }: Unit, assigned: number): TableRow<SubmissionKey> => ({
  kind,
  groups: listCodec.write(groups),
  former: undefined,
  name,
  assigned,
});

/** What else a new line begins with. */
export const firstUnitCells = ({ id }: Unit, deadline: Day): TableRow<SubmissionKey> => ({
  id,
  deadline: serialOfDay(deadline),
  state: submissionStateWords.open,
});

/** Where the addresses of the folders stand: as it is created, or as it was read. */
export interface FolderColumns {
  readonly title: string;
  readonly endRow: number;
  column(key: 'name' | 'folder'): number;
}

export const createdColumns = (units: number): FolderColumns => ({
  title: submissionsTable.title,
  endRow: headRows + units,
  column: (key) => columnIndex(submissionsTable, key),
});

/** Links to the folder of the unit whose name stands in a cell: the address itself stands in `Nộp báo cáo` alone. */
export function folderFormula(nameCell: string, { title, endRow, column }: FolderColumns): string {
  // From the header on, so that the range grows with a line that comes above all others.
  const range = (key: 'name' | 'folder'): string => columnRange(title, column(key), headRows - 1, endRow);
  const address = `INDEX(${range('folder')};MATCH(${nameCell};${range('name')};0))`;
  return `=IFERROR(HYPERLINK(${address};"${openFolderText}");"")`;
}

/** The addresses as they are now: a folder that somebody deleted was made anew. */
export const writeFolders = (
  { table, ids }: SubmissionsReading,
  urlOf: (unit: string) => string | undefined,
): readonly Request[] => writeByKey(table, ids, ['folder'], (unit) => ({ folder: urlOf(unit) }));

export interface SubmissionsReading {
  readonly table: ReadTable<SubmissionKey>;
  readonly ids: readonly string[];
  readonly units: readonly Unit[];
  /** Those that no longer take part; their lines stay, with all that they hold. */
  readonly formerUnits: readonly Unit[];
  /** Of those that take part. */
  readonly submissions: ReadonlyMap<string, RawSubmission>;
}

export function readSubmissions(sheet: Sheet): SubmissionsReading {
  const table = readTable(submissionsTable, sheet);
  const memories = readMemories(table);
  const submissions = new Map<string, RawSubmission>();
  const units: Unit[] = [];
  const formerUnits: Unit[] = [];
  for (const row of table.rows) {
    const id = row.text('id');
    if (id === '') continue;
    const kind = row.text('kind');
    const isFormer = row.text('former') !== '';
    (isFormer ? formerUnits : units).push({
      id,
      name: row.text('name'),
      kind: isUnitKind(kind) ? kind : 'other',
      groups: listCodec.read(row.text('groups')) ?? [],
      aliases: [],
      people: [],
      grounds: { basis: 'dispatch', reason: '' },
    });
    if (!isFormer) submissions.set(id, readSubmission(row, memories.get(id)));
  }
  return { table, ids: table.rows.map((row) => row.text('id')), units, formerUnits, submissions };
}

/** Until the end of which day the office lets units enter, by unit; a cell that can't be read lets nobody in. */
export function readExtensions(sheet: Sheet): ReadonlyMap<string, Day> {
  const extensions = new Map<string, Day>();
  for (const row of readTable(submissionsTable, sheet).rows) {
    const reading = readExtension(row.cell('extendedTo'));
    if (reading.kind === 'value') extensions.set(row.text('id'), reading.value);
  }
  return extensions;
}

/** Every kind has its word. */
const isUnitKind = (text: string): text is UnitKind => Object.keys(unitKindWords).includes(text);

export type Progress = Readonly<Record<(typeof progressColumns)[number], CellValue>>;

const progressColumns = [
  'entered',
  'valid',
  'explained',
  'notApplicable',
  'errors',
  'warnings',
  'points',
  'overclaim',
  'openPoints',
  'nextStep1',
  'nextStep2',
  'nextStep3',
] as const;

export const writeProgress = (
  { table, ids }: SubmissionsReading,
  progressOf: (unit: string) => Progress | undefined,
): readonly Request[] => writeByKey(table, ids, progressColumns, progressOf);
