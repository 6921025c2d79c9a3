import type { Formula } from '../formulas/parseFormula';
import type { Rect } from '../model/rect';

/** A formula in its cell, with the cells it reads. */
export interface Node {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  readonly reads: readonly Rect[];
}

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Which formula reads which cells. */
interface Graph {
  set(place: Place, node: Node | undefined): void;
  at(place: Place): Node | undefined;
  /** Every formula whose outcome hangs on one of these cells, directly or through others. */
  affectedBy(places: Iterable<Place>): Set<Node>;
}

interface Area {
  readonly rect: Rect;
  readonly readers: Set<Node>;
}
interface Readers {
  readonly nodes: Map<number, Node>;
  readonly byCell: Map<number, Set<Node>>;
  readonly areas: Map<string, Area>;
}

/** A range up to this size is looked up cell by cell. */
const SMALL = 64;

const cellKey = (row: number, column: number): number => row * 32_768 + column;

export const rectKey = (rect: Rect): string =>
  `${rect.sheetId}:${rect.top}:${rect.left}:${rect.bottom}:${rect.right}`;

export function createGraph(): Graph {
  const sheets = new Map<number, Readers>();
  const readersOf = (sheetId: number): Readers => {
    const known = sheets.get(sheetId);
    if (known !== undefined) return known;
    const fresh: Readers = { nodes: new Map(), byCell: new Map(), areas: new Map() };
    sheets.set(sheetId, fresh);
    return fresh;
  };

  function eachLink(
    node: Node,
    cell: (readers: Readers, key: number) => void,
    area: (readers: Readers, rect: Rect) => void,
  ): void {
    for (const rect of node.reads) {
      const readers = readersOf(rect.sheetId);
      if ((rect.bottom - rect.top) * (rect.right - rect.left) > SMALL) {
        area(readers, rect);
        continue;
      }
      for (let row = rect.top; row < rect.bottom; row += 1) {
        for (let column = rect.left; column < rect.right; column += 1) cell(readers, cellKey(row, column));
      }
    }
  }

  const link = (node: Node): void =>
    eachLink(
      node,
      ({ byCell }, key) => {
        const known = byCell.get(key);
        if (known === undefined) byCell.set(key, new Set([node]));
        else known.add(node);
      },
      ({ areas }, rect) => {
        const known = areas.get(rectKey(rect));
        if (known === undefined) areas.set(rectKey(rect), { rect, readers: new Set([node]) });
        else known.readers.add(node);
      },
    );

  const unlink = (node: Node): void =>
    eachLink(
      node,
      ({ byCell }, key) => {
        byCell.get(key)?.delete(node);
      },
      ({ areas }, rect) => {
        const known = areas.get(rectKey(rect));
        known?.readers.delete(node);
        if (known?.readers.size === 0) areas.delete(rectKey(rect));
      },
    );

  /** Adds the readers of a cell; an area that was met before has given all of its readers. */
  function collect({ sheetId, row, column }: Place, into: Set<Node>, met: Set<Area>): void {
    const readers = sheets.get(sheetId);
    if (readers === undefined) return;
    for (const node of readers.byCell.get(cellKey(row, column)) ?? []) into.add(node);
    for (const area of readers.areas.values()) {
      const { rect } = area;
      const inside = row >= rect.top && row < rect.bottom && column >= rect.left && column < rect.right;
      if (!inside || met.has(area)) continue;
      met.add(area);
      for (const node of area.readers) into.add(node);
    }
  }

  return {
    set(place, node) {
      const { nodes } = readersOf(place.sheetId);
      const key = cellKey(place.row, place.column);
      const known = nodes.get(key);
      if (known !== undefined) unlink(known);
      if (node === undefined) {
        nodes.delete(key);
        return;
      }
      nodes.set(key, node);
      link(node);
    },
    at: ({ sheetId, row, column }) => sheets.get(sheetId)?.nodes.get(cellKey(row, column)),
    affectedBy(places) {
      const affected = new Set<Node>();
      const met = new Set<Area>();
      for (const place of places) collect(place, affected, met);
      // A set visits what is added while it is walked through.
      for (const node of affected) collect(node, affected, met);
      return affected;
    },
  };
}
