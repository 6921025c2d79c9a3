import { ServiceError } from '../../contract';
import { EVERYTHING, parseMask, within } from '../masks/parseMask';
import { pick } from '../masks/pick';
import { invalid } from '../model/errors';
import type { Reply } from '../model/resources';
import { readSpreadsheet } from '../resource/readSpreadsheet';
import { withoutZero } from '../resource/toResource';
import { runRequest } from '../requests/index';
import type { Draft } from '../requests/handler';
import { toPayload } from '../shape/checkShape';
import { copyOut, optionalFlag, optionalText, optionalTexts, readOptions, requiredText } from './options';
import type { Store } from './store';

type Response = gapi.client.sheets.BatchUpdateSpreadsheetResponse;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate */
export function batchUpdate(
  store: Store,
  resource: unknown,
  spreadsheetId: unknown,
  optionalArgs?: unknown,
): Response {
  store.startCall();
  const id = requiredText(spreadsheetId, 'spreadsheetId');
  const { body } = toPayload(resource);
  const known = [
    'requests',
    'includeSpreadsheetInResponse',
    'responseRanges',
    'responseIncludeGridData',
  ] as const;
  const asked = readOptions(body, 'batchUpdate', known);
  const fields = optionalText(readOptions(optionalArgs, 'batchUpdate', ['fields']).fields, 'fields');
  const mask = fields === undefined ? undefined : parseMask(fields, 'BatchUpdateSpreadsheetResponse');
  const include = optionalFlag(asked.includeSpreadsheetInResponse, 'includeSpreadsheetInResponse');
  const ranges = optionalTexts(asked.responseRanges, 'responseRanges');
  const includeGridData = optionalFlag(asked.responseIncludeGridData, 'responseIncludeGridData');
  const requests: unknown = asked.requests;
  if (!Array.isArray(requests) || requests.length === 0) throw invalid('Must specify at least one request.');

  return store.change(id, (draft, settle) => {
    const response: Response = { spreadsheetId: id, replies: runAll(requests, draft) };
    settle();
    if (include) {
      const inner = mask && (within(mask, 'updatedSpreadsheet') ?? { all: false, fields: new Map() });
      const localFormulas = draft.badDays.is('formulasInLocale');
      const options = { actor: draft.actor, ranges, includeGridData, mask: inner, localFormulas };
      const { spreadsheet, cells } = readSpreadsheet(draft.workbook, options);
      store.countCells(cells);
      response.updatedSpreadsheet = spreadsheet;
    }
    // The mask leaves fields out only.
    return copyOut(pick(response, mask ?? EVERYTHING) as Response);
  });
}

function runAll(requests: readonly unknown[], draft: Draft): Reply[] {
  return requests.map((request, index) => {
    if (typeof request !== 'object' || request === null)
      throw invalid(`Invalid value at 'requests[${index}]'`);
    const kinds = Object.keys(request);
    const [kind] = kinds;
    if (kind === undefined) throw invalid(`Invalid requests[${index}]: No request set.`);
    if (kinds.length > 1) {
      throw invalid(
        `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1] ?? ''}'`,
      );
    }
    try {
      return withoutZero(draft.workbook, runRequest(kind, request, index, draft));
    } catch (error) {
      if (
        !(error instanceof ServiceError) ||
        error.message.startsWith('Invalid JSON') ||
        error.message.startsWith('Invalid value')
      )
        throw error;
      throw new ServiceError(`Invalid requests[${index}].${kind}: ${error.message}`, error.code);
    }
  });
}
