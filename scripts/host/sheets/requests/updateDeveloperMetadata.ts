import { overwrite } from '../masks/overwrite';
import { parseMask } from '../masks/parseMask';
import { invalid } from '../model/errors';
import { checkMetadata } from '../structure/checkMetadata';
import { matchesAny } from '../structure/matchMetadata';
import type { Handler } from './handler';

export const updateDeveloperMetadata: Handler<'updateDeveloperMetadata'> = (body, { workbook }) => {
  const mask = parseMask(body.fields, 'DeveloperMetadata');
  if (mask.fields.has('metadataId')) throw invalid("metadataId can't be changed");
  const filters = body.dataFilters ?? [];
  if (filters.length === 0) throw invalid('dataFilters is required');
  const found = workbook.metadata.filter((metadata) => matchesAny(workbook, metadata, filters));
  const developerMetadata = found.map((old) => {
    const next = overwrite(old, body.developerMetadata, mask);
    return checkMetadata(workbook, {
      ...next,
      metadataId: old.metadataId ?? 0,
      location: asked(next?.location ?? {}),
    });
  });
  workbook.metadata = workbook.metadata.map(
    (old) => developerMetadata.find((next) => next.metadataId === old.metadataId) ?? old,
  );
  return { updateDeveloperMetadata: { developerMetadata } };
};

/** The type of a location is worked out anew. */
function asked(location: NonNullable<gapi.client.sheets.DeveloperMetadata['location']>): typeof location {
  const copy = { ...location };
  delete copy.locationType;
  return copy;
}
