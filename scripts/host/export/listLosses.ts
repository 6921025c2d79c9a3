import { isDrawn } from './charts/chartXml';
import type { Spreadsheet } from '../contract';
import type { CellData, Sheet } from './resource';

/**
 * What `toXlsx` leaves behind of this workbook, in words for whoever made the export; empty where nothing is lost.
 * Of charts bars and columns are drawn. Filter views, editors and metadata have no counterpart in the format at all.
 */
export function listLosses(spreadsheet: Spreadsheet): string[] {
  const losses = spreadsheet.developerMetadata?.length ? ['developer metadata of the workbook'] : [];
  for (const sheet of spreadsheet.sheets ?? []) {
    const title = sheet.properties?.title ?? '';
    for (const loss of [...lossesOfTab(sheet), ...lossesOfCells(sheet)]) losses.push(`${title}: ${loss}`);
  }
  return losses;
}

function lossesOfTab(sheet: Sheet): string[] {
  const { basicFilter, protectedRanges = [] } = sheet;
  const counts: readonly (readonly [string, number])[] = [
    ['charts', sheet.charts?.filter((chart) => !isDrawn(chart)).length ?? 0],
    ['filter views', sheet.filterViews?.length ?? 0],
    ['banded ranges', sheet.bandedRanges?.length ?? 0],
    ['row or column groups', (sheet.rowGroups?.length ?? 0) + (sheet.columnGroups?.length ?? 0)],
    ['slicers', sheet.slicers?.length ?? 0],
    ['tables', sheet.tables?.length ?? 0],
    ['developer metadata', sheet.developerMetadata?.length ?? 0],
    ['editors of protected ranges', protectedRanges.filter(({ editors }) => editors !== undefined).length],
    [
      'conditions of the filter',
      Object.keys(basicFilter?.criteria ?? {}).length + (basicFilter?.filterSpecs?.length ?? 0),
    ],
  ];
  return counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
}

function lossesOfCells(sheet: Sheet): string[] {
  const found = new Map<string, number>();
  const cells = (sheet.data ?? [])
    .flatMap(({ rowData }) => rowData ?? [])
    .flatMap(({ values }) => values ?? []);
  for (const cell of cells) {
    for (const loss of lossesOfCell(cell)) found.set(loss, (found.get(loss) ?? 0) + 1);
  }
  return Array.from(found, ([loss, count]) => `${loss} in ${count} cells`);
}

function lossesOfCell({
  userEnteredFormat: format,
  textFormatRuns,
  chipRuns,
  dataValidation,
}: CellData): string[] {
  return [
    ...(textFormatRuns?.length ? ['formats of parts of a text'] : []),
    ...(chipRuns?.length ? ['smart chips'] : []),
    ...(format?.wrapStrategy === 'CLIP' ? ['clipping'] : []),
    ...(format?.padding === undefined ? [] : ['padding']),
    ...((dataValidation?.inputMessage?.length ?? 0) > 255 ? ['the end of an input message'] : []),
  ];
}
