import { NotImplemented } from '../../contract';
import { parseMask } from '../masks/parseMask';
import { pick } from '../masks/pick';
import { invalid } from '../model/errors';
import { cellCount, findTab, resolveA1 } from '../model/rect';
import type { ValueRange } from '../model/resources';
import type { Draft } from '../requests/handler';
import { checkBody, toPayload } from '../shape/checkShape';
import { checkSize } from '../structure/editDimension';
import {
  copyOut,
  oneOf,
  optionalFlag,
  optionalText,
  optionalTexts,
  readOptions,
  requiredText,
} from './options';
import type { Store } from './store';
import { requireLists } from './valueLists';
import { clearValues, countWritten, nameOf, placeToAppend, readValues, writeValues } from './values';
import type { RenderOptions } from './values';

type Update = gapi.client.sheets.UpdateValuesResponse;

export interface ValuesService {
  get(spreadsheetId: unknown, range: unknown, optionalArgs?: unknown): ValueRange;
  batchGet(spreadsheetId: unknown, optionalArgs?: unknown): gapi.client.sheets.BatchGetValuesResponse;
  update(resource: unknown, spreadsheetId: unknown, range: unknown, optionalArgs?: unknown): Update;
  batchUpdate(resource: unknown, spreadsheetId: unknown): gapi.client.sheets.BatchUpdateValuesResponse;
  append(
    resource: unknown,
    spreadsheetId: unknown,
    range: unknown,
    optionalArgs?: unknown,
  ): gapi.client.sheets.AppendValuesResponse;
  clear(resource: unknown, spreadsheetId: unknown, range: unknown): gapi.client.sheets.ClearValuesResponse;
}

const RENDER = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'] as const;
const INPUT = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
] as const;

type AskedOptions = Omit<RenderOptions, 'localFormulas'>;

function renderOptions(dimension: unknown, value: unknown, dates: unknown): AskedOptions {
  return {
    byRows: oneOf(dimension, 'majorDimension', ['ROWS', 'COLUMNS'], 'ROWS') === 'ROWS',
    value: oneOf(
      value,
      'valueRenderOption',
      ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
      'FORMATTED_VALUE',
    ),
    dates: oneOf(dates, 'dateTimeRenderOption', ['SERIAL_NUMBER', 'FORMATTED_STRING'], 'SERIAL_NUMBER'),
  };
}

const inputOption = (value: unknown): 'RAW' | 'USER_ENTERED' =>
  oneOf(value, "'valueInputOption' is required: it", ['RAW', 'USER_ENTERED'], undefined);

function valueRange(resource: unknown): ValueRange {
  const { body } = toPayload(resource);
  requireLists(body, 'data');
  return checkBody('ValueRange', body);
}

