import { groupBy } from '../../core/groupBy';
import { evidenceKindWords, formatDay, formatNumber } from '../../text/vi';
import type { ListedDocument } from './paperData';

/** More of a kind are counted: twelve invoices are one line. */
const mostNamed = 3;

/** `hợp đồng: Hợp đồng 30-2021.pdf; hoá đơn: 12 tài liệu`. */
export const documentsText = (documents: readonly ListedDocument[]): string =>
  [...groupBy(documents, ({ kind }) => kind ?? '')]
    .map(([, same]) => {
      const kind = same[0]?.kind;
      const named =
        same.length > mostNamed ? `${formatNumber(same.length)} tài liệu` : same.map(nameOf).join(', ');
      return kind === undefined ? named : `${evidenceKindWords[kind]}: ${named}`;
    })
    .join('; ');

const nameOf = ({ name, documentNo, documentDate }: ListedDocument): string => {
  const known = [
    ...(documentNo === undefined ? [] : [`số ${documentNo}`]),
    ...(documentDate === undefined ? [] : [`ngày ${formatDay(documentDate)}`]),
  ];
  return known.length === 0 ? name : `${name} (${known.join(' ')})`;
};
