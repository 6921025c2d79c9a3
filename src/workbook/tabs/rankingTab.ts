import type { CommuneRank } from '../../core/summary/model';
import { banners, formatInterval, rankingHeaders, summaryTexts, tabTitles } from '../../text/vi';
import type { Request, Sheet } from '../sheets';
import { sheetIds } from '../sheetIds';
import { colors, numberFormats } from '../style';
import { readTable, writeColumn } from '../readTable';
import { createTable, defineColumns, headRows, type Table, type TableRow } from '../table';

type Key = keyof typeof rankingHeaders;

/** `Xếp hạng xã`: filled by every compile. */
export const rankingTable: Table<Key> = {
  sheetId: sheetIds.ranking,
  title: tabTitles.ranking,
  banner: banners.ranking,
  columns: defineColumns(rankingHeaders, {
    position: { block: 'machine', width: 70, align: 'CENTER' },
    name: { block: 'machine', width: 220 },
    converted: { block: 'machine', width: 130, numberFormat: numberFormats.points },
    convertedHigh: { block: 'machine', width: 130, numberFormat: numberFormats.points },
    rate: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    rateHigh: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    rank: { block: 'machine', width: 110, align: 'CENTER' },
    evidence: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    remark: { block: 'machine', width: 160 },
  }),
  tabColor: colors.tab.summary,
};

/** As many rows as there are communes, empty until the first compile. */
export const createRankingTab = (communes: number, index: number): readonly Request[] =>
  createTable(rankingTable, [], { index, spareRows: communes });

/** Replaces the list; the grid is made to fit, whatever rows somebody deleted. */
export function writeRanking(sheet: Sheet, communes: readonly CommuneRank[]): readonly Request[] {
  const table = readTable(rankingTable, sheet);
  const { sheetId } = table;
  const rows = communes.map(rankingRow);
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + Math.max(1, rows.length) } },
        fields: 'gridProperties.rowCount',
      },
    },
    ...rankingTable.columns.map(({ key }) =>
      writeColumn(
        table,
        key,
        rows.map((row) => row[key]),
      ),
    ),
  ];
}

const rankingRow = (commune: CommuneRank): TableRow<Key> => ({
  position: commune.position,
  name: commune.name,
  converted: commune.converted.low,
  convertedHigh: commune.converted.high,
  rate: commune.rate.low,
  rateHigh: commune.rate.high,
  rank: formatInterval(commune.rank),
  evidence: commune.evidenceCoverage,
  remark: commune.provisional ? summaryTexts.provisional : undefined,
});
