import type { CatalogueView } from './view';
import { problem } from './problem';

/** Without criteria, units and scales there is nothing that the other checks could say. */
export const checkPresence = ({ catalogue: { criteria, units, scales } }: CatalogueView) => [
  ...(criteria.length === 0 ? [problem('noCriteria')] : []),
  ...(units.length === 0 ? [problem('noUnits')] : []),
  ...(scales.length === 0 ? [problem('noScales')] : []),
];
