import { without } from '../../core/permissions/address';
import type { TileDrift } from '../../core/permissions/drift';
import { foundTiles, nameOfFound, nameOfTile, touches, type FoundTile } from './foundTile';
import { matchTiles, nameOf, type TileMatch } from './matchTiles';
import type { FoundTab } from './foundTab';
import type { Request } from '../grid/sheets';
import { tilesOf, type Staff, type Tile } from './tiles';

/** What is not as declared, and what would put it right. */
export interface TileReview {
  /** All that `repairs` puts right. */
  readonly drifts: readonly TileDrift[];
  /** What this account may not touch. */
  readonly locked: readonly TileDrift[];
  /** For one batch: first what goes, then what changes, then what comes, so that no two ever overlap. */
  readonly repairs: readonly Request[];
}

/** Compares the protections of a period workbook with those that it should have. */
export function reviewTiles(
  tabs: readonly FoundTab[],
  staff: Staff,
  /** The account that looks: whoever repairs a protection stays among its editors. */
  user: string,
): TileReview {
  const always = [staff.owner, user];
  const reviews = tabs.map(({ layout, sheet }) =>
    reviewTab(tilesOf(layout, staff), foundTiles(sheet), always),
  );
  return {
    drifts: reviews.flatMap(({ drifts }) => drifts),
    locked: reviews.flatMap(({ locked }) => locked),
    repairs: [
      ...reviews.flatMap(({ deletions }) => deletions),
      ...reviews.flatMap(({ updates }) => updates),
      ...reviews.flatMap(({ additions }) => additions),
    ],
  };
}

interface TabReview extends Omit<TileReview, 'repairs'> {
  readonly deletions: readonly Request[];
  readonly updates: readonly Request[];
  readonly additions: readonly Request[];
}

function reviewTab(tiles: readonly Tile[], all: readonly FoundTile[], always: readonly string[]): TabReview {
  const tab = tiles[0]?.title ?? '';
  const locked = all.filter((found) => found.locked);
  const match = matchTiles(
    tiles,
    all.filter((found) => !found.locked),
  );
  // What a locked protection covers can't be protected beside it.
  const missing = match.missing.filter((tile) => !locked.some((found) => touches(found, tile)));
  const faults = match.placed.map((pair) => ({ ...pair, drifts: faultsOf(tab, pair, always) }));
  return {
    drifts: [...misplaced(tab, { ...match, missing }), ...faults.flatMap(({ drifts }) => drifts)],
    locked: locked.map((found) => ({
      code: 'locked',
      tab,
      name: found.description,
      range: nameOfFound(found),
    })),
    deletions: match.extra.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    updates: faults
      .filter(({ drifts }) => drifts.length > 0)
      .map(({ found, tile }) => ({
        updateProtectedRange: {
          protectedRange: { protectedRangeId: found.id, editors: tile.protectedRange.editors },
          fields: 'editors,warningOnly,unprotectedRanges',
        },
      })),
    additions: missing.map(({ protectedRange }) => ({ addProtectedRange: { protectedRange } })),
  };
}

/** One drift a name: the rows of a unit may have come apart into many runs. */
function misplaced(tab: string, { missing, extra }: TileMatch): readonly TileDrift[] {
  const names = new Set([...missing.map(nameOf), ...extra.map(({ description }) => description)]);
  return [...names].map((name): TileDrift => {
    const tiles = missing.filter((tile) => nameOf(tile) === name);
    const expected = tiles.map(nameOfTile);
    const found = extra.filter(({ description }) => description === name).map(nameOfFound);
    if (tiles.some(({ cell }) => cell === 'tab')) return { code: 'tabUnprotected', tab };
    if (found.length === 0) return { code: 'tileMissing', tab, name, expected };
    if (expected.length === 0) return { code: 'tileUnknown', tab, name, found };
    return { code: 'tileMoved', tab, name, found, expected };
  });
}

function faultsOf(
  tab: string,
  { found, tile }: TileMatch['placed'][number],
  always: readonly string[],
): readonly TileDrift[] {
  const place = { tab, name: nameOf(tile), range: nameOfTile(tile) };
  if (found.warningOnly) return [{ ...place, code: 'warningOnly' }];
  const { users } = tile.protectedRange.editors;
  const added = found.openToAll ? [] : without(found.editors, [...users, ...always]);
  const lost = found.openToAll ? [] : without(users, [...found.editors, ...always]);
  return [
    ...(found.openToAll ? [{ ...place, code: 'openToAll' as const }] : []),
    ...(added.length > 0 ? [{ ...place, code: 'editorsAdded' as const, who: added }] : []),
    ...(lost.length > 0 ? [{ ...place, code: 'editorsLost' as const, who: lost }] : []),
  ];
}
