import type { DocumentTraits } from '../model';
import { chargeWords, invoiceDayWords, otherNumberWords, sellerWords } from '../vocabulary/paperWords';
import { paperDate } from './paperDate';
import { digitsOf, looseKey, wordsPattern, type PaperLine } from './paperLines';
import { validDay } from '../../day';

/** What an invoice tells besides; its signs (mẫu số, ký hiệu) are no part of the number. */
export function invoicePaper(lines: readonly PaperLine[]): DocumentTraits & { readonly issuer?: string } {
  const documentNo = firstOf(lines, invoiceNumber);
  const month = firstOf(lines, chargedMonth);
  const documentDate = paperDate(lines)?.day ?? firstOf(lines, labelledDay);
  const issuer = seller(lines);
  return {
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
    ...month,
    ...(issuer !== undefined && { issuer }),
  };
}

function firstOf<T>(lines: readonly PaperLine[], read: (line: PaperLine) => T | undefined): T | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined) return value;
  }
  return undefined;
}

const others = otherNumberWords.map(looseKey);
const label = new RegExp(
  `(?:^|\\s)[s5$][o6](?:\\s?[/(]\\s?(?:no|n[o°])[.:]?\\s?\\)?)?\\s?[:.#]{0,2}\\s?([0-9io]{6,8})(?![a-z0-9])`,
);

/** Six to eight digits behind "Số", at least two of them read as digits. */
function invoiceNumber({ text, loose }: PaperLine): string | undefined {
  const found = label.exec(loose);
  if (!found?.[1]) return undefined;
  const before = loose.slice(0, found.index).trim();
  if (others.some((word) => before.endsWith(word))) return undefined;
  const start = found.index + found[0].length - found[1].length;
  const written = text.slice(start, start + found[1].length);
  return written.replace(/\D/g, '').length >= 2 ? digitsOf(found[1]) : undefined;
}

const charge = new RegExp(
  `(?:${chargeWords.map(wordsPattern).join('|')})[a-z\\s:.,()-]{0,40}?(?<![0-9io])([0-9io]{1,2})\\s?[/.-]\\s?(2[0-9io]{3})(?![0-9])`,
);

/** "Kỳ cước: 03/2021", "cước Internet tháng 03/2021". */
function chargedMonth({ loose }: PaperLine): { readonly month: number; readonly year: number } | undefined {
  const found = charge.exec(loose);
  if (!found) return undefined;
  const [month, year] = [Number(digitsOf(found[1] ?? '')), Number(digitsOf(found[2] ?? ''))];
  return month >= 1 && month <= 12 ? { month, year } : undefined;
}

const day = new RegExp(
  `^(?:${invoiceDayWords.map(wordsPattern).join('|')})[a-z\\s:()/]{0,20}?(?<![0-9io])([0-9io]{1,2})[/.-]([0-9io]{1,2})[/.-](2[0-9io]{3})`,
);

/** "Ngày lập: 15/03/2021". */
function labelledDay({ loose }: PaperLine): string | undefined {
  const [, date, month, year] = (day.exec(loose) ?? []).map(digitsOf);
  return date === undefined ? undefined : validDay(Number(year), Number(month), Number(date));
}

const sellers = new RegExp(
  `^(?:${sellerWords.map(wordsPattern).join('|')})(?:\\s?\\([a-z\\s']{1,30}\\))?\\s?:?\\s?`,
);

function seller(lines: readonly PaperLine[]): string | undefined {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const found = line && sellers.exec(line.loose);
    if (!found) continue;
    const name = line.text.slice(found[0].length).trim();
    const value = name === '' ? (lines[at + 1]?.text ?? '') : name;
    if (value !== '') return value;
  }
  return undefined;
}
