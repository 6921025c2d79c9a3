import { problem, type Problem } from './problem';
import type { CatalogueView } from './view';

/** "At most" compares figures of one scope; "sums to" leads from the units' figures to the district's. */
export function checkFigureTies({ catalogue: { figures } }: CatalogueView) {
  const scopes = new Map(figures.map(({ id, scope }) => [id, scope]));
  return figures.flatMap(({ id: figure, scope, atMost, sumsTo }) => [
    ...atMost.flatMap((other): readonly Problem<'atMostUnknown' | 'atMostOtherScope'>[] => {
      const otherScope = scopes.get(other);
      if (otherScope === undefined) return [problem('atMostUnknown', { figure, other })];
      return otherScope === scope ? [] : [problem('atMostOtherScope', { figure, other })];
    }),
    ...(sumsTo !== undefined && !scopes.has(sumsTo)
      ? [problem('sumsToUnknown', { figure, other: sumsTo })]
      : []),
    ...(sumsTo !== undefined && scopes.has(sumsTo) && !(scope === 'unit' && scopes.get(sumsTo) === 'district')
      ? [problem('sumsToWrongScope', { figure, other: sumsTo })]
      : []),
  ]);
}
