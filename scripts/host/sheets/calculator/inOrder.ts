import type { Rect } from '../model/rect';
import { rectKey } from './graph';
import type { Node } from './graph';

interface Ordered {
  /** Each after those that it reads. */
  readonly order: readonly Node[];
  /** Formulas that read themselves, directly or in a circle. */
  readonly circular: ReadonlySet<Node>;
}

/** Orders formulas so that each is worked out after those that it reads. */
export function inOrder(nodes: ReadonlySet<Node>): Ordered {
  const byColumn = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = `${node.sheetId}:${node.column}`;
    const list = byColumn.get(key);
    if (list === undefined) byColumn.set(key, [node]);
    else list.push(node);
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.row - b.row);

  const order: Node[] = [];
  const done = new Set<Node>();
  const doneRects = new Set<string>();
  const path = new Set<Node>();
  const circular = new Set<Node>();

  function visit(node: Node): void {
    if (done.has(node)) return;
    if (path.has(node)) {
      let inCircle = false;
      for (const each of path) {
        inCircle ||= each === node;
        if (inCircle) circular.add(each);
      }
      return;
    }
    path.add(node);
    node.reads.forEach(visitRect);
    path.delete(node);
    done.add(node);
    order.push(node);
  }

  function visitRect(rect: Rect): void {
    const key = rectKey(rect);
    if (doneRects.has(key)) return;
    for (let column = rect.left; column < rect.right; column += 1) {
      const list = byColumn.get(`${rect.sheetId}:${column}`) ?? [];
      for (let i = firstFrom(list, rect.top); i < list.length; i += 1) {
        const node = list[i];
        if (node === undefined || node.row >= rect.bottom) break;
        visit(node);
      }
    }
    doneRects.add(key);
  }

  for (const node of nodes) visit(node);
  return { order: order.filter((node) => !circular.has(node)), circular };
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
