import type { Catalogue, CriterionGroup, Office, ReportingPeriod, Unit } from '../../core/model';
import { assignRows } from '../../core/catalogue/assign';
import { membersOf, rankedGroup } from '../../core/summary/model';
import { banners, periodTitle, tabTitles } from '../../text/vi';
import { toCell } from '../grid/cells';
import { createGroupTab } from './createGroupTab';
import { addViews, figureStateViews, unitViews } from '../grid/filterViews';
import { titlesOf } from '../grid/findSheet';
import { periodTabs } from './periodWorkbook';
import { plannedLayout, protect } from '../protection/protect';
import type { Request, Spreadsheet } from '../grid/sheets';
import { createTable, headRows, type Table, type TabPlace } from '../grid/table';
import { criteriaTable, criterionRows } from '../tabs/criteria/criteriaTab';
import { linkFolders } from '../tabs/entry/entryFormulas';
import { entryTable, owedRows, type PreviousFigures } from '../tabs/entry/entryTab';
import { createEvidenceTab, evidenceTable } from '../tabs/evidence/evidenceTab';
import {
  createFigureEntriesTab,
  figureCells,
  figureEntriesTable,
  owedFigures,
} from '../tabs/figureEntries/figureEntriesTab';
import { createFindingsTab, findingsTable } from '../tabs/findings/findingsTab';
import { createGuideTab, guideSheetId } from '../tabs/guide/guideTab';
import { plannedLiveTab } from '../tabs/entry/liveProgress';
import { logTable } from '../tabs/log/logTab';
import { createOpenPointsTab, openPointsTable } from '../tabs/openPoints/openPointsTab';
import { createPeriodCard, periodCardTable } from '../tabs/periodCard/periodCardTab';
import { createRankingTab, rankingTable } from '../tabs/ranking/rankingTab';
import { snapshotsTable } from '../tabs/snapshots/snapshotsTab';
import { createdColumns, createSubmissionsTab, submissionsTable } from '../tabs/submissions/submissionsTab';
import { createSummaryCharts } from '../tabs/summary/summaryCharts';
import { createSummaryTab, summarySheetId } from '../tabs/summary/summaryTab';
import { weightRows, weightsTable } from '../tabs/weights/weightsTab';
import type { Staff } from '../protection/tiles';

/** Stands in the workbook from the first request of its creation to the last. */
const creatingTab = banners.creating;

export const isWhole = (workbook: Spreadsheet, groups: readonly CriterionGroup[]): boolean => {
  const titles = titlesOf(workbook);
  return !titles.includes(creatingTab) && periodTabs(groups).every((title) => titles.includes(title));
};

export interface PeriodPlan {
  readonly period: ReportingPeriod;
  readonly catalogue: Catalogue;
  readonly office: Office;
  readonly owner: string;
  /** Addresses that may edit everything: the office's people, the owner among them. */
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
  office,
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
  const at = ({ title }: Pick<Table, 'title'>): TabPlace => ({
    index: indexOf(title),
    office: office.shortName,
  });
  const communes = membersOf(catalogue.units, rankedGroup).length;
  const staff: Staff = {
    state: 'open',
    owner,
    office: office.shortName,
    operators,
    units: catalogue.units,
    excepted: new Set(),
  };
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
    ...createGuideTab(period, office, indexOf(tabTitles.guide)),
    ...closed(guideSheetId, tabTitles.guide),
    ...createSummaryTab(catalogue, at({ title: tabTitles.summary })),
    ...closed(summarySheetId, tabTitles.summary),
    ...createFigureEntriesTab(figureRows, at(figureEntriesTable)),
    ...tiled(figureEntriesTable, figureRows),
    ...addViews(figureEntriesTable, [...unitViews('unitName', namesOf(figureRows)), ...figureStateViews]),
    ...entryTabs.flatMap(({ table, rows }) =>
      createGroupTab(table, rows, { cells, previous, staff, index: indexOf(table.title) }),
    ),
    ...createSubmissionsTab(
      catalogue.units,
      period.unitDeadline,
      (unit) => ({ folder: folderUrl(unit), assigned: assigned.filter((row) => row.unit === unit).length }),
      entryTabs.map(({ table, rows }) => plannedLiveTab(table, rows)),
      at(submissionsTable),
    ),
    ...tiled(
      submissionsTable,
      catalogue.units.map((unit) => ({ unit })),
    ),
    ...createSummaryCharts(catalogue),
    ...createTable(snapshotsTable, [], at(snapshotsTable)),
    ...closed(snapshotsTable.sheetId, snapshotsTable.title),
    ...entryTabs.flatMap(({ table, rows }) =>
      linkFolders(table, headRows, rows.length, createdColumns(catalogue.units.length)),
    ),
    ...createFindingsTab(at(findingsTable)),
    ...closed(findingsTable.sheetId, findingsTable.title),
    ...addViews(
      findingsTable,
      unitViews(
        'unit',
        catalogue.units.map(({ name }) => name),
      ),
    ),
    ...createEvidenceTab(at(evidenceTable)),
    ...closed(evidenceTable.sheetId, evidenceTable.title),
    ...createRankingTab(communes, at(rankingTable)),
    ...closed(rankingTable.sheetId, rankingTable.title),
    ...createOpenPointsTab(at(openPointsTable)),
    ...closed(openPointsTable.sheetId, openPointsTable.title),
    ...createTable(weightsTable, weightRows(catalogue), at(weightsTable)),
    ...closed(weightsTable.sheetId, weightsTable.title),
    ...createTable(criteriaTable, criterionRows(catalogue), at(criteriaTable)),
    ...closed(criteriaTable.sheetId, criteriaTable.title),
    ...createPeriodCard({ period, state: 'open', office }, indexOf(tabTitles.periodCard)),
    ...closed(periodCardTable.sheetId, periodCardTable.title),
    ...createTable(logTable, [], at(logTable)),
    ...closed(logTable.sheetId, logTable.title),
  ];
}
