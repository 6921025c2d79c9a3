import type { DocumentTraits } from '../model';
import {
  chargeWords,
  invoiceDayWords,
  otherNumberWords,
  sellerWords,
  taxCodeWords,
} from '../vocabulary/invoiceWords';
import { issuerWords } from '../vocabulary/issuerWords';
import { paperDate } from './paperDate';
import { digitsOf, looseKey, startsWithWord, wordsPattern, type PaperLine } from './paperLines';
import { validDay } from '../../day';

/** What an invoice tells besides; its signs (mẫu số, ký hiệu) are no part of the number. */
export function invoicePaper(
  lines: readonly PaperLine[],
  titleAt: number,
): DocumentTraits & { readonly issuer?: string } {
  const documentDate = paperDate(lines, true)?.day ?? firstOf(lines, labelledDay);
  const isElectronic =
    (documentDate ?? '') >= allElectronicSince || lines.some(({ loose }) => series.test(loose));
  const documentNo = firstOf(lines, (line) => invoiceNumber(line, isElectronic));
  const charged = firstOf(lines, chargedMonth);
  const issuer = seller(lines) ?? sellerAbove(lines.slice(0, titleAt));
  return {
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
    ...charged,
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

/** Nghị định 123/2020/NĐ-CP, Điều 59. */
const allElectronicSince = '2022-07-01';
/** Ký hiệu 1C22TAA: of an electronic invoice, whose number begins at 1 every year (Thông tư 78/2021/TT-BTC, Điều 4). */
const series = /(?:^|[^a-z\d])(?:[1-6i]\s?)?[ck]\s?2\d\s?[tdimngbh]\s?[a-z]{2}(?![a-z])/;
const others = otherNumberWords.map(looseKey);
const label = new RegExp(
  `(?:^|\\s)[s5$][o6](?:\\s(?:hoa don|hd))?(?:\\s?[/(]\\s?(?:invoice\\s)?(?:no|n[o°])[.:]?\\s?\\)?)?\\s?[:.#]{0,2}\\s?([0-9io]{1,8})(?![a-z0-9]|[/.-]\\d)`,
);
/** An older one on paper has seven (Thông tư 39/2014/TT-BTC); some are cut to six. */
const leastDigits = 6;

/** Behind "Số" and, of few digits, alone with the other signs; at least two digits of it were read as such. */
function invoiceNumber({ text, loose }: PaperLine, isElectronic: boolean): string | undefined {
  const found = label.exec(loose);
  if (!found?.[1]) return undefined;
  const before = loose.slice(0, found.index).trim();
  if (others.some((word) => before.endsWith(word))) return undefined;
  const end = found.index + found[0].length;
  const isAlone =
    (before === '' || series.test(before)) && /^\s?(?:$|ky hieu|ngay|mau|ma |\()/.test(loose.slice(end));
  const written = text.slice(end - found[1].length, end);
  if (written.length < leastDigits && !(isElectronic && isAlone)) return undefined;
  const read = written.replace(/\D/g, '').length;
  return read >= Math.min(2, written.length) ? digitsOf(found[1]) : undefined;
}

const charges = chargeWords.map(wordsPattern).join('|');
const month = '(?<![0-9io])([0-9io]{1,2})\\s?(?:[/.-]|nam)\\s?(2[0-9io]{3})(?![0-9])';
const charge = new RegExp(`(?:${charges})[a-z\\s:.,()-]{0,40}?${month}`);
const stretch = new RegExp(
  `(?:${charges})[a-z\\s:.,()-]{0,40}?[0-9io]{1,2}[/.-]${month}[a-z\\s-]{1,12}[0-9io]{1,2}[/.-]${month}`,
);

interface Month {
  readonly month: number;
  readonly year: number;
}

/** "Kỳ cước: 03/2021", "cước Internet tháng 03/2021", "Kỳ cước: 01/03/2021 - 31/03/2021". */
function chargedMonth({ loose }: PaperLine): Month | undefined {
  const days = stretch.exec(loose);
  if (days) {
    const [from, to] = [monthOf(days[1], days[2]), monthOf(days[3], days[4])];
    return from?.month === to?.month && from?.year === to?.year ? from : undefined;
  }
  const found = charge.exec(loose);
  return found ? monthOf(found[1], found[2]) : undefined;
}

function monthOf(written = '', ofYear = ''): Month | undefined {
  const [value, year] = [Number(digitsOf(written)), Number(digitsOf(ofYear))];
  return value >= 1 && value <= 12 ? { month: value, year } : undefined;
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

const authorities = issuerWords.map(looseKey);
const taxCode = new RegExp(taxCodeWords.map(wordsPattern).join('|'));
const mostBetween = 4;

/** Without a label: the name above the heading that a tax code follows. */
function sellerAbove(lines: readonly PaperLine[]): string | undefined {
  const coded = lines.findIndex(({ loose }) => taxCode.test(loose));
  const above = lines.slice(Math.max(coded - mostBetween, 0), Math.max(coded, 0));
  return above.filter((line) => startsWithWord(line.loose, authorities)).pop()?.text;
}
