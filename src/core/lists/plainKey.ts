import { tidy } from '../parse/rawCell';

/** Without marks, case and signs: the form in which careless spellings are alike, and different words may be, too. */
export const plainKey = (text: string): string =>
  tidy(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u0111\u00f0]/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
