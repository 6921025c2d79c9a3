import type { Issue } from '../../core/model';
import { tidy } from '../../core/parse/rawCell';
import { splitKey } from '../../core/keys';
import { makeIssue } from '../../core/findings/issue';
import type { WorkbookCode } from '../../core/findings/findings';
import { isSaidOf, named } from '../../text/vi';
import type { PeriodReading } from './periodReading';
import type { ReadRow, ReadTable } from '../grid/readTable';
import type { Column } from '../grid/table';
import { cellUses, rowValidations } from '../tabs/entry/entryCells';
import { entryTabColumns, type EntryKey } from '../tabs/entry/entryColumns';
import { fixedCells } from '../tabs/entry/entryTab';
import { figureEntriesTable } from '../tabs/figureEntries/figureEntriesTab';
import { formats } from '../tabs/list';
import { submissionsTable } from '../tabs/submissions/submissionColumns';

/** What the read asked for beside the cells. */
export interface ReadOptions {
  /** Its mask names `dataValidation`, so that a missing one can be told from one that was not asked for. */
  readonly validations?: boolean;
}

type Change = Issue<WorkbookCode>;

/** What people changed about the workbook itself, as against what the program made. Nothing of it stops the reading. */
export function findChanges(
  reading: Omit<PeriodReading, 'raw'> & { readonly raw: Omit<PeriodReading['raw'], 'found'> },
  { validations = false }: ReadOptions,
): readonly Change[] {
  const office = reading.raw.office.shortName;
  return [
    ...reading.tabs
      .filter(({ title, now }) => now !== title)
      .map(({ title, now }) => makeIssue('tabRenamed', { tab: now }, { text: now, expected: title })),
    ...reading.entries.flatMap(({ table }) => changedHeaders(table, entryTabColumns, office)),
    ...changedHeaders(reading.figures.table, figureEntriesTable.columns, office),
    ...changedHeaders(reading.submissions.table, submissionsTable.columns, office),
    ...rowChanges(reading, validations),
    ...(reading.format < formats.period
      ? [makeIssue('workbookOlder', {}, { format: reading.format, current: formats.period })]
      : []),
  ];
}

/** Nearly all are as they were made: then there is nothing to tidy. */
const isSame = (text: string, expected: string): boolean =>
  text === expected || tidy(text) === tidy(expected);

const changedHeaders = <Key extends string>(
  { title, header }: ReadTable<Key>,
  columns: readonly Column<Key>[],
  office: string,
): readonly Change[] =>
  columns.flatMap(({ key, header: made }): readonly Change[] => {
    const [text, expected] = [header(key), named(made, office)];
    // A header stays as it was made where the office got another name since.
    return isSame(text, expected) || isSaidOf(made, tidy(text))
      ? []
      : [makeIssue('headerChanged', { tab: title, column: key }, { text, expected })];
  });

function rowChanges(
  { raw: { catalogue, former }, entries }: Parameters<typeof findChanges>[0],
  validations: boolean,
): readonly Change[] {
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]));
  return entries.flatMap(({ table, keys }) =>
    table.rows.flatMap((row, at) => {
      const key = keys[at] ?? '';
      const [criterionId, unitId] = splitKey(key);
      const [criterion, unit] = [criteria.get(criterionId), units.get(unitId)];
      if (!criterion || !unit || former.has(key)) return [];
      const where = { criterion: criterion.id, unit: unit.id };
      return [
        ...changedTexts(row, fixedCells({ criterion, unit }), where),
        ...(validations ? goneValidations(row, rowValidations(cellUses(criterion.measure)), where) : []),
      ];
    }),
  );
}

interface RowPlace {
  readonly criterion: string;
  readonly unit: string;
}

/** One finding a row, at the first cell. */
function changedTexts(
  row: ReadRow<EntryKey>,
  expected: ReturnType<typeof fixedCells>,
  where: RowPlace,
): readonly Change[] {
  const columns = Object.keys(expected) as (keyof typeof expected)[];
  const changed = columns.filter((key) => !isSame(row.text(key), expected[key]));
  const [column] = changed;
  if (column === undefined) return [];
  const params = { column, text: row.text(column), expected: expected[column] };
  return [makeIssue('fixedTextChanged', { ...where, column }, { ...params, others: changed.length - 1 })];
}

function goneValidations(
  row: ReadRow<EntryKey>,
  expected: ReturnType<typeof rowValidations>,
  where: RowPlace,
): readonly Change[] {
  const gone = expected.filter(
    ([column, rule]) => row.data(column)?.dataValidation?.condition.type !== rule?.condition.type,
  );
  const [first] = gone;
  if (first === undefined) return [];
  const [column] = first;
  return [makeIssue('validationGone', { ...where, column }, { column, others: gone.length - 1 })];
}
