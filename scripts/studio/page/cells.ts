import type { CellStyle, CellView, TabView } from '../api';
import { pixels } from './heights';
import { closedAt, columnWidth, type Place, type Shape } from './sheetModel';

/** What a grid cell needs besides its text. */
export interface CellProps {
  readonly class: Readonly<Record<string, boolean>>;
  readonly style: Readonly<Record<string, string>>;
  readonly 'data-cell': string;
  readonly tabindex: number;
  readonly title?: string;
}

export const cellKey = ({ row, column }: Place): string => `${String(row)}:${String(column)}`;

export function cellProps(
  view: TabView,
  cell: CellView | undefined,
  place: Place,
  isNew: boolean,
): CellProps {
  const style: CellStyle = view.styles[cell?.style ?? -1] ?? {};
  const spills = spillsOver(view, cell, place);
  return {
    class: {
      wraps: style.wrap === 'wrap',
      spills,
      noted: cell?.note !== undefined,
      closed: closedAt(view, place) !== undefined,
      changed: isNew,
    },
    style: {
      ...(style.background !== undefined && { background: style.background }),
      ...textLook(style),
      ...(style.border !== undefined && { '--edge': style.border }),
      'text-align': style.align ?? cell?.leans ?? 'left',
    },
    'data-cell': cellKey(place),
    tabindex: -1,
    ...(cell?.note !== undefined && { title: cell.note }),
  };
}

const vertically = { top: 'flex-start', middle: 'center' } as const;

/** How a text looks, and how high it stands in its cell. */
export const textLook = (style: CellStyle): Readonly<Record<string, string>> => ({
  ...(style.color !== undefined && { color: style.color }),
  ...(style.bold === true && { 'font-weight': 'bold' }),
  ...(style.italic === true && { 'font-style': 'italic' }),
  ...decoration(style),
  ...(style.fontSize !== undefined && { 'font-size': `${String(pixels(style.fontSize))}px` }),
  'align-items': style.vertical === undefined ? 'flex-end' : vertically[style.vertical],
});

const decoration = ({ underline, strikethrough }: CellStyle): Readonly<Record<string, string>> =>
  underline === true || strikethrough === true
    ? {
        'text-decoration': [
          underline === true ? 'underline' : '',
          strikethrough === true ? 'line-through' : '',
        ].join(' '),
      }
    : {};

/** As in Sheets, a text that is not wrapped runs on over empty cells to its right. */
function spillsOver(view: TabView, cell: CellView | undefined, { row, column }: Place): boolean {
  if (cell?.text === undefined || cell.leans !== undefined) return false;
  const { wrap, align = 'left' } = view.styles[cell.style ?? -1] ?? {};
  return wrap === undefined && align === 'left' && view.cells[row]?.[column + 1]?.text === undefined;
}

/** A text of a frozen column that runs on into the columns beside: where it stands there, in pixels to the left. */
export function spilledInto(
  view: TabView,
  { frozenColumns, columns }: Shape,
  { row, column }: Place,
): { readonly text: string; readonly style: CellStyle; readonly left: number } | undefined {
  if (column !== columns[0]) return undefined;
  if (view.cells[row]?.[column]?.text !== undefined) return undefined;
  let left = 0;
  for (const before of frozenColumns.toReversed()) {
    left += columnWidth(view, before);
    const cell = view.cells[row]?.[before] ?? undefined;
    if (cell?.text === undefined) continue;
    if (!spillsOver(view, cell, { row, column: before })) return undefined;
    return { text: cell.text, style: view.styles[cell.style ?? -1] ?? {}, left };
  }
  return undefined;
}
