import type { Catalogue } from '../../../core/model';

/** Zero-based rows of `Tổng hợp`. They follow from the catalogue alone, so that charts stay where they were put. */
export interface SummaryLayout {
  /** Header row of the table by group, and its first line. */
  readonly groupHead: number;
  readonly firstGroup: number;
  readonly firstChart: number;
  readonly firstCriterion: number;
  readonly rowCount: number;
}

/** Title, as of when, the scale's confirmation, and what the words mean in lines no wider than the page. */
export const headLines = 5;
/** Rows kept free for the charts. */
export const chartRows = 26;
export const ledgerNames = ['self', 'appraised', 'province'] as const;

type Sized = Pick<Catalogue, 'scales' | 'groups' | 'criteria'>;

export function summaryLayout({ scales, groups, criteria }: Sized): SummaryLayout {
  // A band and a header before each table.
  const groupHead = headLines + 2 + ledgerNames.length * (1 + scales.length) + 1;
  const firstGroup = groupHead + 1;
  const firstChart = firstGroup + groups.length + 1;
  const firstCriterion = firstChart + chartRows + 2;
  return { groupHead, firstGroup, firstChart, firstCriterion, rowCount: firstCriterion + criteria.length };
}
