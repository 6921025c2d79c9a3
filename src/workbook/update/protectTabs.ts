import { appError } from '../../core/appError';
import type { TileDrift } from '../../core/permissions/drift';
import { foundTiles } from '../protection/foundTile';
import { readLayouts, type FoundTab } from '../period/periodLayout';
import { reviewTiles } from '../protection/permissionDrift';
import { protect } from '../protection/protect';
import type { Request, Spreadsheet } from '../grid/sheets';
import type { Staff } from '../protection/tiles';
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
    const moved = update && update.insertions.length > 0 ? makeAnew(tab, update, staff) : undefined;
    return { title: tab.layout.title, review, changes: moved ?? { before: review.repairs, after: [] } };
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

function makeAnew(
  { layout, sheet }: FoundTab,
  { owners }: TabUpdate,
  staff: Staff,
): { readonly before: readonly Request[]; readonly after: readonly Request[] } | undefined {
  // One protection over the whole tab covers new rows as well.
  if (layout.kind === 'tab') return undefined;
  const tiles = foundTiles(sheet);
  if (tiles.some(({ locked }) => locked)) throw appError('protectionLocked', { tab: layout.title });
  return {
    before: tiles.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    after: protect({ ...layout, units: owners }, staff),
  };
}
