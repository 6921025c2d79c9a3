import { appError } from '../../core/appError';
import { absentPapers } from '../../core/evidence/examination/absentPapers';
import {
  documentedRows,
  documentsOf,
  linesOf,
  openFiles,
  signedSheets,
} from '../../core/evidence/index/indexLines';
import type { Catalogue } from '../../core/model';
import { rowKey, type Assignment } from '../../core/keys';
import type { RawPeriod } from '../../core/rows/rawPeriod';
import { findChanges, type ReadOptions } from './findChanges';
import type { PeriodReading, TabReading } from './periodReading';
import { findSheet } from '../grid/findSheet';
import { findPeriodSheet } from './findPeriodSheet';
import { formatOf } from '../grid/format';
import type { KeyedTab } from '../grid/movedTab';
import type { Spreadsheet } from '../grid/sheets';
import { periodTabs } from '../tabs/list';
import { readCriteria, criteriaTable } from '../tabs/criteria/criteriaTab';
import { readEntryTab } from '../tabs/entry/readEntryTab';
import { readEvidence } from '../tabs/evidence/evidenceRows';
import { readFigureEntries, figureEntriesTable } from '../tabs/figureEntries/figureEntriesTab';
import { readFindings, findingsTable } from '../tabs/findings/findingsTab';
import type { PeriodCard } from '../tabs/periodCard/periodCardTab';
import { readResults, resultsTable } from '../tabs/results/resultsTab';
import { readSnapshots, snapshotsTable } from '../tabs/snapshots/snapshotsTab';
import { readSubmissions, type SubmissionsReading } from '../tabs/submissions/submissionsTab';
import { readWeights, weighCriteria, weightsTable } from '../tabs/weights/weightsTab';
import { submissionsTable } from '../tabs/submissions/submissionColumns';
import { evidenceTable } from '../tabs/evidence/evidenceTab';

export function readPeriodWorkbook(
  workbook: Spreadsheet,
  { period, office }: Pick<PeriodCard, 'period' | 'office'>,
  options: ReadOptions = {},
): PeriodReading {
  const weights = readWeights(findSheet(workbook, weightsTable));
  const { criteria, assigned, ...once } = readCriteria(findSheet(workbook, criteriaTable));
  // Every tab is looked for before one is read, so that a missing one is named whatever else is wrong.
  const tabs = periodTabs(weights.groups).flatMap((tab): readonly TabReading[] => {
    const { title } = tab;
    const sheet = findPeriodSheet(workbook, weights.groups, tab);
    const { sheetId = 0, title: now = title } = sheet.properties ?? {};
    return sheet.absent ? [] : [{ sheetId, title, now }];
  });
  const figures = readFigureEntries(findSheet(workbook, figureEntriesTable));
  const submissions = readSubmissions(findSheet(workbook, submissionsTable));
  const snapshots = readSnapshots(findSheet(workbook, snapshotsTable));
  const entries = weights.groups.map(({ id }) =>
    readEntryTab(id, findPeriodSheet(workbook, weights.groups, { title: id })),
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
  const evidence = readEvidence(findSheet(workbook, evidenceTable));
  const findings = readFindings(findSheet(workbook, findingsTable));
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
    signedSheets: signedSheets(evidence.standings),
    absentPapers: absentPapers(catalogue, period, () =>
      documentsOf(linesOf(evidence.rows, evidence.corrections)),
    ),
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
    results: readResults(findSheet(workbook, resultsTable)),
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
