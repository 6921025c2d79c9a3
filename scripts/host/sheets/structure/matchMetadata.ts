import { NotImplemented } from '../../contract';
import { invalid } from '../model/errors';
import type { DeveloperMetadata } from '../model/resources';
import type { Workbook } from '../model/workbook';
import { checkLocation } from './checkMetadata';

type DataFilter = gapi.client.sheets.DataFilter;
type Lookup = gapi.client.sheets.DeveloperMetadataLookup;
type Location = NonNullable<DeveloperMetadata['location']>;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter */
export function matchesAny(
  workbook: Workbook,
  metadata: DeveloperMetadata,
  filters: readonly DataFilter[],
): boolean {
  return filters.some(({ developerMetadataLookup: lookup, a1Range, gridRange }) => {
    if (a1Range !== undefined || gridRange !== undefined)
      throw new NotImplemented('Sheets DataFilter by range');
    if (lookup === undefined) throw invalid('dataFilter: a filter is required');
    return matches(workbook, metadata, lookup);
  });
}

function matches(workbook: Workbook, metadata: DeveloperMetadata, lookup: Lookup): boolean {
  const { metadataLocation: place, locationMatchingStrategy: strategy, locationType: type } = lookup;
  if (strategy !== undefined && place === undefined) {
    throw invalid('locationMatchingStrategy needs a metadataLocation');
  }
  const plain =
    same(lookup.metadataId, metadata.metadataId) &&
    same(lookup.metadataKey, metadata.metadataKey) &&
    same(lookup.metadataValue, metadata.metadataValue) &&
    same(lookup.visibility, metadata.visibility) &&
    same(type, metadata.location?.locationType);
  if (place === undefined) return plain;
  const exact = strategy === 'EXACT_LOCATION';
  if (exact && type !== undefined) throw invalid('locationType must be left unspecified with EXACT_LOCATION');
  const location = checkLocation(workbook, withoutType(place));
  return plain && (exact ? isSame(metadata.location, location) : overlaps(metadata.location ?? {}, location));
}

const same = <T>(asked: T | undefined, actual: T | undefined): boolean =>
  asked === undefined || asked === actual;

function withoutType(location: Location): Location {
  const copy = { ...location };
  delete copy.locationType;
  return copy;
}

const isSame = (a: Location | undefined, b: Location): boolean =>
  a?.locationType === b.locationType &&
  sheetOf(a ?? {}) === sheetOf(b) &&
  a?.dimensionRange?.dimension === b.dimensionRange?.dimension &&
  a?.dimensionRange?.startIndex === b.dimensionRange?.startIndex;

/** Undefined: the spreadsheet as a whole. */
const sheetOf = (location: Location): number | undefined =>
  location.spreadsheet === true ? undefined : (location.dimensionRange?.sheetId ?? location.sheetId ?? 0);

/** Spreadsheet metadata intersects nothing else. */
function overlaps(a: Location, b: Location): boolean {
  if (sheetOf(a) !== sheetOf(b)) return false;
  if (a.dimensionRange === undefined || b.dimensionRange === undefined) return true;
  return a.dimensionRange.dimension !== b.dimensionRange.dimension || isSame(a, b);
}
