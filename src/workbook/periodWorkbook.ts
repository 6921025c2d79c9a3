import { appError } from '../core/appError';
import type { Catalogue, CriterionGroup, ReportingPeriod } from '../core/model';
import { rowKey, type Assignment } from '../core/period/assign';
import type { RawPeriod } from '../core/period/rawPeriod';
import { banners, periodTitle, tabTitles } from '../text/vi';
import { toCell } from './cells';
import { createPeriodTabs, periodTabs, type PeriodPlan } from './createPeriodTabs';
import { findChanges, type ReadOptions } from './findChanges';
import { findPeriodSheet, findSheet, titlesOf, type TabReading } from './findSheet';
import type { Request, Spreadsheet } from './sheets';
import { readCriteria } from './tabs/criteriaTab';
import { readEntryTab, type EntryTabReading } from './tabs/entryTab';
import { documentedRows } from './tabs/evidenceRows';
import { readFigureEntries, type FigureEntriesReading } from './tabs/figureEntriesTab';
import { readFindings, type FindingsReading } from './tabs/findingsTab';
import { readSnapshots, type SnapshotsReading } from './tabs/snapshotsTab';
import { readSubmissions, type SubmissionsReading } from './tabs/submissionsTab';
import { readWeights, weighCriteria, type WeightReading } from './tabs/weightsTab';

/** Stands in the workbook from the first request of its creation to the last. */
const creatingTab = banners.creating;

export const isWhole = (workbook: Spreadsheet, groups: readonly CriterionGroup[]): boolean => {
  const titles = titlesOf(workbook);
  return !titles.includes(creatingTab) && periodTabs(groups).every((title) => titles.includes(title));
};

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
    ...createPeriodTabs(plan),
    { deleteSheet: { sheetId: placeholderId } },
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
  const documented = documentedRows(findSheet(workbook, tabTitles.evidence));
  const raw: RawPeriod = {
    period,
    catalogue,
    assigned,
    former: new Set([...former, ...figures.former]),
    rows: entries
      .flatMap(({ rows }) => rows)
      .filter((row) => !former.has(rowKey(row)))
      .map((row) => (documented.has(rowKey(row)) ? { ...row, documented: true } : row)),
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
