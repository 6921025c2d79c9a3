import { isRecord } from './define';
import type { Stored } from './serviceContext';
import type { SheetsHost, SheetsState } from './sheets';

/** The workbooks as a part of the state on disk. */
export function storedWorkbooks(sheets: Pick<SheetsHost, 'dump' | 'load'>): Stored {
  return {
    dump: sheets.dump,
    load(state) {
      if (!isSheetsState(state)) throw new TypeError('Workbooks: not what this host wrote');
      sheets.load(state);
    },
  };
}

function isSheetsState(value: unknown): value is SheetsState {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([id, book]) =>
        isRecord(book) && book['id'] === id && Array.isArray(book['tabs']) && book['tabs'].every(isRecord),
    )
  );
}
