import type { Catalogue } from '../core/model';
import { criteria as infrastructure } from './criteria/1.I';
import { criteria as workforce } from './criteria/1.II';
import { criteria as policy } from './criteria/1.III';
import { criteria as presence } from './criteria/2.I';
import { criteria as interaction } from './criteria/2.II';
import { criteria as transaction } from './criteria/2.III';
import { criteria as transformation } from './criteria/2.IV';
import { criteria as moreInfrastructure } from './criteria/3.I';
import { criteria as moreWorkforce } from './criteria/3.II';
import { criteria as morePolicy } from './criteria/3.III';
import { criteria as moreInteraction } from './criteria/3.IV';
import { criteria as moreTransaction } from './criteria/3.V';
import { figures } from './figures';
import { groups, scales } from './scales';
import { withTies } from './ties';
import { unitGroups, units } from './units';

/** What a new control workbook is seeded with: Công văn 735/UBND-VHTT, 01/7/2021. */
export const delivered: Catalogue = {
  scales,
  groups,
  criteria: [
    ...infrastructure,
    ...workforce,
    ...policy,
    ...presence,
    ...interaction,
    ...transaction,
    ...transformation,
    ...moreInfrastructure,
    ...moreWorkforce,
    ...morePolicy,
    ...moreInteraction,
    ...moreTransaction,
  ].map(withTies),
  figures,
  unitGroups,
  units,
};
