/** A character of the usual font (Arial 10) is 7 pixels wide, by which Excel counts widths; a pixel is 0.75 pt. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

export const usualRowPixels = 21;
export const usualColumnPixels = 100;

export function toColumnWidth(pixels: number): number {
  const width = pixels / pixelsPerCharacter;
  // exceljs leaves out a column of exactly 9, taking that for Excel's own width.
  return width === 9 ? 9.001 : width;
}

export function fromColumnWidth(width: number): number {
  return Math.round(width * pixelsPerCharacter);
}

export function toRowHeight(pixels: number): number {
  return pixels * pointsPerPixel;
}

export function fromRowHeight(points: number): number {
  return Math.round(points / pointsPerPixel);
}
