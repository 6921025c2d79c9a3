import type { Workbook } from 'exceljs';
import { absoluteRectName } from '../grid/a1';

/** The hidden tab that holds the lists which Excel cannot take as text. */
export const listTab = '_lists';

export interface ListStore {
  /** The formula of the list: `"a,b"`, or a range of the hidden tab. */
  refer(items: readonly string[]): string;
  /** Adds the hidden tab, if any list needed it. */
  addTab(workbook: Workbook): void;
}

/** Excel parts a list at its commas, trims the items, and takes at most 255 characters. */
export function createListStore(): ListStore {
  const columns = new Map<string, readonly string[]>();
  const refer = (items: readonly string[]): string => {
    const joined = items.join(',');
    const isPlain = items.every((item) => !/[,"\n]|^[\s=]|\s$|^$/.test(item));
    if (isPlain && joined.length <= 255) return `"${joined}"`;
    const key = JSON.stringify(items);
    if (!columns.has(key)) columns.set(key, items);
    const column = Array.from(columns.keys()).indexOf(key);
    const rect = { top: 0, left: column, bottom: items.length - 1, right: column };
    return `${listTab}!${absoluteRectName(rect)}`;
  };
  const addTab = (workbook: Workbook): void => {
    if (columns.size === 0) return;
    const tab = workbook.addWorksheet(listTab, { state: 'veryHidden' });
    Array.from(columns.values()).forEach((items, column) => {
      items.forEach((item, row) => {
        tab.getCell(row + 1, column + 1).value = item;
      });
    });
  };
  return { refer, addTab };
}
