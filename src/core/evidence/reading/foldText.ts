import { dLetters } from '../vocabulary/signs';

/**
 * Text without marks and case, sign for sign as long as `text`, so that what is found here can be cut out there. `text`
 * is in NFC and free of loose marks: see `composed`.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldSign(text.charAt(at));
  return folded;
}

function foldSign(sign: string): string {
  if (sign <= '\u007f') return sign.toLowerCase();
  if (dLetters.includes(sign)) return 'd';
  if (dashes.includes(sign)) return '-';
  const base = sign.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : sign;
}

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2212';

/** NFC, without the marks that belong to no letter and the signs that nobody sees. */
export const composed = (text: string): string =>
  text.normalize('NFC').replace(/[\u0300-\u036f\u200b-\u200d\u2060\ufeff\ufe0f]/g, '');
