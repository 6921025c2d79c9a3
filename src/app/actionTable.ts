import type { menuTexts } from '../text/vi';

/** Who an action is for: it only decides where it stands; Google's own rights decide what it may do. */
export type ActionRole = 'unit' | 'operator' | 'admin';

/** A function of `entry.ts` that people choose from a menu or a page. */
export type ActionId = keyof typeof menuTexts;

/** The one table of actions, in the order of the menu; titles and descriptions stand in `text/menu.ts`. */
export const actionTable: Readonly<Record<ActionId, ActionRole>> = {
  showMyWork: 'unit',
  showBoard: 'operator',
  checkAll: 'operator',
  checkUnit: 'operator',
  linkEvidence: 'operator',
  examineEvidence: 'operator',
  readScans: 'operator',
  compareSeals: 'operator',
  compareSealOfUnit: 'operator',
  compile: 'operator',
  showExplain: 'operator',
  whatIf: 'operator',
  confirmScale: 'operator',
  closePeriod: 'operator',
  concludePeriod: 'operator',
  reportPeriod: 'operator',
  archivePeriod: 'operator',
  reopenPeriod: 'operator',
  showCreatePeriod: 'operator',
  showUpdatePeriod: 'operator',
  seedControl: 'admin',
  reviewPermissions: 'admin',
  repairPermissions: 'admin',
};

export const actionsOf = (role: ActionRole): readonly ActionId[] =>
  (Object.keys(actionTable) as ActionId[]).filter((id) => actionTable[id] === role);