/** The ranges of a batch, whatever they are. */
const dataOf = (body: unknown): readonly unknown[] => {
  const data: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'data') : undefined;
  return Array.isArray(data) ? data : [];
};

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values */
export function createValuesService(store: Store, year: () => number): ValuesService {
  function read(id: string, range: string, options: AskedOptions): ValueRange {
    const { workbook, badDays } = store.read(id);
    const rect = resolveA1(workbook, range);
    store.countCells(cellCount(rect));
    return readValues(workbook, rect, { ...options, localFormulas: badDays.is('formulasInLocale') });
  }

  function write(
    draft: Draft,
    id: string,
    range: string,
    body: ValueRange,
    input: 'RAW' | 'USER_ENTERED',
  ): Update {
    if (body.range !== undefined && body.range !== range) {
      throw invalid(`Requested writing within range [${range}], but the ValueRange says [${body.range}]`);
    }
    const rect = resolveA1(draft.workbook, range);
    const covered = writeValues(draft, rect, body, { input, year: year() });
    const written = countWritten(body.values ?? []);
    const byRows = (body.majorDimension ?? 'ROWS') === 'ROWS';
    return {
      spreadsheetId: id,
      updatedRange: nameOf(
        findTab(draft.workbook, rect.sheetId),
        covered.bottom > covered.top ? covered : rect,
      ),
      updatedRows: byRows ? written.lines : written.places,
      updatedColumns: byRows ? written.places : written.lines,
      updatedCells: written.cells,
    };
  }

  const shown = (
    draft: Draft,
    range: string,
    options: Partial<Record<(typeof INPUT)[number], unknown>>,
    dimension: unknown,
  ) =>
    readValues(draft.workbook, resolveA1(draft.workbook, range), {
      ...renderOptions(dimension, options.responseValueRenderOption, options.responseDateTimeRenderOption),
      localFormulas: draft.badDays.is('formulasInLocale'),
    });

  return {
    get(spreadsheetId, range, optionalArgs) {
      store.startCall();
      const options = readOptions(optionalArgs, 'get', [...RENDER, 'fields']);
      const asked = renderOptions(
        options.majorDimension,
        options.valueRenderOption,
        options.dateTimeRenderOption,
      );
      const found = read(requiredText(spreadsheetId, 'spreadsheetId'), requiredText(range, 'range'), asked);
      const fields = optionalText(options.fields, 'fields');
      // The mask leaves fields out only.
      return copyOut(
        fields === undefined ? found : (pick(found, parseMask(fields, 'ValueRange')) as ValueRange),
      );
    },
    batchGet(spreadsheetId, optionalArgs) {
      store.startCall();
      const id = requiredText(spreadsheetId, 'spreadsheetId');
      const options = readOptions(optionalArgs, 'batchGet', [...RENDER, 'ranges']);
      const asked = renderOptions(
        options.majorDimension,
        options.valueRenderOption,
        options.dateTimeRenderOption,
      );
      const ranges = optionalTexts(options.ranges, 'ranges') ?? [];
      store.read(id);
      return copyOut({ spreadsheetId: id, valueRanges: ranges.map((range) => read(id, range, asked)) });
    },
    update(resource, spreadsheetId, range, optionalArgs) {
      store.startCall();
      const id = requiredText(spreadsheetId, 'spreadsheetId');
      const place = requiredText(range, 'range');
      const body = valueRange(resource);
      const options = readOptions(optionalArgs, 'update', INPUT);
      const input = inputOption(options.valueInputOption);
      const include = optionalFlag(options.includeValuesInResponse, 'includeValuesInResponse');
      return store.change(id, (draft, settle) => {
        const update = write(draft, id, place, body, input);
        settle();
        if (include)
          update.updatedData = shown(draft, update.updatedRange ?? place, options, body.majorDimension);
        return copyOut(update);
      });
    },
    batchUpdate(resource, spreadsheetId) {
      store.startCall();
      const id = requiredText(spreadsheetId, 'spreadsheetId');
      const sent: unknown = toPayload(resource).body;
      dataOf(sent).forEach((part, i) => requireLists(part, `data[${i}]`));
      const body = checkBody('BatchUpdateValuesRequest', sent);
      const input = inputOption(body.valueInputOption);
      if (body.includeValuesInResponse === true)
        throw new NotImplemented('Sheets values.batchUpdate includeValuesInResponse');
      return store.change(id, (draft) => {
        const responses = (body.data ?? []).map((part) =>
          write(draft, id, requiredText(part.range, 'range'), part, input),
        );
        const sum = (of: (update: Update) => number | undefined): number =>
          responses.reduce((all, each) => all + (of(each) ?? 0), 0);
        return copyOut({
          spreadsheetId: id,
          totalUpdatedRows: sum((each) => each.updatedRows),
          totalUpdatedColumns: sum((each) => each.updatedColumns),
          totalUpdatedCells: sum((each) => each.updatedCells),
          totalUpdatedSheets: new Set(responses.map((each) => each.updatedRange?.split('!')[0])).size,
          responses,
        });
      });
    },
    append(resource, spreadsheetId, range, optionalArgs) {
      store.startCall();
      const id = requiredText(spreadsheetId, 'spreadsheetId');
      const body = valueRange(resource);
      const options = readOptions(optionalArgs, 'append', [...INPUT, 'insertDataOption']);
      const input = inputOption(options.valueInputOption);
      if (
        oneOf(options.insertDataOption, 'insertDataOption', ['OVERWRITE', 'INSERT_ROWS'], 'OVERWRITE') ===
        'INSERT_ROWS'
      ) {
        throw new NotImplemented('Sheets values.append INSERT_ROWS');
      }
      if (options.includeValuesInResponse === true)
        throw new NotImplemented('Sheets values.append includeValuesInResponse');
      if ((body.majorDimension ?? 'ROWS') !== 'ROWS')
        throw new NotImplemented('Sheets values.append by columns');
      return store.change(id, (draft) => {
        const lines = body.values ?? [];
        const breadth = lines.reduce((most, line) => Math.max(most, line.length), 0);
        const asked = requiredText(range, 'range');
        const { table, place } = placeToAppend(draft.workbook, asked, lines.length, breadth);
        checkSize(draft.workbook);
        const tab = findTab(draft.workbook, place.sheetId);
        const updates =
          lines.length === 0
            ? { spreadsheetId: id }
            : write(draft, id, nameOf(tab, place), { values: lines }, input);
        return copyOut({
          spreadsheetId: id,
          ...(table === undefined ? {} : { tableRange: nameOf(tab, table) }),
          updates,
        });
      });
    },
    clear(resource, spreadsheetId, range) {
      store.startCall();
      const id = requiredText(spreadsheetId, 'spreadsheetId');
      checkBody('ClearValuesRequest', toPayload(resource).body);
      return store.change(id, (draft) => {
        const rect = resolveA1(draft.workbook, requiredText(range, 'range'));
        clearValues(draft, rect);
        return { spreadsheetId: id, clearedRange: nameOf(findTab(draft.workbook, rect.sheetId), rect) };
      });
    },
  };
}
