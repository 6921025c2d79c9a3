import type { Catalogue, CriterionGroup, ReportingPeriod, Unit } from '../core/model';
import { assignRows } from '../core/period/assign';
import type { RawPeriod } from '../core/period/rawPeriod';
import { membersOf, rankedGroup } from '../core/summary/model';
import { banners, periodTitle, tabTitles } from '../text/vi';
import { toCell } from './cells';
import { findSheet, titlesOf } from './findSheet';
import { protectTab, protectTable, type UnitBlock } from './protect';
import type { Request, Spreadsheet } from './sheets';
import { createTable, type Table } from './table';
import { criteriaTable, criterionRows, readCriteria } from './tabs/criteriaTab';
import { runsOf } from './runs';
import { createEntryTab, entryTable, owedRows, readEntryTab, type EntryTabReading } from './tabs/entryTab';
import { evidenceTable } from './tabs/evidenceTab';
import {
  createFigureEntriesTab,
  figureCells,
  figureEntriesTable,
  owedFigures,
  readFigureEntries,
  type FigureEntriesReading,
} from './tabs/figureEntriesTab';
import { findingsTable } from './tabs/findingsTab';
import { createGuideTab, guideSheetId } from './tabs/guideTab';
import { createRankingTab, rankingTable } from './tabs/rankingTab';
import {
  createSubmissionsTab,
  readSubmissions,
  submissionsTable,
  type SubmissionsReading,
} from './tabs/submissionsTab';
import { createSummaryTab, summarySheetId } from './tabs/summaryTab';
import { readWeights, weighCriteria, weightRows, weightsTable } from './tabs/weightsTab';

/** The tabs of a period workbook, in their order. */
export const periodTabs = (groups: readonly CriterionGroup[]): readonly string[] => [
  tabTitles.guide,
  tabTitles.summary,
  tabTitles.figures,
  ...groups.map(({ id }) => id),
  tabTitles.submissions,
  tabTitles.findings,
  tabTitles.evidence,
  tabTitles.ranking,
  tabTitles.weights,
  tabTitles.criteria,
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
  /** Addresses that may edit everything: VH-TT's people. */
  readonly operators: readonly string[];
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

function createTabs({ period, catalogue, operators }: PeriodPlan): readonly Request[] {
  const assigned = assignRows(catalogue);
  const figureRows = owedFigures(catalogue);
  const cells = figureCells(catalogue, figureRows);
  const order = periodTabs(catalogue.groups);
  const indexOf = (title: string): number => order.indexOf(title);
  const at = ({ title }: Pick<Table, 'title'>): { readonly index: number } => ({ index: indexOf(title) });
  const communes = membersOf(catalogue.units, rankedGroup).length;
  return [
    ...createGuideTab(period, indexOf(tabTitles.guide)),
    protectTab(guideSheetId, operators),
    ...createSummaryTab(catalogue, indexOf(tabTitles.summary)),
    protectTab(summarySheetId, operators),
    ...createFigureEntriesTab(figureRows, indexOf(tabTitles.figures)),
    ...protectTable(
      figureEntriesTable,
      figureRows.length,
      blocksOf(figureRows.map(({ unit }) => unit)),
      operators,
    ),
    ...catalogue.groups.flatMap((group, position) => {
      const table = entryTable(group, position);
      const rows = owedRows(group.id, catalogue, assigned);
      return [
        ...createEntryTab(table, rows, cells, indexOf(group.id)),
        ...protectTable(table, rows.length, blocksOf(rows.map(({ unit }) => unit)), operators),
      ];
    }),
    ...createSubmissionsTab(
      catalogue.units,
      period.unitDeadline,
      (unit) => assigned.filter((row) => row.unit === unit).length,
      indexOf(tabTitles.submissions),
    ),
    ...protectTable(submissionsTable, catalogue.units.length, blocksOf(catalogue.units), operators),
    ...createTable(findingsTable, [], at(findingsTable)),
    protectTab(findingsTable.sheetId, operators),
    ...createTable(evidenceTable, [], at(evidenceTable)),
    protectTab(evidenceTable.sheetId, operators),
    ...createRankingTab(communes, indexOf(tabTitles.ranking)),
    protectTab(rankingTable.sheetId, operators),
    ...createTable(weightsTable, weightRows(catalogue), at(weightsTable)),
    protectTab(weightsTable.sheetId, operators),
    ...createTable(criteriaTable, criterionRows(catalogue), at(criteriaTable)),
    protectTab(criteriaTable.sheetId, operators),
  ];
}

/** Neighbouring rows of one unit. */
const blocksOf = (units: readonly Unit[]): readonly UnitBlock[] =>
  runsOf(units).map(({ value: { name, people }, from, to }) => ({ name, people, from, to }));

/** A period workbook as read, and where each thing was found, for writing back. */
export interface PeriodReading {
  readonly raw: RawPeriod;
  readonly entries: readonly EntryTabReading[];
  readonly figures: FigureEntriesReading;
  readonly submissions: SubmissionsReading;
}

export function readPeriodWorkbook(workbook: Spreadsheet, period: ReportingPeriod): PeriodReading {
  const weights = readWeights(findSheet(workbook, tabTitles.weights));
  const { criteria, assigned } = readCriteria(findSheet(workbook, tabTitles.criteria));
  // Every tab is looked for before one is read, so that a missing one is named whatever else is wrong.
  periodTabs(weights.groups).forEach((title) => findSheet(workbook, title));
  const figures = readFigureEntries(findSheet(workbook, tabTitles.figures));
  const submissions = readSubmissions(findSheet(workbook, tabTitles.submissions));
  const entries = weights.groups.map(({ id }) => readEntryTab(id, findSheet(workbook, id)));
  const catalogue: Catalogue = {
    scales: weights.scales,
    groups: weights.groups,
    criteria: weighCriteria(criteria, weights),
    figures: figures.definitions,
    units: submissions.units,
    unitGroups: [],
  };
  const raw: RawPeriod = {
    period,
    catalogue,
    assigned,
    rows: entries.flatMap(({ rows }) => rows),
    figures: figures.figures,
    province: weights.province,
    submissions: submissions.submissions,
  };
  return { raw, entries, figures, submissions };
}
