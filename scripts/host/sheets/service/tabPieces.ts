import { Piece } from '../../workspace/piece';
import type { Tab, Workbook } from '../model/workbook';
import { storeTab } from './persist';

interface Kept {
  readonly tab: Tab;
  readonly piece: Piece;
}

/** Workbooks with a piece for each tab, which is the same as before where nothing in the tab changed since. */
export function createTabPieces(): { workbook(workbook: Workbook): unknown } {
  const kept = new Map<string, ReadonlyMap<number, Kept>>();

  return {
    workbook(workbook) {
      const before = kept.get(workbook.id);
      const now = new Map<number, Kept>();
      for (const tab of workbook.tabs) {
        const known = before?.get(tab.id);
        const piece = known && isSame(known.tab, tab) ? known.piece : new Piece(storeTab(tab));
        now.set(tab.id, { tab, piece });
      }
      kept.set(workbook.id, now);
      return { ...workbook, tabs: [...now.values()].map(({ piece }) => piece) };
    },
  };
}

/** Rows are never changed, only replaced, so that most of a tab needs no second look. */
function isSame(a: Tab, b: Tab): boolean {
  if (a === b) return true;
  if (a.rows.length !== b.rows.length) return false;
  // By number: `some` would not look where the first has no row yet.
  for (let i = 0; i < a.rows.length; i += 1) if (a.rows[i] !== b.rows[i]) return false;
  return besideRows(a) === besideRows(b);
}

const besideRows = (tab: Tab): string => JSON.stringify({ ...tab, rows: undefined });
