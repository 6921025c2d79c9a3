import { problem } from './problem';
import type { CatalogueView } from './view';

/** Every id stands for one thing. Figures with one id and two scopes are told by `checkFigures`. */
export function checkIds({ catalogue }: CatalogueView) {
  const { criteria, units, unitGroups, figures, groups, scales } = catalogue;
  const scopes = new Set(figures.map(({ id, scope }) => `${scope} ${id}`));
  const oneScope = figures.filter(({ id }) => !(scopes.has(`unit ${id}`) && scopes.has(`district ${id}`)));
  return [
    ...repeated(criteria).map((criterion) => problem('duplicateCriterionId', { criterion })),
    ...repeated(units).map((unit) => problem('duplicateUnitId', { unit })),
    ...repeated(unitGroups).map((group) => problem('duplicateUnitGroupId', { group })),
    ...repeated(oneScope).map((figure) => problem('duplicateFigureId', { figure })),
    ...repeated(groups).map((group) => problem('duplicateGroupId', { group })),
    ...repeated(scales).map((scale) => problem('duplicateScaleId', { scale })),
    ...units
      .filter(({ id }) => unitGroups.some((group) => group.id === id))
      .map(({ id }) => problem('unitIdIsGroupId', { id })),
    ...unusable(criteria).map(({ id, title }) => problem('unusableCriterionId', { id, name: title })),
    ...unusable([...units, ...unitGroups]).map(({ id, name }) => problem('unusableUnitId', { id, name })),
    ...unusable(figures).map(({ id, name }) => problem('unusableFigureId', { id, name })),
  ];
}

interface Identified {
  readonly id: string;
}

/** Ids that occur more than once, each told once. */
const repeated = (things: readonly Identified[]): readonly string[] => [
  ...new Set(things.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) < index)),
];

/** Ids make row keys (`criterion@unit`) and stand in lists (`a; b`). */
const unusable = <T extends Identified>(things: readonly T[]): readonly T[] =>
  things.filter(({ id }) => !/^[^\s@;]+$/.test(id));
