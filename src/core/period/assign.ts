import { leadResolver, unitsOf } from '../catalogue/resolveLeads';
import type { AppliesTo, Catalogue, Criterion, Figure, Unit } from '../model';

/** One row owed: a unit and what it is asked for. */
export interface Assignment {
  readonly criterion: string;
  readonly unit: string;
}

/** Row keys stand hidden in the sheets; ids contain no `@`. */
export const rowKey = ({ criterion, unit }: Assignment): string => `${criterion}@${unit}`;
export const figureKey = ({ figure, unit }: { readonly figure: string; readonly unit: string }): string =>
  `${figure}@${unit}`;

/** What a row asks for, and of whom; '' for what a key that somebody typed does not say. */
export function splitKey(key: string): readonly [asked: string, unit: string] {
  const [asked = '', unit = ''] = key.split('@');
  return [asked, unit];
}

/** Whose a row is; undefined where the key was typed by somebody. */
export const unitOfKey = (key: string): string | undefined => splitKey(key)[1] || undefined;

/** Criterion and unit, each pair once, even where a unit is named beside its own group. */
export function assignRows(catalogue: Catalogue): readonly Assignment[] {
  const resolve = leadResolver(catalogue);
  return catalogue.criteria.flatMap(({ id, leadText }) =>
    unitsOf(resolve(leadText).ids, catalogue).map((unit) => ({ criterion: id, unit: unit.id })),
  );
}

/** Who enters a common figure. */
export const figureUnits = (figure: Figure, catalogue: Pick<Catalogue, 'units'>): readonly Unit[] =>
  unitsOf(figure.enteredBy, catalogue).filter(({ kind }) => isAsked(figure.appliesTo, kind));

export const isAsked = (appliesTo: AppliesTo, kind: Unit['kind']): boolean =>
  appliesTo === 'all' || appliesTo.includes(kind);

/** The common figures that a criterion draws on, each once. */
export function figuresOf({ measure }: Criterion): readonly string[] {
  switch (measure.kind) {
    case 'ratio':
      return [...new Set([...measure.numerator.figures, ...measure.denominator.figures])];
    case 'count':
      return measure.quantity.figures;
    case 'yesNo':
    case 'frequency':
    case 'amount':
      return [];
  }
}
