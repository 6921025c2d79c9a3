import { figureUnits } from '../assign';
import type { Catalogue, Figure } from '../../model';
import { problem, type Problem } from './problem';
import type { CatalogueView } from './view';

/** Every common figure has one scope and known units that enter it; a district figure exactly one. */
export function checkFigures({ catalogue }: CatalogueView) {
  const { figures } = catalogue;
  const scopes = new Map<string, Figure['scope']>();
  const twice = new Set<string>();
  for (const { id, scope } of figures) {
    if ((scopes.get(id) ?? scope) !== scope) twice.add(id);
    scopes.set(id, scope);
  }
  return [
    ...[...twice].map((figure) => problem('figureWithTwoScopes', { figure })),
    ...figures.flatMap((figure) => enteredBy(figure, catalogue)),
  ];
}

type EnteredByCode = 'districtFigureNeedsOneUnit' | 'unknownFigureUnit' | 'figureEnteredByNobody';

function enteredBy(figure: Figure, catalogue: Catalogue): readonly Problem<EnteredByCode>[] {
  const { id, scope, enteredBy: ids } = figure;
  const isUnit = (name: string): boolean => catalogue.units.some((unit) => unit.id === name);
  const units = figureUnits(figure, catalogue);
  if (scope === 'district') {
    const one = ids.length === 1 && ids.every(isUnit) && units.length === 1;
    return one ? [] : [problem('districtFigureNeedsOneUnit', { figure: id, enteredBy: ids.join('; ') })];
  }
  const unknown = ids.filter(
    (name) => !isUnit(name) && !catalogue.unitGroups.some((group) => group.id === name),
  );
  if (unknown.length > 0) {
    return unknown.map((unit) => problem('unknownFigureUnit', { figure: id, unit }));
  }
  return units.length === 0 ? [problem('figureEnteredByNobody', { figure: id })] : [];
}
