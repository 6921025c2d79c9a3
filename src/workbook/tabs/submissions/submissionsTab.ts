import type { Day, Unit, UnitKind } from '../../../core/model';
import { serialOfDay } from '../../../core/day';
import { readExtension } from '../../../core/submission/readExtension';
import type { RawSubmission } from '../../../core/rows/rawPeriod';
import { submissionStateWords, unitKindWords } from '../../../text/vi';
import { type CellValue } from '../../grid/cells';
import { listCodec } from '../../grid/codecs';
import type { Request, Sheet } from '../../grid/sheets';
import { readTable, writeByKey, writeWhole, type ReadTable } from '../../grid/readTable';
import { columnIndex, createTable, headRows, type TableRow, type TabPlace } from '../../grid/table';
import { liveCells } from './liveCells';
import type { LiveTab } from '../entry/liveProgress';
import { submissionsTable, type SubmissionKey } from './submissionColumns';
import { dressSubmissionCells, readMemories, readSubmission, submissionRules } from './submissionCells';

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

export type Progress = Readonly<Record<(typeof progressColumns)[number] | 'openPoints', CellValue>>;

const progressColumns = [
  'entered',
  'valid',
  'explained',
  'notApplicable',
  'errors',
  'warnings',
  'points',
  'overclaim',
  'nextStep1',
  'nextStep2',
  'nextStep3',
] as const;

export const writeProgress = (
  { table, ids }: SubmissionsReading,
  progressOf: (unit: string) => Progress | undefined,
): readonly Request[] => [
  ...writeByKey(table, ids, progressColumns, progressOf),
  ...writeWhole(
    table,
    'openPoints',
    ids.map((unit) => progressOf(unit)?.openPoints),
  ),
];
