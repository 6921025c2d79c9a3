import type { Office, ReportingPeriod } from '../../../core/model';
import { guideLines } from '../../../text/vi';
import { toCell } from '../../grid/cells';
import type { Request } from '../../grid/sheets';
import { bannerFormat, colors } from '../../grid/style';
import { guideWords } from './words';

const sheetId = 1;

/** `Hướng dẫn`: plain lines, one a row. */
export function createGuideTab(period: ReportingPeriod, office: Office, index: number): readonly Request[] {
  const lines = guideLines(period, office);
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: guideWords.title,
          index,
          tabColorStyle: { rgbColor: colors.tab.summary },
          gridProperties: { rowCount: lines.length, columnCount: 1 },
        },
      },
    },
    {
      updateCells: {
        rows: lines.map((line, at) => ({
          values: [
            {
              ...toCell(line),
              userEnteredFormat:
                at === 0
                  ? bannerFormat
                  : { wrapStrategy: 'WRAP', verticalAlignment: 'TOP', textFormat: { fontSize: 11 } },
            },
          ],
        })),
        fields: 'userEnteredValue,userEnteredFormat',
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 820 },
        fields: 'pixelSize',
      },
    },
  ];
}

export const guideSheetId = sheetId;
