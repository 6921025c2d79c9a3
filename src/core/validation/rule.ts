import type { Criterion, Day, Entry, Figure, FigureEntry, Params, ReportingPeriod, Severity } from '../model';
import type { EntryCells, EntryFlaw } from '../parse/parseEntry';
import type { Flaw, FlawCode } from '../parse/rawCell';

/** What a rule found: the column to fix, and the values that its words need. */
export interface Finding {
  readonly column?: string;
  readonly params: Params;
}

export interface RowContext {
  readonly criterion: Criterion;
  readonly cells: EntryCells;
  /** As read, common figures filled in. */
  readonly entry: Entry;
  readonly flaws: readonly EntryFlaw[];
  /** The unit's kind is not asked, and it entered nothing. */
  readonly defaultNotApplicable: boolean;
  /** Another lead of the same joint document has reported it. */
  readonly coveredByOther: boolean;
  /** Names of the common figures that this row needs and that nobody entered. */
  readonly missingFigures: readonly string[];
  readonly period: ReportingPeriod;
  readonly today: Day;
}

export interface RowRule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  check(context: RowContext): readonly Finding[];
}

export interface FigureContext {
  readonly figure: Figure;
  readonly entry: FigureEntry;
  readonly flaws: readonly Flaw[];
  /** The value of another figure of the same unit (or of the district). */
  valueOf(figureId: string): number | undefined;
  /** What all units entered for a figure; undefined where one of them is missing. */
  totalOf(figureId: string): number | undefined;
  nameOf(figureId: string): string;
  /** The unit-scope figures that should add up to this one. */
  readonly parts: readonly Figure[];
}

export interface FigureRule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  check(context: FigureContext): readonly Finding[];
}

export const nothingFound: readonly Finding[] = [];

/** A rule that only repeats what the reading of the cells found. */
export const readingRule = <Code extends FlawCode>(code: Code, severity: Severity): RowRule<Code> => ({
  code,
  severity,
  check: ({ flaws }) =>
    // Nearly every row is free of flaws, and a dozen rules ask.
    flaws.length === 0
      ? nothingFound
      : flaws.filter((flaw) => flaw.code === code).map(({ column, params }) => ({ column, params })),
});

export const found = (column: string, params: Params = {}): readonly Finding[] => [{ column, params }];
