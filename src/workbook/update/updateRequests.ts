import { groupBy } from '../../core/groupBy';
import type { Catalogue, Office, ReportingPeriod } from '../../core/model';
import { rowKey, splitKey } from '../../core/keys';
import { assignRows } from '../../core/catalogue/assign';
import type { TileDrift } from '../../core/permissions/drift';
import { planUpdate, type UpdatePlan } from '../../core/period/planUpdate';
import { findSheet } from '../grid/findSheet';
import type { KeyedTab } from '../grid/movedTab';
import { placedColumns, readTable } from '../grid/readTable';
import type { Request, Spreadsheet } from '../grid/sheets';
import { owedRows } from '../tabs/entry/entryTab';
import { figureCells, owedFigures, figureEntriesTable } from '../tabs/figureEntries/figureEntriesTab';
import { findingsTable } from '../tabs/findings/findingsTab';
import type { SubmissionKey } from '../tabs/submissions/submissionColumns';
import type { FolderColumns } from '../tabs/submissions/folderLinks';
import { headRows } from '../grid/table';
import type { Staff } from '../protection/tiles';
import type { TabPlan } from '../tabs/tab';
import { bringPeriodUp } from './bringPeriodUp';
import type { BringUp } from './bringUp';
import { createGroupTabs } from './createGroupTabs';
import { periodOfficeWords } from './officeWords';
import { protectTabs } from './protectTabs';
import { readHeld } from './readHeld';
import { updateCriteria, updateWeights } from './updateCriteria';
import { updateEntries, type DressedUpdate } from './updateEntries';
import { updateFigures } from './updateFigures';
import type { FoundTable, TabUpdate } from './updateTable';
import { updateUnits } from './updateUnits';
import { updateViews } from './updateViews';

/** How a period workbook comes to fit the control workbook. */
export interface PeriodUpdate {
  readonly plan: UpdatePlan;
  /** Of all units that the plan speaks of. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** What the workbook lacks because it was made by an older program; it comes first, then the workbook is read again. */
  readonly format: BringUp;
  /** What headers, notes and guide call the office from now on; undefined: what they call it already. */
  readonly renamedOffice: string | undefined;
  /** Each to be written in one piece, none empty; no part where nothing is to be done. */
  readonly parts: readonly (readonly Request[])[];
  /** Where the row keys should stand afterwards. */
  readonly keyed: readonly KeyedTab[];
  readonly drifts: readonly TileDrift[];
  readonly locked: readonly TileDrift[];
  /** The program's own cells, and validations, that are not as they should be. */
  readonly rewrittenCells: number;
  readonly redressedCells: number;
}

export interface UpdateDuty {
  /** What now stands in the control workbook, and has been checked. */
  readonly wanted: Catalogue;
  readonly period: ReportingPeriod;
  readonly office: Office;
  readonly staff: Staff;
  readonly user: string;
}

