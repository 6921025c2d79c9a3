import { appError } from '../../core/appError';
import type { TileDrift } from '../../core/permissions/drift';
import { foundTiles } from '../protection/foundTile';
import type { FoundTab } from '../protection/foundTab';
import { readLayouts } from '../period/periodLayout';
import { reviewTiles } from '../protection/permissionDrift';
import { protect } from '../protection/protect';
import type { Request, Spreadsheet } from '../grid/sheets';
import type { Staff, TableLayout } from '../protection/tiles';
import type { TabUpdate } from './updateTable';

export interface TabProtection {
  /** What has to go or change before rows come in, and what has to come after. */
  before(title: string): readonly Request[];
  after(title: string): readonly Request[];
  /** Of the tabs that do not change, each in one piece. */
  readonly others: readonly (readonly Request[])[];
  readonly drifts: readonly TileDrift[];
  readonly locked: readonly TileDrift[];
}

/**
 * Protections for the rows as they will lie. How Google moves a protection when rows come in at its edge is not
 * documented: in a tab that gets rows all of them are made anew, in the same piece, so that no cell ever lies open.
 */
export function protectTabs(
  workbook: Spreadsheet,
  updates: readonly TabUpdate[],
  { staff, user }: { readonly staff: Staff; readonly user: string },
): TabProtection {
  const byTitle = new Map(updates.map((update) => [update.keyed.title, update]));
  const tabs = readLayouts(workbook).map((tab) => {
    const review = reviewTiles([tab], staff, user);
    const update = byTitle.get(tab.layout.title);
    // One protection over the whole tab covers new rows as well.
    const isMoved = tab.layout.kind === 'table' && update !== undefined && update.insertions.length > 0;
    const changes = isMoved
      ? makeAnew(tab, { ...tab.layout, units: update.owners }, staff)
      : { before: review.repairs, after: [] };
    return { title: tab.layout.title, review, changes };
  });
  const changesOf = new Map(tabs.map(({ title, changes }) => [title, changes]));
  return {
    before: (title) => changesOf.get(title)?.before ?? [],
    after: (title) => changesOf.get(title)?.after ?? [],
    others: tabs.filter(({ title }) => !byTitle.has(title)).map(({ changes }) => changes.before),
    drifts: tabs.flatMap(({ review }) => review.drifts),
    locked: tabs.flatMap(({ review }) => review.locked),
  };
}

/** All protections of a tab, deleted before rows or columns come and made for what lies there afterwards. */
export function makeAnew(
  { layout: { title }, sheet }: FoundTab,
  after: TableLayout,
  staff: Staff,
): { readonly before: readonly Request[]; readonly after: readonly Request[] } {
  const tiles = foundTiles(sheet);
  if (tiles.some(({ locked }) => locked)) throw appError('protectionLocked', { tab: title });
  return {
    before: tiles.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    after: protect(after, staff),
  };
}
