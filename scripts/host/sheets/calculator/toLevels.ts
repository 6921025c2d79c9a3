import type { Rect } from '../model/rect';
import { rectKey } from './graph';
import type { Node } from './graph';

interface Levels {
  /** To be computed one after the other; within a level the engine finds the order. */
  readonly levels: readonly (readonly Node[])[];
  /** Formulas that read themselves, directly or in a circle. */
  readonly circular: ReadonlySet<Node>;
}

/**
 * Orders formulas so that a blank handed through by one is known as a blank before another reads it: the engine
 * itself would take it for 0.
 */
export function toLevels(nodes: ReadonlySet<Node>): Levels {
  const byColumn = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = `${node.sheetId}:${node.column}`;
    const list = byColumn.get(key);
    if (list === undefined) byColumn.set(key, [node]);
    else list.push(node);
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.row - b.row);

  const depths = new Map<Node, number>();
  const rectDepths = new Map<string, number>();
  const path = new Set<Node>();
  const circular = new Set<Node>();

  function depthOf(node: Node): number {
    const known = depths.get(node);
    if (known !== undefined) return known;
    if (path.has(node)) {
      let inCircle = false;
      for (const each of path) {
        inCircle ||= each === node;
        if (inCircle) circular.add(each);
      }
      return 0;
    }
    path.add(node);
    const depth = node.reads.reduce((most, rect) => Math.max(most, rectDepth(rect)), 0);
    path.delete(node);
    depths.set(node, depth);
    return depth;
  }

  function rectDepth(rect: Rect): number {
    const key = rectKey(rect);
    const known = rectDepths.get(key);
    if (known !== undefined) return known;
    let depth = 0;
    for (let column = rect.left; column < rect.right; column += 1) {
      const list = byColumn.get(`${rect.sheetId}:${column}`) ?? [];
      for (let i = firstFrom(list, rect.top); i < list.length; i += 1) {
        const node = list[i];
        if (node === undefined || node.row >= rect.bottom) break;
        depth = Math.max(depth, depthOf(node) + (node.formula.mayBeBlank ? 1 : 0));
      }
    }
    rectDepths.set(key, depth);
    return depth;
  }

  const levels: Node[][] = [];
  for (const node of nodes) {
    const depth = depthOf(node);
    for (let level = levels.length; level <= depth; level += 1) levels.push([]);
    levels[depth]?.push(node);
  }
  return { levels: levels.map((level) => level.filter((node) => !circular.has(node))), circular };
}

/** The place of the first node at or below this row, by bisection. */
function firstFrom(list: readonly Node[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
