import type { Catalogue } from '../model';
import { checkLevels } from './checks/checkLevels';
import { checkPoints } from './checks/checkPoints';
import { checkScorings } from './checks/checkScorings';

/** Points, methods, thresholds and levels only: what the office edits in a period's `Thang điểm` after its creation. */
export const checkScale = (catalogue: Catalogue) => [
  ...checkPoints({ catalogue }),
  ...checkScorings({ catalogue }),
  ...checkLevels({ catalogue }),
];

export type ScaleProblem = ReturnType<typeof checkScale>[number];
