import { banners, evidenceHeaders, tabTitles } from '../../text/vi';
import { sheetIds } from '../sheetIds';
import { colors } from '../style';
import { defineColumns, type Table } from '../table';

/** `Minh chứng`: one row per document. */
export const evidenceTable: Table<keyof typeof evidenceHeaders> = {
  sheetId: sheetIds.evidence,
  title: tabTitles.evidence,
  banner: banners.evidence,
  columns: defineColumns(evidenceHeaders, {
    unit: { block: 'machine', width: 200 },
    criterion: { block: 'machine', width: 90 },
    kind: { block: 'machine', width: 150 },
    period: { block: 'machine', width: 90 },
    documentNo: { block: 'machine', width: 140 },
    documentDate: { block: 'machine', width: 100 },
    subject: { block: 'machine', width: 320 },
    file: { block: 'machine', width: 260 },
    checksum: { block: 'machine', width: 160 },
    state: { block: 'machine', width: 160 },
  }),
  tabColor: colors.tab.tool,
};
