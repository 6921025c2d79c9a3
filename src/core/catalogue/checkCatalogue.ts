import type { Catalogue } from '../model';
import { checkAggregations } from './checks/checkAggregations';
import { checkFigures } from './checks/checkFigures';
import { checkFigureTies } from './checks/checkFigureTies';
import { checkFigureUse } from './checks/checkFigureUse';
import { checkIds } from './checks/checkIds';
import { checkLeads } from './checks/checkLeads';
import { checkLevels } from './checks/checkLevels';
import { checkMeasures } from './checks/checkMeasures';
import { checkPoints } from './checks/checkPoints';
import { checkPresence } from './checks/checkPresence';
import { checkScorings } from './checks/checkScorings';
import { checkSpellings } from './checks/checkSpellings';
import { checkStructure } from './checks/checkStructure';
import { checkTies } from './checks/checkTies';
import type { Problem } from './checks/problem';
import { viewOf } from './checks/view';

/** In the order in which an official would put things right: names and ids, then who, what, and the points. */
const checks = [
  checkIds,
  checkSpellings,
  checkStructure,
  checkLeads,
  checkMeasures,
  checkAggregations,
  checkFigures,
  checkFigureUse,
  checkFigureTies,
  checkTies,
  checkPoints,
  checkScorings,
  checkLevels,
] as const;

export type CatalogueProblemCode = ReturnType<typeof checkPresence | (typeof checks)[number]>[number]['code'];
export type CatalogueProblem = Problem<CatalogueProblemCode>;

/** What makes a catalogue unusable, whether delivered or edited by officials; empty where a period can be created. */
export function checkCatalogue(catalogue: Catalogue): readonly CatalogueProblem[] {
  const view = viewOf(catalogue);
  const missing = checkPresence(view);
  return missing.length > 0 ? missing : checks.flatMap((check): readonly CatalogueProblem[] => check(view));
}
