import { entryColumns } from '../../core/parse/parseEntry';
import type { RawCell } from '../../core/parse/rawCell';
import type { CriterionGroup } from '../../core/model';
import type { HeldPeriod } from '../../core/period/planUpdate';
import { findSheet } from '../grid/findSheet';
import { findPeriodSheet } from '../period/findPeriodSheet';
import type { Spreadsheet } from '../grid/sheets';
import { criteriaTable, readCriteria, type CriterionKey } from '../tabs/criteria/criteriaTab';
import { entryTabColumns, type EntryKey } from '../tabs/entry/entryColumns';
import {
  figureEntriesTable,
  readFigureEntries,
  type FigureEntryKey,
} from '../tabs/figureEntries/figureEntriesTab';
import { submissionsTable, type SubmissionKey } from '../tabs/submissions/submissionColumns';
import { readSubmissions } from '../tabs/submissions/submissionsTab';
import { readWeights, weightsTable, type WeightKey } from '../tabs/weights/weightsTab';
import { findTable, type FoundTable } from './updateTable';

/** A period workbook as a change of units and criteria sees it: what it holds, and where. */
export interface HeldReading {
  readonly held: HeldPeriod;
  readonly groups: readonly CriterionGroup[];
  readonly figures: FoundTable<FigureEntryKey>;
  /** By criterion group. */
  readonly entries: ReadonlyMap<string, FoundTable<EntryKey>>;
  readonly units: FoundTable<SubmissionKey>;
  readonly weights: FoundTable<WeightKey>;
  readonly criteria: FoundTable<CriterionKey>;
}

export function readHeld(workbook: Spreadsheet): HeldReading {
  const { groups } = readWeights(findSheet(workbook, weightsTable));
  const sheets = {
    criteria: findSheet(workbook, criteriaTable),
    figures: findSheet(workbook, figureEntriesTable),
    units: findSheet(workbook, submissionsTable),
  };
  const { criteria, assigned, former } = readCriteria(sheets.criteria);
  const submissions = readSubmissions(sheets.units);
  const figures = findTable(figureEntriesTable, 'key', sheets.figures);
  const entries = new Map(
    groups.map(({ id }) => [
      id,
      findTable(
        { title: id, columns: entryTabColumns },
        'key',
        findPeriodSheet(workbook, groups, { title: id }),
      ),
    ]),
  );
  const tables = [...entries.values()];
  return {
    held: {
      criteria,
      groups,
      assigned,
      former,
      units: submissions.units,
      formerUnits: submissions.formerUnits,
      rows: new Set(tables.flatMap(keysOf)),
      filled: new Set(tables.flatMap((table) => filledKeys(table, entryColumns))),
      figures: new Set(keysOf(figures)),
      formerFigures: readFigureEntries(sheets.figures).former,
      filledFigures: new Set(filledKeys(figures, ['value', 'valueNote'])),
    },
    groups,
    figures,
    entries,
    units: findTable(submissionsTable, 'id', sheets.units),
    weights: findTable(weightsTable, 'id', findSheet(workbook, weightsTable)),
    criteria: findTable(criteriaTable, 'id', sheets.criteria),
  };
}

const keysOf = <Key extends string>({ keys }: FoundTable<Key>): readonly string[] =>
  keys.filter((key) => key !== '');

/** Keys of the rows in which somebody typed; formulas of the program are no entries. */
const filledKeys = <Key extends string>(
  { read, keys }: FoundTable<Key>,
  columns: readonly Key[],
): readonly string[] =>
  read.rows.flatMap((row, at) => {
    const key = keys[at] ?? '';
    return key !== '' && columns.some((column) => isTyped(row.cell(column))) ? [key] : [];
  });

/** A tick that was taken back leaves `false`. */
const isTyped = ({ typed }: RawCell): boolean => typed !== undefined && typed !== '' && typed !== false;
