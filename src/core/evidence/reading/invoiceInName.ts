import type { NameToken, Span } from './nameTokens';

export interface SeriesNumber extends Span {
  readonly documentNo?: string;
}

/** C or K, the year, a letter for what it is of, two of the seller's own (Thông tư 78/2021/TT-BTC, Điều 4). */
const before = /^[CK]$/;
const behind = /^[TDLMNBGH]\p{Lu}{2}$/u;

/** The number of an electronic invoice behind its series: `1C22TVN_123`, `HDDT K22TYY 00000123`. */
export function invoiceInName(tokens: readonly NameToken[]): SeriesNumber | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const [letter, year, series, next] = tokens.slice(at, at + 4);
    if (!letter || !year || !series || !before.test(letter.text) || !behind.test(series.text)) continue;
    if (!year.digits || year.text.length !== 2 || year.gap !== '' || series.gap !== '') continue;
    const form = tokens[at - 1];
    const from = letter.gap === '' && form?.digits === true && form.text.length === 1 ? at - 1 : at;
    const number = next?.digits === true && next.text.length <= 8 && next.gap !== '' ? next : tokens[at + 4];
    const told = number === next || next?.key === 'so';
    return number?.digits === true && told && number.text.length <= 8
      ? { from, to: number === next ? at + 4 : at + 5, documentNo: number.text }
      : { from, to: at + 3 };
  }
  return undefined;
}
