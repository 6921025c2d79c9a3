import type { User } from '../../contract';
import { requireEditable } from '../access/protection';
import { meetsCondition } from '../conditions/meetsCondition';
import { cellName, fullCellName, rangeName } from '../model/a1';
import { cellAt, effectiveValue, putCell, tidyCell } from '../model/cells';
import { EditRejected, invalid } from '../model/errors';
import { findTab, resolveA1 } from '../model/rect';
import type { ExtendedValue, GridRange } from '../model/resources';
import type { Store } from '../service/store';
import { enter } from './enter';

export interface TypeOptions {
  /** Pasted from elsewhere: validations don't hold it up, and those of the cells are replaced. */
  readonly paste?: boolean;
}

/** What happened, as an edit event reports it. */
export interface TypedEdit {
  readonly user: User;
  readonly fileId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  readonly range: Required<GridRange>;
  /** With the title of the tab: `Sheet1!A1:B2`. */
  readonly a1: string;
  /** Of a single cell only; absent where it was empty. */
  readonly oldValue?: string;
  /** Of a single cell only; absent where it is empty now. */
  readonly value?: string;
  /** `B2` of the cells that took their value. */
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly cell: string; readonly message: string }[];
}

const REJECTED = 'The data you entered violates the data validation rules set on this cell.';

/**
 * Emptying a cell is always taken. A person enters texts, row by row from the first cell of the range. A single rejected entry throws EditRejected;
 * among several the rejected ones are left as they were, and reported.
 */
export function type(
  store: Store,
  year: () => number,
  user: User,
  fileId: string,
  a1Range: string,
  values: readonly (readonly string[])[],
  options: TypeOptions = {},
): TypedEdit {
  store.startCall();
  return store.change(
    fileId,
    ({ workbook, actor, touch }, settle) => {
      const start = resolveA1(workbook, a1Range);
      const height = values.length;
      const width = Math.max(0, ...values.map((row) => row.length));
      if (height === 0 || width === 0) throw invalid('Nothing was typed.');
      const rect = { ...start, bottom: start.top + height, right: start.left + width };
      const tab = findTab(workbook, rect.sheetId);
      if (rect.bottom > tab.rowCount || rect.right > tab.columnCount)
        throw invalid('There are no such cells.');
      requireEditable(workbook, rect, actor);
      const single = height === 1 && width === 1;
      const before = cellAt(tab, rect.top, rect.left);
      const accepted: string[] = [];
      const rejected: { cell: string; message: string }[] = [];

      values.forEach((texts, i) => {
        texts.forEach((text, j) => {
          const row = rect.top + i;
          const column = rect.left + j;
          const old = cellAt(tab, row, column);
          enter(workbook, tab, row, column, text, year());
          const placed = old?.validation;
          if (options.paste === true) {
            putCell(tab, row, column, tidyCell({ ...cellAt(tab, row, column), validation: undefined }));
          } else if (placed?.rule.strict === true && text !== '') {
            if (text.startsWith('=')) settle();
            // Few conditions compute anything: formulas are worked out only for those that do.
            const setting = {
              workbook,
              tab,
              row,
              column,
              get calculator() {
                return settle();
              },
              year: year(),
            };
            if (!meetsCondition(setting, placed)) {
              const message = placed.rule.inputMessage ?? REJECTED;
              if (single) throw new EditRejected(message, fullCellName(tab.title, row, column));
              putCell(tab, row, column, old);
              rejected.push({ cell: cellName(row, column), message });
              return;
            }
          }
          accepted.push(cellName(row, column));
        });
      });
      settle();
      touch(accepted.length);
      const oldValue = single ? plainText(effectiveValue(before)) : undefined;
      const value = single ? plainText(effectiveValue(cellAt(tab, rect.top, rect.left))) : undefined;
      return {
        user,
        fileId,
        sheetId: tab.id,
        sheetTitle: tab.title,
        range: {
          sheetId: tab.id,
          startRowIndex: rect.top,
          endRowIndex: rect.bottom,
          startColumnIndex: rect.left,
          endColumnIndex: rect.right,
        },
        a1: rangeName(tab.title, rect.top, rect.left, rect.bottom, rect.right),
        ...(oldValue === undefined ? {} : { oldValue }),
        ...(value === undefined ? {} : { value }),
        accepted,
        rejected,
      };
    },
    user,
  );
}

/** As in edit events: unformatted. */
function plainText(value: ExtendedValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.stringValue ?? String(value.numberValue ?? value.boolValue ?? '#ERROR!');
}
