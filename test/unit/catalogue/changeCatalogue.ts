import { delivered } from '../../../src/catalogue';
import type { Catalogue, Criterion, Figure, Scale, Step, Unit } from '../../../src/core/model';

/** The delivered catalogue with one thing changed, as an official could. */

type Change<T> = Partial<T> | ((thing: T) => Partial<T>);

export function changed<T extends { readonly id: string }>(
  things: readonly T[],
  id: string,
  change: Change<T>,
): T[] {
  if (!things.some((thing) => thing.id === id)) throw new Error(`Nothing has the id ${id}`);
  return things.map((thing) =>
    thing.id === id ? { ...thing, ...(typeof change === 'function' ? change(thing) : change) } : thing,
  );
}

/** A copy of one thing, itself changed. */
export const copied = <T extends { readonly id: string }>(
  things: readonly T[],
  id: string,
  change: Partial<T>,
): T[] => changed(things, id, change).filter((_, index) => things[index]?.id === id);

export const withCriterion = (id: string, change: Change<Criterion>): Catalogue => ({
  ...delivered,
  criteria: changed(delivered.criteria, id, change),
});
export const withUnit = (id: string, change: Change<Unit>): Catalogue => ({
  ...delivered,
  units: changed(delivered.units, id, change),
});
export const withFigure = (id: string, change: Change<Figure>): Catalogue => ({
  ...delivered,
  figures: changed(delivered.figures, id, change),
});
export const withScale = (id: string, change: Change<Scale>): Catalogue => ({
  ...delivered,
  scales: changed(delivered.scales, id, change),
});
export const withRatio = (numerator: string, denominator: string): Catalogue =>
  withCriterion('1.I.28', {
    measure: {
      kind: 'ratio',
      numerator: { label: numerator, figures: [] },
      denominator: { label: denominator, figures: [] },
      partOfWhole: true,
    },
  });
export const withSteps = (...steps: readonly Step[]): Catalogue =>
  withCriterion('1.I.28', { weight: { max: 1, scoring: { method: 'steps', steps } } });
export const withMax = (max: number): Catalogue =>
  withCriterion('1.I.28', ({ weight }) => ({ weight: { ...weight, max } }));
