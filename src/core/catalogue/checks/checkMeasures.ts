import type { Measure, Quantity } from '../../model';
import { isBlank, problem } from './problem';
import type { CatalogueView } from './view';

/** Every number that is asked for says what it is, and the common figures behind it exist. */
export function checkMeasures({ catalogue: { criteria, figures } }: CatalogueView) {
  const known = new Set(figures.map(({ id }) => id));
  return criteria.flatMap(({ id: criterion, measure }) => [
    ...missingLabels(measure).map((code) => problem(code, { criterion })),
    ...quantitiesOf(measure).flatMap(({ label, figures: used }) =>
      used
        .filter((figure) => !known.has(figure))
        .map((figure) => problem('unknownFigure', { criterion, label, figure })),
    ),
  ]);
}

type LabelCode = 'missingNumeratorLabel' | 'missingDenominatorLabel' | 'missingLabel';

function missingLabels(measure: Measure): readonly LabelCode[] {
  switch (measure.kind) {
    case 'yesNo':
      return [];
    case 'ratio':
      return [
        ...(isBlank(measure.numerator.label) ? (['missingNumeratorLabel'] as const) : []),
        ...(isBlank(measure.denominator.label) ? (['missingDenominatorLabel'] as const) : []),
      ];
    case 'count':
      return isBlank(measure.quantity.label) ? ['missingLabel'] : [];
    case 'frequency':
    case 'amount':
      return isBlank(measure.label) ? ['missingLabel'] : [];
  }
}

function quantitiesOf(measure: Measure): readonly Quantity[] {
  switch (measure.kind) {
    case 'ratio':
      return [measure.numerator, measure.denominator];
    case 'count':
      return [measure.quantity];
    case 'yesNo':
    case 'frequency':
    case 'amount':
      return [];
  }
}
