import type { Appraisal, Criterion, Day, Entry, FigureEntry, Issue, Row } from '../model';
import { figuresOf, isAsked, rowKey } from '../period/assign';
import type { RawAppraisal, RawPeriod, RawRow } from '../period/rawPeriod';
import { firstRecord, standing } from '../period/submissionRecord';
import { parseEntry, type ParsedEntry } from '../parse/parseEntry';
import { parseNumber } from '../parse/parseNumber';
import { parseText } from '../parse/parseText';
import { parseYesNo } from '../parse/parseYesNo';
import { isBlank, type RawCell } from '../parse/rawCell';
import { groupBy } from '../groupBy';
import type { PeriodData } from '../summary/model';
import { checkFigures } from './checkFigures';
import { checkKeys } from './checkKeys';
import { figureValues, type FigureValues } from './figureValues';
import { hasTyped } from './hasTyped';
import type { IssueCode } from './rules';
import { rowRules } from './rules';

export interface CheckedPeriod extends PeriodData {
  readonly issues: readonly Issue<IssueCode>[];
}

interface DraftRow {
  readonly raw: RawRow;
  /** `checkKeys` reports it; nothing can be asked of it until it is back. */
  readonly deleted: boolean;
  readonly criterion: Criterion;
  readonly parsed: ParsedEntry;
  readonly entry: Entry;
  readonly missingFigures: readonly string[];
  readonly defaultNotApplicable: boolean;
}

/** Cells → entries, with a finding for all that a person should look at. Every use derives it afresh. */
export function interpret(raw: RawPeriod, today: Day): CheckedPeriod {
  const { catalogue, period } = raw;
  const values = figureValues(raw);
  const drafts = draftRows(raw, values);
  const reporting = new Set(
    drafts
      .filter(({ criterion, entry }) => criterion.aggregation === 'any' && entry.yesNo === true)
      .filter((draft) => !hasErrors(checkRow(draft, nobody, period, today)))
      .map(({ criterion }) => criterion.id),
  );
  const checked = drafts.map((draft) => {
    const issues = draft.deleted ? [] : checkRow(draft, reporting, period, today);
    return { row: finishRow(draft, issues), issues };
  });
  const figures: FigureEntry[] = raw.figures.map(({ figure, unit }) => {
    const value = values.own(figure, unit);
    return { figure, unit, ...(value !== undefined && { value }) };
  });
  return {
    period,
    catalogue,
    rows: checked.map(({ row }) => row),
    figures,
    province: numbersOf(raw.province),
    submissions: standingOf(raw.submissions),
    issues: [...checkKeys(raw), ...checked.flatMap(({ issues }) => issues), ...checkFigures(raw, values)],
  };
}

function draftRows(raw: RawPeriod, values: FigureValues): readonly DraftRow[] {
  const criteria = new Map(raw.catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const kinds = new Map(raw.catalogue.units.map(({ id, kind }) => [id, kind]));
  const seen = groupBy(raw.rows, rowKey);
  return raw.assigned.flatMap((assignment) => {
    const criterion = criteria.get(assignment.criterion);
    const kind = kinds.get(assignment.unit);
    if (!criterion || !kind) return [];
    // A row that was deleted still is owed: it reads as empty. Of a duplicated one the first counts.
    const present = seen.get(rowKey(assignment))?.[0];
    const row = present ?? { ...assignment, cells: {}, appraisal: noAppraisal };
    const parsed = parseEntry(criterion.measure, row.cells);
    return {
      raw: row,
      deleted: present === undefined,
      criterion,
      parsed,
      entry: withFigures(criterion, row.unit, parsed.entry, values),
      missingFigures: figuresOf(criterion)
        .filter((figure) => values.of(figure, row.unit) === undefined)
        .map(values.nameOf),
      defaultNotApplicable: !isAsked(criterion.appliesTo, kind) && !hasTyped(criterion, row.cells),
    };
  });
}

const nobody: ReadonlySet<string> = new Set();

const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

const noAppraisal: RawAppraisal = { figure: {}, points: {}, comment: {} };

function withFigures({ measure }: Criterion, unit: string, entry: Entry, values: FigureValues): Entry {
  const sum = (figures: readonly string[]): number | undefined => values.sum(figures, unit);
  switch (measure.kind) {
    case 'ratio': {
      const numerator =
        measure.numerator.figures.length > 0 ? sum(measure.numerator.figures) : entry.numerator;
      const denominator =
        measure.denominator.figures.length > 0 ? sum(measure.denominator.figures) : entry.denominator;
      return {
        ...entry,
        ...(numerator !== undefined && { numerator }),
        ...(denominator !== undefined && { denominator }),
      };
    }
    case 'count': {
      const numerator = measure.quantity.figures.length > 0 ? sum(measure.quantity.figures) : entry.numerator;
      return { ...entry, ...(numerator !== undefined && { numerator }) };
    }
    case 'yesNo':
    case 'frequency':
    case 'amount':
      return entry;
  }
}

function checkRow(
  draft: DraftRow,
  reporting: ReadonlySet<string>,
  period: PeriodData['period'],
  today: Day,
): readonly Issue<IssueCode>[] {
  const { criterion, raw, parsed, entry, missingFigures, defaultNotApplicable } = draft;
  const context = {
    criterion,
    cells: raw.cells,
    entry,
    flaws: parsed.flaws,
    defaultNotApplicable,
    coveredByOther: reporting.has(criterion.id),
    missingFigures,
    period,
    today,
  };
  const issues: Issue<IssueCode>[] = [];
  for (const { code, severity, check } of rowRules) {
    for (const { column, params } of check(context)) {
      const where = { unit: raw.unit, criterion: criterion.id, ...(column !== undefined && { column }) };
      issues.push({ code, severity, where, params });
    }
  }
  return issues;
}

function finishRow({ raw, criterion, entry, defaultNotApplicable }: DraftRow, issues: readonly Issue[]): Row {
  return {
    criterion: criterion.id,
    unit: raw.unit,
    defaultNotApplicable,
    entry,
    appraisal: appraisalOf(raw.appraisal),
    invalid: hasErrors(issues),
  };
}

function appraisalOf({ verdict, figure, points, comment }: RawAppraisal): Appraisal {
  const value = numberOf(figure) ?? yesNoOf(figure);
  const given = numberOf(points);
  const text = parseText(comment);
  return {
    ...(verdict && { verdict }),
    ...(value !== undefined && { figure: value }),
    ...(given !== undefined && { points: given }),
    ...(text.kind === 'value' && { comment: text.value }),
  };
}

function yesNoOf(cell: RawCell): number | undefined {
  const reading = parseYesNo(cell);
  return reading.kind === 'value' ? Number(reading.value) : undefined;
}

/** The appraisers' own cells: a per cent is a ratio there, as they mean it. */
function numberOf(cell: RawCell): number | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell.typed === 'number') return cell.typed;
  const reading = parseNumber(cell, { whole: false });
  return reading.kind === 'value' ? reading.value : undefined;
}

/** As last remembered; `settleSubmissions` brings it up to date. */
function standingOf(submissions: RawPeriod['submissions']): PeriodData['submissions'] {
  return new Map([...submissions].map(([unit, { record = firstRecord }]) => [unit, standing(record)]));
}

function numbersOf(cells: ReadonlyMap<string, RawCell>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  cells.forEach((cell, id) => {
    const value = numberOf(cell);
    if (value !== undefined) numbers.set(id, value);
  });
  return numbers;
}
