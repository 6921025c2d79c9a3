import { appError } from '../core/appError';
import type { Catalogue, CriterionGroup, ReportingPeriod, Unit } from '../core/model';
import { assignRows, rowKey, type Assignment } from '../core/period/assign';
import type { RawPeriod } from '../core/period/rawPeriod';
import { membersOf, rankedGroup } from '../core/summary/model';
import { banners, periodTitle, tabTitles } from '../text/vi';
import { toCell } from './cells';
import { createGroupTab } from './createGroupTab';
import { addViews, figureStateViews, unitViews } from './filterViews';
import { findChanges, type ReadOptions } from './findChanges';
import { findPeriodSheet, findSheet, titlesOf, type TabReading } from './findSheet';
import { plannedLayout, protect } from './protect';
import type { Request, Spreadsheet } from './sheets';
import { createTable, headRows, type Table } from './table';
import { criteriaTable, criterionRows, readCriteria } from './tabs/criteriaTab';
import { linkFolders } from './tabs/entryFormulas';
import {
  entryTable,
  owedRows,
  readEntryTab,
  type EntryTabReading,
  type PreviousFigures,
} from './tabs/entryTab';
import { createEvidenceTab, evidenceTable } from './tabs/evidenceTab';
import {
  createFigureEntriesTab,
  figureCells,
  figureEntriesTable,
  owedFigures,
  readFigureEntries,
  type FigureEntriesReading,
} from './tabs/figureEntriesTab';
import { createFindingsTab, findingsTable, readFindings, type FindingsReading } from './tabs/findingsTab';
import { createGuideTab, guideSheetId } from './tabs/guideTab';
import { createPeriodCard, periodCardTable } from './tabs/periodCardTab';
import { logTable } from './tabs/logTab';
import { createRankingTab, rankingTable } from './tabs/rankingTab';
import { readSnapshots, snapshotsTable, type SnapshotsReading } from './tabs/snapshotsTab';
import {
  createdColumns,
  createSubmissionsTab,
  readSubmissions,
  submissionsTable,
  type SubmissionsReading,
} from './tabs/submissionsTab';
import { createSummaryTab, summarySheetId } from './tabs/summaryTab';
import { readWeights, weighCriteria, weightRows, weightsTable, type WeightReading } from './tabs/weightsTab';
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

/** Stands in the workbook from the first request of its creation to the last. */
const creatingTab = banners.creating;

export const isWhole = (workbook: Spreadsheet, groups: readonly CriterionGroup[]): boolean => {
  const titles = titlesOf(workbook);
  return !titles.includes(creatingTab) && periodTabs(groups).every((title) => titles.includes(title));
};

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

/**
 * All requests that turn a workbook, new or half-made, into the period's. What an interrupted run left is removed
 * first; the tab that says "being created" goes with the very last request.
 */
export function buildPeriod(plan: PeriodPlan, found: Spreadsheet): readonly Request[] {
  const { period } = plan;
  const sheets = (found.sheets ?? []).map(({ properties }) => properties ?? {});
  const placeholder = sheets.find(({ title }) => title === creatingTab) ?? sheets[0];
  const placeholderId = placeholder?.sheetId ?? 0;
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: periodTitle(period), locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    },
    {
      updateSheetProperties: { properties: { sheetId: placeholderId, title: creatingTab }, fields: 'title' },
    },
    {
      updateCells: {
        rows: [{ values: [toCell(banners.creatingHint)] }],
        fields: 'userEnteredValue',
        start: { sheetId: placeholderId, rowIndex: 0, columnIndex: 0 },
      },
    },
    ...sheets.flatMap(({ sheetId = 0 }) => (sheetId === placeholderId ? [] : [{ deleteSheet: { sheetId } }])),
    ...createTabs(plan),
    { deleteSheet: { sheetId: placeholderId } },
  ];
}

function createTabs({
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
      createGroupTab(table, rows, indexOf(table.title), { cells, previous, staff }),
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

/** A period workbook as read, and where each thing was found, for writing back. */
export interface PeriodReading {
  readonly raw: RawPeriod;
  readonly entries: readonly EntryTabReading[];
  readonly figures: FigureEntriesReading;
  readonly submissions: SubmissionsReading;
  readonly findings: FindingsReading;
  readonly snapshots: SnapshotsReading;
  readonly weights: WeightReading;
  readonly tabs: readonly TabReading[];
}

export function readPeriodWorkbook(
  workbook: Spreadsheet,
  period: ReportingPeriod,
  options: ReadOptions = {},
): PeriodReading {
  const weights = readWeights(findSheet(workbook, tabTitles.weights));
  const { criteria, assigned, ...once } = readCriteria(findSheet(workbook, tabTitles.criteria));
  // Every tab is looked for before one is read, so that a missing one is named whatever else is wrong.
  const tabs = periodTabs(weights.groups).map((title): TabReading => {
    const { sheetId = 0, title: now = title } =
      findPeriodSheet(workbook, weights.groups, title).properties ?? {};
    return { sheetId, title, now };
  });
  const figures = readFigureEntries(findSheet(workbook, tabTitles.figures));
  const submissions = readSubmissions(findSheet(workbook, tabTitles.submissions));
  const snapshots = readSnapshots(findSheet(workbook, tabTitles.snapshots));
  const entries = weights.groups.map(({ id }) =>
    readEntryTab(id, findPeriodSheet(workbook, weights.groups, id)),
  );
  const asked = new Set(assigned.map(({ criterion }) => criterion));
  const owed = new Set(assigned.map(rowKey));
  const former = new Set(once.former.map(rowKey).filter((key) => !owed.has(key)));
  const catalogue: Catalogue = {
    scales: weights.scales,
    groups: weights.groups,
    // A criterion of which nobody is asked any more is no part of the period; what was entered for it stays.
    criteria: weighCriteria(
      criteria.filter(({ id }) => asked.has(id)),
      weights,
    ),
    figures: figures.definitions,
    units: submissions.units,
    unitGroups: [],
  };
  requireUnits(assigned, submissions);
  const raw: RawPeriod = {
    period,
    catalogue,
    assigned,
    former: new Set([...former, ...figures.former]),
    rows: entries.flatMap(({ rows }) => rows).filter((row) => !former.has(rowKey(row))),
    figures: figures.figures,
    province: weights.province,
    submissions: submissions.submissions,
    snapshots: snapshots.snapshots,
  };
  const findings = readFindings(findSheet(workbook, tabTitles.findings));
  const reading = { raw, entries, figures, submissions, snapshots, findings, weights, tabs };
  return { ...reading, raw: { ...raw, found: findChanges(reading, options) } };
}

/** A unit whose line is gone would drop out of the results without a word. */
function requireUnits(assigned: readonly Assignment[], { units, table }: SubmissionsReading): void {
  const present = new Set(units.map(({ id }) => id));
  const missing = assigned.find(({ unit }) => !present.has(unit));
  if (missing) throw appError('unitLineMissing', { unit: missing.unit, tab: table.title });
}
