import { figuresOf, figureUnits } from '../assign';
import { problem } from './problem';
import type { CatalogueView } from './view';

/**
 * A figure that each unit enters for itself is of use only to units that do enter it. Units of which the criterion
 * asks nothing by default don't count; a figure that nobody enters is told by `checkFigures`.
 */
export function checkFigureUse({ catalogue, led }: CatalogueView) {
  const own = new Map(
    catalogue.figures
      .filter(({ scope }) => scope === 'unit')
      .map((figure) => [figure.id, figureUnits(figure, catalogue)]),
  );
  return led.flatMap(({ criterion, asked }) =>
    figuresOf(criterion).flatMap((figure) => {
      const enter = own.get(figure) ?? [];
      if (enter.length === 0) return [];
      const [first, ...others] = asked.filter((unit) => !enter.includes(unit));
      if (first === undefined) return [];
      return [
        problem('figureNotEnteredByLead', {
          criterion: criterion.id,
          figure,
          unit: first.name,
          others: others.length,
        }),
      ];
    }),
  );
}
