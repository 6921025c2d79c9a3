import type { CommuneRank, Summary } from '../../../core/summary/model';
import {
  formatInterval,
  formatMoment,
  openPointTexts,
  rankingTexts,
  summaryTexts,
  tieBreakWords,
} from '../../../text/vi';
import { points, type CellValue } from '../../grid/cells';
import type { Request, Sheet } from '../../grid/sheets';
import { colors, numberFormats } from '../../grid/style';
import { readTable, writeColumn } from '../../grid/readTable';
import {
  createTable,
  defineColumns,
  headRows,
  type Table,
  type TableRow,
  type TabPlace,
} from '../../grid/table';
import { rankingWords } from './words';

type Key = keyof typeof rankingWords.headers;

/** `Xếp hạng xã`: filled by every compile. */
export const rankingTable: Table<Key> = {
  sheetId: 24,
  title: rankingWords.title,
  banner: rankingWords.banner,
  columns: defineColumns(rankingWords.headers, {
    position: { block: 'machine', width: 70, align: 'CENTER' },
    name: { block: 'machine', width: 220 },
    converted: { block: 'machine', width: 130 },
    convertedHigh: { block: 'machine', width: 130 },
    rate: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    rateHigh: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    rank: { block: 'machine', width: 110, align: 'CENTER' },
    by: { block: 'machine', width: 90, align: 'CENTER', since: 3 },
    appraisedRank: { block: 'machine', width: 100, align: 'CENTER', since: 3 },
    appraisedPoints: { block: 'machine', width: 120, align: 'CENTER', since: 3 },
    selfRank: { block: 'machine', width: 100, align: 'CENTER', since: 3 },
    selfPoints: { block: 'machine', width: 120, align: 'CENTER', since: 3 },
    evidence: { block: 'machine', width: 110, numberFormat: numberFormats.percent },
    submittedAt: { block: 'machine', width: 130 },
    remark: { block: 'machine', width: 250 },
    pending: { block: 'machine', width: 380 },
  }),
  tabColor: colors.tab.summary,
};

/** As many rows as there are communes, empty until the first compile. */
export const createRankingTab = (communes: number, place: TabPlace): readonly Request[] =>
  createTable(rankingTable, [], { ...place, spareRows: communes });

/** Replaces the list; the grid is made to fit, whatever rows somebody deleted. */
export function writeRanking(
  sheet: Sheet,
  { communes, communesBy }: Pick<Summary, 'communes' | 'communesBy'>,
  office: string,
): readonly Request[] {
  const table = readTable(rankingTable, sheet);
  const { sheetId } = table;
  const rows = communes.map((commune) => rankingRow(commune, communesBy, office));
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { rowCount: headRows + Math.max(1, rows.length) } },
        fields: 'gridProperties.rowCount',
      },
    },
    ...rankingTable.columns.flatMap(({ key }) =>
      writeColumn(
        table,
        key,
        rows.map((row) => row[key]),
      ),
    ),
  ];
}

const rankingRow = (commune: CommuneRank, by: Summary['communesBy'], office: string): TableRow<Key> => ({
  position: commune.rank && commune.position,
  name: commune.name,
  converted: points(commune.converted.low),
  convertedHigh: points(commune.converted.high),
  rate: commune.rate.low,
  rateHigh: commune.rate.high,
  rank: placeText(commune.rank),
  by: rankingTexts.by[by],
  appraisedRank: commune.decided > 0 ? placeText(commune.appraised.rank) : rankingTexts.notAppraised,
  appraisedPoints: commune.decided > 0 ? formatInterval(commune.appraised.converted) : undefined,
  selfRank: placeText(commune.self.rank),
  selfPoints: formatInterval(commune.self.converted),
  evidence: commune.evidenceCoverage,
  submittedAt: commune.submittedAt === undefined ? undefined : formatMoment(commune.submittedAt),
  remark: remarkOf(commune),
  pending: commune.pending.length > 0 ? openPointTexts.pending(commune.pending, office) : undefined,
});

const placeText = (rank: CommuneRank['rank']): string =>
  rank ? formatInterval(rank) : rankingTexts.unranked;

/** “Tạm tính” with how many it may still change places; what decided a tie. */
function remarkOf({ provisional, rank, tieBreak }: CommuneRank): CellValue {
  const parts = [
    ...(rank ? [] : [rankingTexts.allOpen]),
    ...(provisional && rank
      ? [summaryTexts.provisional, rankingTexts.changesWith(rank.high - rank.low)]
      : []),
    ...(tieBreak ? [tieBreakWords[tieBreak]] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
}
