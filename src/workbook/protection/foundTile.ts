import { rangeName } from '../grid/a1';
import type { FoundProtection, FoundRange, GridRange, Sheet } from '../grid/sheets';
import type { Tile } from './tiles';

/** A protection as it stands in a tab. */
export interface FoundTile {
  readonly id: number;
  readonly description: string;
  /** Clamped to the grid: an edge that Google leaves open is the grid's. */
  readonly rect: GridRange;
  readonly wholeTab: boolean;
  /** Whether this account is shown the editors, and may change them. */
  readonly locked: boolean;
  readonly warningOnly: boolean;
  /** Whoever may edit the workbook gets past it. */
  readonly openToAll: boolean;
  readonly editors: readonly string[];
}

/** The protections of a tab; one without an id can't be spoken of, and Google gives each one. */
export const foundTiles = ({ properties, protectedRanges = [] }: Sheet): readonly FoundTile[] =>
  protectedRanges.flatMap((found) => {
    const { protectedRangeId, range = {}, description = '', editors } = found;
    if (protectedRangeId === undefined) return [];
    const warningOnly = found.warningOnly === true;
    const locked = editors === undefined && !warningOnly && found.requestingUserCanEdit !== true;
    return [
      {
        id: protectedRangeId,
        description,
        rect: clamp(range, properties),
        wholeTab: isWhole(range),
        locked,
        warningOnly,
        openToAll: !locked && !warningOnly && isOpen(found),
        editors: [...(editors?.users ?? []), ...(editors?.groups ?? [])],
      },
    ];
  });

const isOpen = ({ editors, unprotectedRanges = [] }: FoundProtection): boolean =>
  editors === undefined || editors.domainUsersCanEdit === true || unprotectedRanges.length > 0;

const isWhole = (range: FoundRange): boolean =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;

function clamp(range: FoundRange, properties: Sheet['properties']): GridRange {
  const { rowCount = Infinity, columnCount = Infinity } = properties?.gridProperties ?? {};
  return {
    sheetId: properties?.sheetId ?? 0,
    startRowIndex: range.startRowIndex ?? 0,
    endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
    startColumnIndex: range.startColumnIndex ?? 0,
    endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
}

/** `B4:D9`; '' for the whole tab. */
export const nameOfFound = ({ wholeTab, rect }: FoundTile): string => (wholeTab ? '' : rangeName(rect));

const gridOf = ({ protectedRange: { range } }: Tile): GridRange | undefined =>
  'startRowIndex' in range ? range : undefined;

export function nameOfTile(tile: Tile): string {
  const grid = gridOf(tile);
  return grid ? rangeName(grid) : '';
}

export function liesWhereItShould(found: FoundTile, tile: Tile): boolean {
  const grid = gridOf(tile);
  if (!grid || found.wholeTab) return !grid && found.wholeTab;
  const { rect } = found;
  return (
    rect.startRowIndex === grid.startRowIndex &&
    rect.endRowIndex === grid.endRowIndex &&
    rect.startColumnIndex === grid.startColumnIndex &&
    rect.endColumnIndex === grid.endColumnIndex
  );
}

/** Whether the two share a cell of the same tab. */
export function touches({ rect, wholeTab }: FoundTile, tile: Tile): boolean {
  const grid = gridOf(tile);
  if (!grid || wholeTab) return true;
  return (
    rect.startRowIndex < grid.endRowIndex &&
    grid.startRowIndex < rect.endRowIndex &&
    rect.startColumnIndex < grid.endColumnIndex &&
    grid.startColumnIndex < rect.endColumnIndex
  );
}
