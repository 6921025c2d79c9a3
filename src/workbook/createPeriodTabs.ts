import type { Catalogue, CriterionGroup, ReportingPeriod, Unit } from '../core/model';
import { assignRows } from '../core/period/assign';
import { membersOf, rankedGroup } from '../core/summary/model';
import { tabTitles } from '../text/vi';
import { createGroupTab } from './createGroupTab';
import { addViews, figureStateViews, unitViews } from './filterViews';
import { plannedLayout, protect } from './protect';
import type { Request } from './sheets';
import { createTable, headRows, type Table } from './table';
import { criteriaTable, criterionRows } from './tabs/criteriaTab';
import { linkFolders } from './tabs/entryFormulas';
import { entryTable, owedRows, type PreviousFigures } from './tabs/entryTab';
import { createEvidenceTab, evidenceTable } from './tabs/evidenceTab';
import {
  createFigureEntriesTab,
  figureCells,
  figureEntriesTable,
  owedFigures,
} from './tabs/figureEntriesTab';
import { createFindingsTab, findingsTable } from './tabs/findingsTab';
import { createGuideTab, guideSheetId } from './tabs/guideTab';
import { logTable } from './tabs/logTab';
import { createPeriodCard, periodCardTable } from './tabs/periodCardTab';
import { createRankingTab, rankingTable } from './tabs/rankingTab';
import { snapshotsTable } from './tabs/snapshotsTab';
import { createdColumns, createSubmissionsTab, submissionsTable } from './tabs/submissionsTab';
import { createSummaryTab, summarySheetId } from './tabs/summaryTab';
import { weightRows, weightsTable } from './tabs/weightsTab';
import type { Staff } from './tiles';

/** The tabs of a period workbook, in their order. */
export const periodTabs = (groups: readonly CriterionGroup[]): readonly string[] => [
  tabTitles.guide,
  tabTitles.summary,
  tabTitles.figures,
  ...groups.map(({ id }) => id),
  tabTitles.submissions,
  tabTitles.snapshots,
  tabTitles.findings,
  tabTitles.evidence,
  tabTitles.ranking,
  tabTitles.weights,
  tabTitles.criteria,
  tabTitles.periodCard,
  tabTitles.log,
];

export interface PeriodPlan {
  readonly period: ReportingPeriod;
  readonly catalogue: Catalogue;
  readonly owner: string;
  /** Addresses that may edit everything: VH-TT's people, the owner among them. */
  readonly operators: readonly string[];
  /** The address of a unit's folder for evidence. */
  folderUrl(unit: string): string | undefined;
  readonly previous: PreviousFigures;
}

/** The tabs of a new period workbook, with their data and protections. */
export function createPeriodTabs({
  period,
  catalogue,
  owner,
  operators,
  folderUrl,
  previous,
}: PeriodPlan): readonly Request[] {
  const assigned = assignRows(catalogue);
  const figureRows = owedFigures(catalogue);
  const cells = figureCells(catalogue, figureRows.length);
  const order = periodTabs(catalogue.groups);
  const indexOf = (title: string): number => order.indexOf(title);
  const at = ({ title }: Pick<Table, 'title'>): { readonly index: number } => ({ index: indexOf(title) });
  const communes = membersOf(catalogue.units, rankedGroup).length;
  const staff: Staff = { state: 'open', owner, operators, units: catalogue.units, excepted: new Set() };
  const closed = (sheetId: number, title: string): readonly Request[] =>
    protect({ kind: 'tab', sheetId, title }, staff);
  const tiled = (table: Table, rows: readonly { readonly unit: Unit }[]): readonly Request[] =>
    protect(
      plannedLayout(
        table,
        rows.map(({ unit }) => unit.id),
      ),
      staff,
    );
  const entryTabs = catalogue.groups.map((group, position) => ({
    table: entryTable(group, position),
    rows: owedRows(group.id, catalogue, assigned),
  }));
  const namesOf = (rows: readonly { readonly unit: Unit }[]): readonly string[] =>
    rows.map(({ unit }) => unit.name);
  return [
    ...createGuideTab(period, indexOf(tabTitles.guide)),
    ...closed(guideSheetId, tabTitles.guide),
    ...createSummaryTab(catalogue, indexOf(tabTitles.summary)),
    ...closed(summarySheetId, tabTitles.summary),
    ...createFigureEntriesTab(figureRows, indexOf(tabTitles.figures)),
    ...tiled(figureEntriesTable, figureRows),
    ...addViews(figureEntriesTable, [...unitViews('unitName', namesOf(figureRows)), ...figureStateViews]),
    ...entryTabs.flatMap(({ table, rows }) =>
      createGroupTab(table, rows, { cells, previous, staff, index: indexOf(table.title) }),
    ),
    ...createSubmissionsTab(
      catalogue.units,
      period.unitDeadline,
      (unit) => ({ folder: folderUrl(unit), assigned: assigned.filter((row) => row.unit === unit).length }),
      indexOf(tabTitles.submissions),
    ),
    ...tiled(
      submissionsTable,
      catalogue.units.map((unit) => ({ unit })),
    ),
    ...createTable(snapshotsTable, [], at(snapshotsTable)),
    ...closed(snapshotsTable.sheetId, snapshotsTable.title),
    ...entryTabs.flatMap(({ table, rows }) =>
      linkFolders(table, headRows, rows.length, createdColumns(catalogue.units.length)),
    ),
    ...createFindingsTab(indexOf(tabTitles.findings)),
    ...closed(findingsTable.sheetId, findingsTable.title),
    ...addViews(
      findingsTable,
      unitViews(
        'unit',
        catalogue.units.map(({ name }) => name),
      ),
    ),
    ...createEvidenceTab(indexOf(tabTitles.evidence)),
    ...closed(evidenceTable.sheetId, evidenceTable.title),
    ...createRankingTab(communes, indexOf(tabTitles.ranking)),
    ...closed(rankingTable.sheetId, rankingTable.title),
    ...createTable(weightsTable, weightRows(catalogue), at(weightsTable)),
    ...closed(weightsTable.sheetId, weightsTable.title),
    ...createTable(criteriaTable, criterionRows(catalogue), at(criteriaTable)),
    ...closed(criteriaTable.sheetId, criteriaTable.title),
    ...createPeriodCard({ period, state: 'open' }, indexOf(tabTitles.periodCard)),
    ...closed(periodCardTable.sheetId, periodCardTable.title),
    ...createTable(logTable, [], at(logTable)),
    ...closed(logTable.sheetId, logTable.title),
  ];
}
