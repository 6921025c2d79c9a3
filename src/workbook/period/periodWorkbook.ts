import { appError } from '../../core/appError';
import { documentedRows, openFiles } from '../../core/evidence/index/indexLines';
import type { Catalogue } from '../../core/model';
import { rowKey, type Assignment } from '../../core/keys';
import type { RawPeriod } from '../../core/rows/rawPeriod';
import { tabTitles } from '../../text/vi';
import { findChanges, type ReadOptions } from './findChanges';
import type { PeriodReading } from './periodReading';
import { findPeriodSheet, findSheet, type TabReading } from '../grid/findSheet';
import { formatOf } from '../grid/format';
import type { KeyedTab } from '../grid/movedTab';
import type { Spreadsheet } from '../grid/sheets';
import { periodTabs } from '../tabs/list';
import { readCriteria } from '../tabs/criteria/criteriaTab';
import { readEntryTab } from '../tabs/entry/readEntryTab';
import { readEvidence } from '../tabs/evidence/evidenceRows';
import { readFigureEntries } from '../tabs/figureEntries/figureEntriesTab';
import { readFindings } from '../tabs/findings/findingsTab';
import type { PeriodCard } from '../tabs/periodCard/periodCardTab';
import { readSnapshots } from '../tabs/snapshots/snapshotsTab';
import { readSubmissions, type SubmissionsReading } from '../tabs/submissions/submissionsTab';
import { readWeights, weighCriteria } from '../tabs/weights/weightsTab';

export function readPeriodWorkbook(
  workbook: Spreadsheet,
  { period, office }: Pick<PeriodCard, 'period' | 'office'>,
  options: ReadOptions = {},
): PeriodReading {
  const weights = readWeights(findSheet(workbook, tabTitles.weights));
  const { criteria, assigned, ...once } = readCriteria(findSheet(workbook, tabTitles.criteria));
  // Every tab is looked for before one is read, so that a missing one is named whatever else is wrong.
  const tabs = periodTabs(weights.groups).flatMap(({ title, since }): readonly TabReading[] => {
    const sheet = findPeriodSheet(workbook, weights.groups, title, since);
    const { sheetId = 0, title: now = title } = sheet.properties ?? {};
    return sheet.absent ? [] : [{ sheetId, title, now }];
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
  const evidence = readEvidence(findSheet(workbook, tabTitles.evidence));
  const findings = readFindings(findSheet(workbook, tabTitles.findings));
  const raw: RawPeriod = {
    period,
    office,
    catalogue,
    assigned,
    former: new Set([...former, ...figures.former]),
    rows: entries.flatMap(({ rows }) => rows).filter((row) => !former.has(rowKey(row))),
    figures: figures.figures,
    province: weights.province,
    submissions: submissions.submissions,
    snapshots: snapshots.snapshots,
    documented: documentedRows(evidence.standings),
    filesOf: openFiles(evidence.standings),
    examined: findings.examined,
  };
  const format = formatOf(workbook);
  const reading = {
    raw,
    format,
    entries,
    figures,
    submissions,
    snapshots,
    findings,
    evidence,
    weights,
    tabs,
  };
  return { ...reading, raw: { ...raw, found: findChanges(reading, options) } };
}

/** A unit whose line is gone would drop out of the results without a word. */
function requireUnits(assigned: readonly Assignment[], { units, table }: SubmissionsReading): void {
  const present = new Set(units.map(({ id }) => id));
  const missing = assigned.find(({ unit }) => !present.has(unit));
  if (missing) throw appError('unitLineMissing', { unit: missing.unit, tab: table.title });
}

/** The tabs that the results are written beside: their rows must not have moved meanwhile. */
export function keyedTabs({ entries, figures, submissions, weights }: PeriodReading): readonly KeyedTab[] {
  const keyed = (
    { sheetId, title }: Pick<KeyedTab, 'sheetId' | 'title'>,
    column: number,
    keys: readonly string[],
  ): KeyedTab => ({ sheetId, title, column, keys });
  return [
    ...entries.map(({ table, keys }) => keyed(table, table.column('key'), keys)),
    keyed(figures.table, figures.table.column('key'), figures.keys),
    keyed(submissions.table, submissions.table.column('id'), submissions.ids),
    keyed(weights.table, weights.table.column('id'), weights.ids),
  ];
}
