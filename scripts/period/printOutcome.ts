import { office } from '../../src/catalogue/office';
import { exactly } from '../../src/core/interval';
import type { Ledger, Summary } from '../../src/core/summary/model';
import {
  commandTexts,
  describeTodo,
  formatInterval,
  formatNumber,
  formatPercent,
  importTexts,
  rankingTexts,
  ledgerWords,
} from '../../src/text/vi';
import type { PeriodOutcome } from './runPeriod';

/** The result for a terminal: what was taken, the official table, the ranking, and where the files are. */
export function outcomeLines(
  { result, problems, taken, files, papers, costs, evidence }: PeriodOutcome,
  out: string,
  seconds: number,
): readonly string[] {
  const { summary, findings } = result;
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    importTexts.taken(taken.entries, taken.figures),
    ...(problems.length > 0
      ? [importTexts.refused(problems.length), ...problems.map((line) => `  ${line}`)]
      : []),
    ...(evidence ? [commandTexts.evidence(evidence.files, evidence.units), ...evidence.messages] : []),
    '',
    commandTexts.scales,
    ...(['self', 'appraised', 'province'] as const).flatMap((ledger) =>
      scaleTable(ledgerWords[ledger], summary.ledgers[ledger]),
    ),
    '',
    commandTexts.communes,
    ...summary.communes.map(
      ({ position, name, rate, rank }) =>
        `  ${String(position).padStart(2)}. ${name.padEnd(20)} ${formatInterval(rate, percent).padEnd(22)} (${rank ? formatInterval(rank) : rankingTexts.unranked})`,
    ),
    '',
    ...openPointLines(summary),
    '',
    commandTexts.findings(count('error'), count('warning')),
    ...(papers > 0 ? [commandTexts.papersWritten(papers)] : []),
    commandTexts.costs(costs.create, costs.compile),
    commandTexts.done(out, seconds),
    ...files.map((file) => `  ${file}`),
  ];
}

const mostPoints = 10;

function openPointLines({ openPoints, ledgers }: Summary): readonly string[] {
  const names = new Map(ledgers.self.units.map(({ id, name }) => [id, name]));
  const shown = openPoints.slice(0, mostPoints);
  const total = openPoints.reduce((sum, { points }) => sum + points, 0);
  return [
    commandTexts.openPoints(shown.length, openPoints.length, total),
    ...shown.map(
      (point) =>
        `  ${formatNumber(point.points).padStart(6)}  ${point.criterion.padEnd(8)} ${(names.get(point.unit) ?? point.unit).padEnd(36)} ${describeTodo(point, office.shortName)}`,
    ),
  ];
}

const percent = (value: number): string => formatPercent(value);

function scaleTable(title: string, { scales }: Ledger): readonly string[] {
  const cells = scales.map((line) => [
    line.name,
    formatInterval(exactly(line.max)),
    formatInterval(line.excluded),
    formatInterval(line.required),
    formatInterval(line.achieved),
    formatInterval(line.rate, percent),
    formatInterval(line.converted),
    line.level === undefined ? '' : [...new Set([line.level.low, line.level.high])].join(' – '),
  ]);
  const head = [
    title,
    'Tối đa',
    'Không đánh giá',
    'Cần thực hiện',
    'Thực hiện',
    'Tỷ lệ',
    'Quy đổi',
    'Mức độ',
  ];
  const rows = [head, ...cells];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}
