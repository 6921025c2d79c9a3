import type { CellStyle, TabView } from '../api';
import { columnWidth } from './sheetModel';

const family = 'Arial, "Liberation Sans", Helvetica, sans-serif';
const usualPoints = 10;
const padding = 7;
const usualRow = 24;
const mostLines = 30;
const lineFactor = 1.25;

/** Points to pixels. */
export const pixels = (points = usualPoints): number => Math.round((points * 96) / 72);

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();
const wrapped = new Map<string, number>();

function widthOf(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined || context === null) return known ?? 0;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** How many lines a text takes when it is wrapped to this width. */
function linesOf(text: string, font: string, width: number): number {
  const key = `${font} ${String(width)}\n${text}`;
  const known = wrapped.get(key);
  if (known !== undefined) return known;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const length = widthOf(word.trimEnd(), font);
      const full = widthOf(word, font);
      if (used + length <= width) used += full;
      else if (length <= width) [lines, used] = [lines + 1, full];
      else {
        // Broken anywhere: about half a letter of each line stays empty.
        lines += Math.ceil(length / (width - 5)) - (used === 0 ? 1 : 0);
        used = length % width;
      }
    }
  }
  wrapped.set(key, lines);
  return lines;
}

/** The height of a row: what somebody set, else what its wrapped texts need, as Sheets fits it. */
export function rowHeight(view: TabView, row: number): number {
  const { rows, columns, cells, styles } = view;
  const set = rows[row]?.size;
  if (set !== undefined) return set;
  let height = usualRow;
  (cells[row] ?? []).forEach((cell, at) => {
    const text = cell?.text;
    if (text === undefined || columns[at]?.hidden === true) return;
    const style: CellStyle = styles[cell?.style ?? -1] ?? {};
    const size = pixels(style.fontSize);
    const font = `${style.bold === true ? 'bold ' : ''}${String(size)}px ${family}`;
    const width = columnWidth(view, at) - padding;
    const lines = style.wrap === 'wrap' ? linesOf(text, font, width) : text.split('\n').length;
    height = Math.max(height, Math.ceil(Math.min(lines, mostLines) * size * lineFactor) + padding);
  });
  return height;
}
