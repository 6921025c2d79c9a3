import type { DocumentTraits } from '../../../core/evidence/model';
import { documentPeriodWords, type DocumentPeriod } from '../../../text/vi';
import { wordCodec } from '../../grid/codecs';

const periods = wordCodec<DocumentPeriod>(documentPeriodWords);

/** `Tháng 3/2021`, `Quý 2`, `2021`. */
export function readPeriod(text: string): Pick<DocumentTraits, 'month' | 'quarter' | 'year'> {
  const [, words = '', year] = /^(.*?)\/?(\d{4})?$/s.exec(text) ?? [];
  const period = periods.read(words);
  const number = Number(period?.slice(1));
  return {
    ...(period?.startsWith('m') && { month: number }),
    ...(period?.startsWith('q') && { quarter: number }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

export function writePeriod({ month, quarter, year }: DocumentTraits): string {
  const period = month === undefined ? `q${String(quarter)}` : `m${String(month)}`;
  const word = isPeriod(period) ? documentPeriodWords[period] : '';
  return [word, ...(year === undefined ? [] : [String(year)])].filter((part) => part !== '').join('/');
}

const isPeriod = (text: string): text is DocumentPeriod => text in documentPeriodWords;
