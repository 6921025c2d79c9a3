import { requireEditable } from '../access/protection';
import { cellAt, putCell, tidyCell } from '../model/cells';
import { keptColors } from '../model/colors';
import { cellCount, findTab, resolveRange } from '../model/rect';
import type { Rect } from '../model/rect';
import type { CellFormat } from '../model/resources';
import { NO_REPLY } from './handler';
import type { Handler } from './handler';

type Body = gapi.client.sheets.UpdateBordersRequest;
type Border = NonNullable<Body['top']>;
type Borders = NonNullable<CellFormat['borders']>;

/** Sides that the request leaves out stay as they are; style NONE takes a border away. */
export const updateBorders: Handler<'updateBorders'> = (asked, { workbook, actor, touch }) => {
  const body = keptColors(asked);
  const rect = resolveRange(workbook, body.range);
  requireEditable(workbook, rect, actor);
  const tab = findTab(workbook, rect.sheetId);
  const shared = new Map<string, CellFormat>();
  const share = (format: CellFormat): CellFormat => {
    const text = JSON.stringify(format);
    const known = shared.get(text) ?? format;
    shared.set(text, known);
    return known;
  };
  for (let row = rect.top; row < rect.bottom; row += 1) {
    for (let column = rect.left; column < rect.right; column += 1) {
      const cell = cellAt(tab, row, column);
      const borders = draw(cell?.userEnteredFormat?.borders ?? {}, body, rect, row, column);
      const format: CellFormat = { ...cell?.userEnteredFormat, borders };
      if (Object.keys(borders).length === 0) delete format.borders;
      const userEnteredFormat = Object.keys(format).length === 0 ? undefined : share(format);
      putCell(tab, row, column, tidyCell({ ...cell, userEnteredFormat }));
    }
  }
  touch(cellCount(rect));
  return NO_REPLY;
};

function draw(old: Borders, body: Body, rect: Rect, row: number, column: number): Borders {
  const sides: readonly (readonly [keyof Borders, Border | undefined])[] = [
    ['top', row === rect.top ? body.top : body.innerHorizontal],
    ['bottom', row === rect.bottom - 1 ? body.bottom : body.innerHorizontal],
    ['left', column === rect.left ? body.left : body.innerVertical],
    ['right', column === rect.right - 1 ? body.right : body.innerVertical],
  ];
  const next: Borders = { ...old };
  for (const [side, border] of sides) {
    if (border?.style === 'NONE') Reflect.deleteProperty(next, side);
    else if (border !== undefined) next[side] = border;
  }
  return next;
}