export function updateRequests(workbook: Spreadsheet, duty: UpdateDuty): PeriodUpdate {
  const { wanted, period, office, staff } = duty;
  const reading = readHeld(workbook);
  const { held } = reading;
  const plan = planUpdate(wanted, held);
  const assigned = assignRows(wanted);
  const asked = groupBy(assigned, ({ unit }) => unit);
  const former = formerRows(held, new Set(assigned.map(rowKey)));
  const order = wanted.units.map(({ id }) => id);

  const figures = updateFigures(reading.figures, owedFigures(wanted), order);
  const cells = figureCells(wanted, figures.keyed.keys.length, reading.figures.placed, figures.keyed.title);
  const units = updateUnits(
    reading.units,
    wanted.units,
    (unit) => asked.get(unit)?.length ?? 0,
    period.unitDeadline,
  );
  const folders = folderColumns(reading.units, units);
  const tabPlan: TabPlan = {
    period,
    catalogue: wanted,
    office,
    owner: staff.owner,
    operators: staff.operators,
    folderUrl: () => undefined,
    previous: new Map(),
    assigned,
    cells,
    folders,
  };
  const formerKeys = new Set(former.map(rowKey));
  const switched = new Set([...plan.rows.closed, ...plan.rows.reopened]);
  const remeasured = new Set(
    plan.changedCriteria.filter(({ fields }) => fields.includes('measure')).map(({ id }) => id),
  );
  const entries = [...reading.entries].map(([group, found]) => ({
    found,
    update: updateEntries(found, {
      owed: owedRows(group, wanted, assigned),
      former: formerKeys,
      isChanged: (key) => switched.has(key) || remeasured.has(splitKey(key)[0]),
      figures: cells,
      folders,
      order,
    }),
  }));
  const criteria = updateCriteria(reading.criteria, wanted, former);
  const weights = updateWeights(reading.weights, wanted);

  const nameOf = new Map(wanted.units.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly (string | undefined)[]): readonly string[] =>
    ids.flatMap((id) => nameOf.get(id ?? '') ?? []);
  const views = [
    ...entries.map(({ found, update }) =>
      updateViews(
        findSheet(workbook, { title: found.read.title }),
        found.placed,
        'unit',
        namesOf(arriving(update)),
        plan.renamedUnits,
        endOf(update),
      ),
    ),
    updateViews(
      findSheet(workbook, figureEntriesTable),
      reading.figures.placed,
      'unitName',
      namesOf(arriving(figures)),
      plan.renamedUnits,
      endOf(figures),
    ),
    findingsViews(workbook, namesOf(plan.units.added), plan),
  ];

  const dressed: readonly DressedUpdate[] = [figures, ...entries.map(({ update }) => update)];
  const records: readonly TabUpdate[] = [weights, criteria];
  const updates = [...dressed, units, ...records];
  const protection = protectTabs(workbook, updates, duty);
  const words = periodOfficeWords(workbook, reading.groups, period, office);
  const pieceOf = (update: TabUpdate, dress: readonly Request[] = []): readonly Request[] => [
    ...protection.before(update.keyed.title),
    ...update.requests,
    ...dress,
    ...protection.after(update.keyed.title),
  ];
  return {
    plan,
    format: bringPeriodUp(workbook, reading.groups, tabPlan, staff),
    renamedOffice: words.length > 0 ? office.shortName : undefined,
    unitNames: new Map([...held.units, ...wanted.units].map(({ id, name }) => [id, name])),
    parts: [
      // Common figures and units first: the formulas of new rows read them where they then stand.
      pieceOf(figures, figures.dress),
      pieceOf(units),
      ...entries.map(({ update }) => pieceOf(update, update.dress)),
      // A tab and the record that it is there come together.
      [
        ...createGroupTabs(workbook, plan.newGroups, tabPlan, staff),
        ...records.flatMap((update) => pieceOf(update)),
      ],
      ...protection.others,
      ...views,
      words,
    ].filter((part) => part.length > 0),
    keyed: updates.map(({ keyed }) => keyed),
    drifts: protection.drifts,
    locked: protection.locked,
    rewrittenCells: updates.reduce((sum, update) => sum + update.rewrittenCells, 0),
    redressedCells: dressed.reduce((sum, update) => sum + update.redressedCells, 0),
  };
}

/** Where the addresses of the units' folders stand afterwards. */
const folderColumns = ({ read }: FoundTable<SubmissionKey>, { keyed }: TabUpdate): FolderColumns => ({
  title: read.title,
  endRow: headRows + keyed.keys.length,
  column: (key) => read.column(key),
});

/** All rows that were ever asked for and are no longer. */
function formerRows(
  { assigned, former }: Parameters<typeof planUpdate>[1],
  wanted: ReadonlySet<string>,
): Parameters<typeof updateCriteria>[2] {
  const once = new Map([...former, ...assigned].map((row) => [rowKey(row), row]));
  return [...once].filter(([key]) => !wanted.has(key)).map(([, row]) => row);
}

/** Units of which rows come in. */
const arriving = ({ insertions }: TabUpdate): readonly string[] =>
  insertions.flatMap(({ rows }) => rows.map(({ owner }) => owner));

const endOf = ({ keyed }: TabUpdate): number => headRows + keyed.keys.length;

function findingsViews(
  workbook: Spreadsheet,
  names: readonly string[],
  { renamedUnits }: UpdatePlan,
): readonly Request[] {
  const sheet = findSheet(workbook, findingsTable);
  const table = readTable(findingsTable, sheet);
  return updateViews(sheet, placedColumns(findingsTable, table), 'unit', names, renamedUnits, table.rowCount);
}
