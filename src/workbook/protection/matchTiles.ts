import { liesWhereItShould, type FoundTile } from './foundTile';
import type { Tile } from './tiles';

export interface TileMatch {
  /** The right cells, whatever its editors. */
  readonly placed: readonly { readonly found: FoundTile; readonly tile: Tile }[];
  readonly missing: readonly Tile[];
  readonly extra: readonly FoundTile[];
}

/**
 * Pairs the protections of one tab with those that should be, each at most once. A tile that bears the name of one unit
 * but lies over the rows of another is not that other's: it was left behind by rows that moved.
 */
export function matchTiles(tiles: readonly Tile[], found: readonly FoundTile[]): TileMatch {
  const names = new Set(tiles.map(nameOf));
  const placed: { readonly found: FoundTile; readonly tile: Tile }[] = [];
  const extra = new Set(found);
  const missing = new Set(tiles);
  const pair = (fits: (candidate: FoundTile, tile: Tile) => boolean): void => {
    for (const tile of missing) {
      const at = [...extra].find((candidate) => liesWhereItShould(candidate, tile) && fits(candidate, tile));
      if (!at) continue;
      placed.push({ found: at, tile });
      extra.delete(at);
      missing.delete(tile);
    }
  };
  pair(({ description }, tile) => description === nameOf(tile));
  // Somebody renamed it.
  pair(({ description }) => !names.has(description));
  return { placed, missing: [...missing], extra: [...extra] };
}

export const nameOf = ({ protectedRange }: Tile): string => protectedRange.description;
