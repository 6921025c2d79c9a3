import { leadResolver, unitsOf } from './resolveLeads';
import type { Assignment } from '../keys';
import type { AppliesTo, Catalogue, Criterion, Figure, Unit } from '../model';

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
