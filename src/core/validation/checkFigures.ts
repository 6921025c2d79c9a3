import type { Issue } from '../model';
import { figureUnits } from '../period/assign';
import type { RawPeriod } from '../period/rawPeriod';
import type { FigureValues } from './figureValues';
import { figureRules, type IssueCode } from './rules';
import type { FigureContext } from './rule';

/** What is odd in `Số liệu chung`. */
export function checkFigures(
  { catalogue, figures }: Pick<RawPeriod, 'catalogue' | 'figures'>,
  values: FigureValues,
): readonly Issue<IssueCode>[] {
  const definitions = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
  const totalOf = (id: string): number | undefined => {
    const definition = definitions.get(id);
    if (!definition) return undefined;
    const owed = figureUnits(definition, catalogue).map((unit) => values.own(id, unit.id));
    return owed.reduce<number | undefined>(
      (total, value) => (total === undefined || value === undefined ? undefined : total + value),
      0,
    );
  };
  return figures.flatMap(({ figure: id, unit }) => {
    const figure = definitions.get(id);
    if (!figure) return [];
    const value = values.own(id, unit);
    const flaws = values.flaws(id, unit);
    const context: FigureContext = {
      figure,
      entry: { figure: id, unit, ...(value !== undefined && { value }) },
      flaws,
      valueOf: (other) => values.of(other, unit),
      totalOf,
      nameOf: values.nameOf,
      parts: catalogue.figures.filter(({ sumsTo }) => sumsTo === id),
    };
    const where = { unit, figure: id, column: 'value' };
    const unreadable = flaws.map(({ code, params }) => ({ code, severity: 'error' as const, where, params }));
    const broken = figureRules.flatMap(({ code, severity, check }) =>
      check(context).map(({ params }) => ({ code, severity, where, params })),
    );
    return [...unreadable, ...broken];
  });
}
