import type { Criterion, Day, Entry, Unit } from '../model';
import { readLinks, type Link } from '../parse/links';
import { parseEntry, type ParsedEntry } from '../parse/parseEntry';
import { rowKey } from '../keys';
import { figuresOf, isAsked } from '../catalogue/assign';
import type { AbsentPapers, RawAppraisal, RawPeriod, RawRow } from '../rows/rawPeriod';
import type { FigureValues } from './figureValues';
import { hasTyped } from './hasTyped';

/** A row that is owed, as read; nothing judged yet. */
export interface DraftRow {
  readonly raw: RawRow;
  /** `checkKeys` reports it; nothing can be asked of it until it is back. */
  readonly deleted: boolean;
  readonly criterion: Criterion;
  readonly unit: Unit;
  readonly parsed: ParsedEntry;
  /** As read, common figures filled in. */
  readonly entry: Entry;
  readonly links: readonly Link[];
  readonly missingFigures: readonly string[];
  readonly defaultNotApplicable: boolean;
  readonly documented: boolean;
  absentPapers(today: Day): AbsentPapers | undefined;
}

/** Every row that was created, in the order in which it was; a row of a criterion or unit that is gone is left out. */
export function draftRows(raw: RawPeriod, values: FigureValues): readonly DraftRow[] {
  const criteria = new Map(raw.catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const units = new Map(raw.catalogue.units.map((unit) => [unit.id, unit]));
  // Of a duplicated row the first counts.
  const seen = new Map([...raw.rows].reverse().map((row) => [rowKey(row), row]));
  return raw.assigned.flatMap((assignment) => {
    const criterion = criteria.get(assignment.criterion);
    const unit = units.get(assignment.unit);
    if (!criterion || !unit) return [];
    // A row that was deleted still is owed: it reads as empty.
    const key = rowKey(assignment);
    const present = seen.get(key);
    const row = present ?? { ...assignment, cells: {}, appraisal: noAppraisal };
    const parsed = parseEntry(criterion.measure, row.cells);
    return {
      raw: row,
      deleted: present === undefined,
      criterion,
      unit,
      parsed,
      entry: withFigures(criterion, unit.id, parsed.entry, values),
      links: parsed.entry.evidence === undefined ? none : readLinks(parsed.entry.evidence),
      missingFigures: figuresOf(criterion)
        .filter((figure) => values.of(figure, unit.id) === undefined)
        .map(values.nameOf),
      defaultNotApplicable: !isAsked(criterion.appliesTo, unit.kind) && !hasTyped(criterion, row.cells),
      documented: raw.documented?.has(key) === true,
      absentPapers: (today) => raw.absentPapers?.(assignment, today),
    };
  });
}

const none: readonly Link[] = [];

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
