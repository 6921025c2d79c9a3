import { figureUnits } from '../assign';
import type { Measure, QuantityRef } from '../../model';
import { problem, type Problem } from './problem';
import type { CatalogueView, LedCriterion } from './view';

type TieCode = 'tieUnknown' | 'tieToItself' | 'tieNeedsYesNo' | 'tieQuantityUnfit' | 'tieWithoutUnit';

/** A tie compares numbers that are asked for, of one and the same unit. */
export function checkTies(view: CatalogueView): readonly Problem<TieCode>[] {
  const led = new Map(view.led.map((one) => [one.criterion.id, one]));
  return view.led.flatMap((own) =>
    (own.criterion.ties ?? []).flatMap((tie): readonly Problem<TieCode>[] => {
      const quantity = tie.kind === 'atMost' ? tie.whole : tie.quantity;
      const params = { criterion: own.criterion.id, other: idOf(quantity) };
      if (tie.kind === 'positive' && own.criterion.measure.kind !== 'yesNo') {
        return [problem('tieNeedsYesNo', params)];
      }
      const part = tie.kind === 'atMost' ? tie.part : undefined;
      if (part !== undefined && !asks(own.criterion.measure, part)) {
        return [problem('tieQuantityUnfit', { ...params, other: own.criterion.id, quantity: part })];
      }
      return 'figure' in quantity
        ? checkFigure(own, quantity.figure, params, view)
        : checkCriterion(own, quantity, params, led);
    }),
  );
}

const idOf = (quantity: QuantityRef): string => ('figure' in quantity ? quantity.figure : quantity.criterion);

type TieParams = Readonly<Record<'criterion' | 'other', string>>;

function checkFigure(
  own: LedCriterion,
  id: string,
  params: TieParams,
  { catalogue }: CatalogueView,
): readonly Problem<TieCode>[] {
  const figure = catalogue.figures.find((candidate) => candidate.id === id);
  if (!figure) return [problem('tieUnknown', params)];
  const units = figureUnits(figure, catalogue);
  const isSeen = figure.scope === 'district' || own.units.some((unit) => units.includes(unit));
  return isSeen ? [] : [problem('tieWithoutUnit', params)];
}

function checkCriterion(
  own: LedCriterion,
  { criterion, quantity }: Extract<QuantityRef, { criterion: string }>,
  params: TieParams,
  led: ReadonlyMap<string, LedCriterion>,
): readonly Problem<TieCode>[] {
  const other = led.get(criterion);
  if (!other) return [problem('tieUnknown', params)];
  // A row's numerator may well be tied to its own denominator, but that is what "part of the whole" says.
  if (other === own) return [problem('tieToItself', params)];
  if (!asks(other.criterion.measure, quantity)) {
    return [problem('tieQuantityUnfit', { ...params, quantity })];
  }
  return own.units.some((unit) => other.units.includes(unit)) ? [] : [problem('tieWithoutUnit', params)];
}

function asks({ kind }: Measure, quantity: 'numerator' | 'denominator'): boolean {
  switch (kind) {
    case 'yesNo':
      return false;
    case 'ratio':
      return true;
    case 'count':
    case 'frequency':
    case 'amount':
      return quantity === 'numerator';
  }
}
