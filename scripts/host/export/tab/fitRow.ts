import type { CellData, DimensionProperties } from '../resource';
import { usualColumnPixels, usualRowPixels } from './pixels';

/** Of a letter of the usual font on average, and of a line with its leading: close enough to see the whole text. */
const letterPixels = 6.2;
/** Bold letters are wider. */
const boldFactor = 1.15;
const linePixels = 17;
const paddingPixels = 6;
const mostLines = 20;

/** The height to which Sheets fits a row that nobody sized: as many lines as its wrapped texts need. */
export function fittedPixels(cells: readonly CellData[], columns: readonly DimensionProperties[]): number {
  const lines = cells.map((cell, at) => {
    const format = cell.effectiveFormat ?? cell.userEnteredFormat;
    const { hiddenByUser, pixelSize = usualColumnPixels } = columns[at] ?? {};
    if (format?.wrapStrategy !== 'WRAP' || hiddenByUser === true) return 1;
    const letter = letterPixels * (format.textFormat?.bold === true ? boldFactor : 1);
    const letters = Math.max(1, Math.floor((pixelSize - paddingPixels) / letter));
    const text = cell.formattedValue ?? cell.effectiveValue?.stringValue ?? '';
    return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, letters), 0);
  });
  const most = Math.min(mostLines, Math.max(1, ...lines));
  return most === 1 ? usualRowPixels : most * linePixels + paddingPixels;
}

/** Lines break after spaces and slashes; what is longer than a line is cut. */
function wrappedLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.split(/(?<=[\s/])/)) {
    const length = piece.trimEnd().length;
    if (used + length <= letters) {
      used += piece.length;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / letters) - 1);
    used = piece.length % letters;
  }
  return lines;
}
