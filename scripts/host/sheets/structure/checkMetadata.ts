import { invalid } from '../model/errors';
import { findTab, resolveDimension } from '../model/rect';
import type { DeveloperMetadata } from '../model/resources';
import type { Workbook } from '../model/workbook';

type Location = NonNullable<DeveloperMetadata['location']>;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata */
export function checkMetadata(workbook: Workbook, metadata: DeveloperMetadata): DeveloperMetadata {
  if (metadata.metadataKey === undefined || metadata.metadataKey === '')
    throw invalid('metadataKey is required');
  if (metadata.visibility !== 'DOCUMENT' && metadata.visibility !== 'PROJECT')
    throw invalid('visibility is required');
  const location = checkLocation(workbook, metadata.location ?? {});
  const whole = { ...metadata, location };
  const size =
    sizeOf(whole) +
    workbook.metadata.filter((each) => sharesQuota(each, whole)).reduce((sum, each) => sum + sizeOf(each), 0);
  if (size > QUOTA)
    throw invalid(`Developer metadata would take ${size} characters; ${QUOTA} are allowed for a location.`);
  return whole;
}

/** Characters of keys and values, for each sheet and for the spreadsheet itself. */
const QUOTA = 30_000;

const sizeOf = ({ metadataKey = '', metadataValue = '' }: DeveloperMetadata): number =>
  metadataKey.length + metadataValue.length;

const owner = ({ location }: DeveloperMetadata): number | 'spreadsheet' =>
  location?.spreadsheet === true
    ? 'spreadsheet'
    : (location?.dimensionRange?.sheetId ?? location?.sheetId ?? 0);

const sharesQuota = (a: DeveloperMetadata, b: DeveloperMetadata): boolean =>
  a.metadataId !== b.metadataId && owner(a) === owner(b);

/** Completes a location with its type. */
export function checkLocation(workbook: Workbook, asked: Location): Location {
  const given = [asked.spreadsheet, asked.sheetId, asked.dimensionRange].filter((each) => each !== undefined);
  if (given.length !== 1)
    throw invalid('location takes exactly one of spreadsheet, sheetId and dimensionRange');
  if (asked.sheetId !== undefined)
    return { sheetId: findTab(workbook, asked.sheetId).id, locationType: 'SHEET' };
  if (asked.dimensionRange === undefined) {
    if (asked.spreadsheet !== true) throw invalid('location.spreadsheet must be true');
    return { spreadsheet: true, locationType: 'SPREADSHEET' };
  }
  const { startIndex, endIndex } = asked.dimensionRange;
  const { tab, rows, start, end } = resolveDimension(workbook, asked.dimensionRange);
  if (startIndex === undefined || endIndex === undefined || end - start !== 1) {
    throw invalid('location.dimensionRange must be a single row or column');
  }
  if (end > (rows ? tab.rowCount : tab.columnCount))
    throw invalid('location.dimensionRange exceeds grid limits');
  return { dimensionRange: asked.dimensionRange, locationType: rows ? 'ROW' : 'COLUMN' };
}
