import type { PaperData } from '../data/paperData';
import { formatNumber } from '../../text/vi';
import { namesOf } from '../data/say';

/** Nobody appraises their own rows without the paper saying so. */
export function changedSelf({ issues, office }: PaperData): string {
  const own = issues.filter(({ code }) => code === 'selfAppraised');
  if (own.length === 0) return `${office.name} không thẩm định dòng nào của chính mình.`;
  const criteria = [...new Set(own.flatMap(({ where }) => where.criterion ?? []))];
  return `${formatNumber(own.length)} dòng do chính ${office.name} thẩm định, không có cơ quan khác: ${namesOf(criteria, 20)}.`;
}
