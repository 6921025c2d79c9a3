import { invalid, notFound } from '../model/errors';
import type { DeveloperMetadata } from '../model/resources';
import { checkBody, toPayload } from '../shape/checkShape';
import { matchesAny } from '../structure/matchMetadata';
import { copyOut, requiredText } from './options';
import type { Store } from './store';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata/search */
export function searchMetadata(
  store: Store,
  resource: unknown,
  spreadsheetId: unknown,
): gapi.client.sheets.SearchDeveloperMetadataResponse {
  store.startCall();
  const { dataFilters = [] } = checkBody('SearchDeveloperMetadataRequest', toPayload(resource).body);
  if (dataFilters.length === 0) throw invalid('dataFilters is required');
  const { workbook } = store.read(requiredText(spreadsheetId, 'spreadsheetId'));
  const found = workbook.metadata.filter((metadata) => matchesAny(workbook, metadata, dataFilters));
  if (found.length === 0) return {};
  return copyOut({
    matchedDeveloperMetadata: found.map((developerMetadata) => ({ developerMetadata, dataFilters })),
  });
}

export function getMetadata(store: Store, spreadsheetId: unknown, metadataId: unknown): DeveloperMetadata {
  store.startCall();
  const { workbook } = store.read(requiredText(spreadsheetId, 'spreadsheetId'));
  const found = workbook.metadata.find((metadata) => metadata.metadataId === metadataId);
  if (found === undefined) throw notFound();
  return copyOut(found);
}
