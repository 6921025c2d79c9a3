import type { CodeOf, FlawCode, RowCode } from '../findings/findings';
import type {
  Appraisal,
  Criterion,
  Day,
  Entry,
  Figure,
  FigureEntry,
  Params,
  ReportingPeriod,
  Unit,
} from '../model';
import type { Link } from '../parse/links';
import type { EntryCells, EntryFlaw } from '../parse/parseEntry';
import type { Flaw } from '../parse/rawCell';
import type { AbsentPapers, RawAppraisal } from '../rows/rawPeriod';

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
  /** The links of the evidence cell that can be read, in their order. */
  readonly links: readonly Link[];
  /** The unit's kind is not asked, and it entered nothing. */
  readonly defaultNotApplicable: boolean;
  /** Documents were found for it, in the unit's folder or by a link. */
  readonly documented: boolean;
  /** Of what is asked for month by month or quarter by quarter: what is over and not in the index. */
  absentPapers(): AbsentPapers | undefined;
  /** Another lead of the same joint document has reported it. */
  readonly coveredByOther: boolean;
  /** Names of the common figures that this row needs and that nobody entered. */
  readonly missingFigures: readonly string[];
  readonly period: ReportingPeriod;
  readonly today: Day;
}

export interface RowRule<Code extends RowCode = RowCode> {
  readonly code: Code;
  check(context: RowContext): readonly Finding[];
}

export interface FigurePart {
  /** The unit's name. */
  readonly name: string;
  readonly value: number | undefined;
}

export interface FigureContext {
  readonly figure: Figure;
  readonly entry: FigureEntry;
  readonly flaws: readonly Flaw[];
  /** The value of another figure of the same unit (or of the district). */
  valueOf(figureId: string): number | undefined;
  /** What each unit entered for a figure. */
  partsOf(figureId: string): readonly FigurePart[];
  nameOf(figureId: string): string;
  /** The unit-scope figures that should add up to this one. */
  readonly parts: readonly Figure[];
}

export interface FigureRule<Code extends CodeOf<'figures'> = CodeOf<'figures'>> {
  readonly code: Code;
  check(context: FigureContext): readonly Finding[];
}

/** A row beside all others, as the rules see it that compare rows. */
export interface ComparedRow {
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly entry: Entry;
  readonly links: readonly Link[];
  /** Its own figure; absent where it has none, has errors, or does not apply. */
  readonly figure?: number;
  /** Its own figure in the previous period, where the workbook knows one. */
  readonly previous?: number;
}

export interface AcrossContext {
  /** In the order of the catalogue. */
  readonly rows: readonly ComparedRow[];
  rowOf(criterion: string, unit: string): ComparedRow | undefined;
  /** A common figure as a unit sees it. */
  figureOf(figure: string, unit: string): number | undefined;
  nameOf(figure: string): string;
}

export interface FindingInRow extends Finding {
  readonly row: ComparedRow;
}

/** A rule that compares rows with each other. What it finds makes no row invalid. */
export interface AcrossRule<Code extends CodeOf<'across'> = CodeOf<'across'>> {
  readonly code: Code;
  check(context: AcrossContext): readonly FindingInRow[];
}

export interface AppraisalContext {
  readonly criterion: Criterion;
  readonly raw: RawAppraisal;
  readonly appraisal: Appraisal;
  /** The unit has no appraiser but itself, as the control workbook has it. */
  readonly onlyItself: boolean;
}

/** A rule on what the appraisers typed; it says nothing about the unit's own entry. */
export interface AppraisalRule<Code extends CodeOf<'appraisal'> = CodeOf<'appraisal'>> {
  readonly code: Code;
  check(context: AppraisalContext): readonly Finding[];
}

export const nothingFound: readonly Finding[] = [];

/** A rule that only repeats what the reading of the cells found. */
export const readingRule = <Code extends FlawCode>(code: Code): RowRule<Code> => ({
  code,
  check: ({ flaws }) =>
    // Nearly every row is free of flaws, and a dozen rules ask.
    flaws.length === 0
      ? nothingFound
      : flaws.filter((flaw) => flaw.code === code).map(({ column, params }) => ({ column, params })),
});

export const found = (column: string, params: Params = {}): readonly Finding[] => [{ column, params }];
