import { fromTcvn3, fromVni } from '../legacyText';
import { attribute, elements, first } from './xml';

/** How a cell shows its number, and what its font makes of its signs. */
export interface CellStyle {
  readonly shows: 'number' | 'percent' | 'day';
  readonly read: ((text: string) => string) | undefined;
}

const plain: CellStyle = { shows: 'number', read: undefined };

/** The styles of a workbook, by the number that a cell gives. */
export function readStyles(xml: string): (index: string | undefined) => CellStyle {
  const patterns = new Map(
    [...elements(xml, 'numFmt')].map(({ attributes }) => [
      attribute(attributes, 'numFmtId') ?? '',
      attribute(attributes, 'formatCode') ?? '',
    ]),
  );
  const fonts = [...elements(first(xml, 'fonts')?.inner ?? '', 'font')].map(({ inner }) =>
    readerOfFont(attribute(first(inner, 'name')?.attributes ?? '', 'val')),
  );
  const styles = [...elements(first(xml, 'cellXfs')?.inner ?? '', 'xf')].map(({ attributes }): CellStyle => {
    const format = attribute(attributes, 'numFmtId') ?? '0';
    const font = fonts[Number(attribute(attributes, 'fontId') ?? 0)];
    return { shows: shownBy(Number(format), patterns.get(format) ?? ''), read: font };
  });
  return (index) => styles[Number(index ?? 0)] ?? plain;
}

/** Numbers of formats that every spreadsheet knows without their pattern. */
function shownBy(id: number, pattern: string): CellStyle['shows'] {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22) return 'day';
  const signs = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (signs.includes('%')) return 'percent';
  return /[dy]/i.test(signs) && /m/i.test(signs) ? 'day' : 'number';
}

/** Fonts of TCVN3 begin with `.Vn` (capitals: `…H`), those of VNI with `VNI-`. */
export function readerOfFont(name: string | undefined): ((text: string) => string) | undefined {
  if (name === undefined) return undefined;
  if (/^\.vn/i.test(name)) return /h$/i.test(name) ? (text) => fromTcvn3(text).toUpperCase() : fromTcvn3;
  return /^vni-/i.test(name) ? fromVni : undefined;
}
