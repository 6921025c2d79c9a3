import { figureUnits } from '../catalogue/assign';
import type { IssueCode } from '../findings/findings';
import { inOrder } from '../findings/inOrder';
import { makeIssue } from '../findings/issue';
import type { Issue } from '../model';
import type { RawPeriod } from '../rows/rawPeriod';
import { applyRules } from './applyRules';
import type { FigureValues } from './figureValues';
import type { FigureContext, FigurePart, FigureRule } from './rule';
import * as figureRules from './rules/figures';

const rules = inOrder<'figures', FigureRule>('figures', figureRules);

/** What is odd in `Số liệu chung`. */
export function checkFigures(
  { catalogue, figures }: Pick<RawPeriod, 'catalogue' | 'figures'>,
  values: FigureValues,
): readonly Issue<IssueCode>[] {
  const definitions = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
  const partsOf = (id: string): readonly FigurePart[] => {
    const definition = definitions.get(id);
    return definition
      ? figureUnits(definition, catalogue).map(({ id: unit, name }) => ({
          name,
          value: values.own(id, unit),
        }))
      : [];
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
      partsOf,
      nameOf: values.nameOf,
      parts: catalogue.figures.filter(({ sumsTo }) => sumsTo === id),
    };
    const where = { unit, figure: id, column: 'value' };
    const unreadable = flaws.map(({ code, params }) => makeIssue(code, where, params));
    return [...unreadable, ...applyRules(rules, context, where)];
  });
}
