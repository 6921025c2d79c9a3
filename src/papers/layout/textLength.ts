/**
 * How long a line of Times New Roman is: widths of letters in thousandths of their size, bold, without what stands above and
 * below them. Only for where a name breaks and how long a rule is, so groups of letters of about one width do.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;]/, 250],
  [/[-()/ijlt]/, 310],
  [/[frs]/, 390],
  [/[IJ]/, 420],
  [/[acezs0-9]/, 470],
  [/[bdghknopquvxy]/, 530],
  [/[FPSL]/, 610],
  [/[EBTZ]/, 660],
  [/[ADCGHKNOQRUVXYwđ]/, 750],
  [/[MWm]/, 920],
];
const usual = 550;

const widthOf = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;

const points = 72 / 25.4;

/** Millimetres. `size` in points. */
export function textLength(text: string, size: number): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/\s/g, ' ');
  return ([...plain].reduce((sum, letter) => sum + widthOf(letter), 0) * size) / 1000 / points;
}
