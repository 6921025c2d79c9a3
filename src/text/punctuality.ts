import type { Punctuality, UnitPunctuality } from '../core/summary/punctuality';
import { formatMoment, formatNumber, formatPercent } from './format';

/** The words of who handed in on time and how completely. */

const share = (some: number, all: number): string =>
  `${formatNumber(some)}/${formatNumber(all)} (${all === 0 ? '–' : formatPercent(some / all)})`;

const stateWords: Readonly<Record<UnitPunctuality['state'], string>> = {
  onTime: 'đúng hạn',
  late: 'trễ hạn',
  missing: 'chưa nộp',
};

export const punctualityTexts = {
  band: 'IV. NỘP ĐÚNG HẠN, ĐẦY ĐỦ',
  headers: ['TT', 'Đơn vị', 'Dòng được giao', 'Dòng đã đủ', 'Tỷ lệ đầy đủ'],
  submittedHeader: 'Nộp báo cáo',
  all: 'Toàn kỳ',
  units: ({ units, onTime, late, missing }: Punctuality): string =>
    `đúng hạn ${share(onTime, units.length)} đơn vị; trễ hạn ${formatNumber(late)}; chưa nộp ${formatNumber(missing)}`,
  rows: ({ complete, assigned }: Punctuality): string => `đầy đủ ${share(complete, assigned)} dòng`,
  unit: ({ state, since }: UnitPunctuality): string =>
    since === undefined ? stateWords[state] : `${stateWords[state]}, nộp lúc ${formatMoment(since)}`,
};
