import type { CallContext, Files, User, Workbooks } from '../contract';
import { NotImplemented } from '../contract';
import { highlights } from './conditions/highlights';
import type { Highlight } from './conditions/highlights';
import { cloneWorkbook, newWorkbook } from './model/workbook';
import type { Tab } from './model/workbook';
import type { DeveloperMetadata, Spreadsheet } from './model/resources';
import { readSpreadsheet } from './resource/readSpreadsheet';
import { batchUpdate } from './service/batchUpdate';
import { create, domainOf } from './service/create';
import { getMetadata, searchMetadata } from './service/developerMetadata';
import { get } from './service/get';
import { copyOut } from './service/options';
import { createTabPieces } from './service/tabPieces';
import { restoreWorkbook } from './service/persist';
import type { StoredWorkbook } from './service/persist';
import { createStore } from './service/store';
import { createValuesService } from './service/valuesService';
import type { ValuesService } from './service/valuesService';
import { type } from './typing/type';
import type { TypedEdit, TypeOptions } from './typing/type';

/** The advanced service `Sheets`, argument order as in Apps Script; each method checks its own arguments. */
export interface SheetsService {
  readonly Spreadsheets: {
    create(resource: unknown): Spreadsheet;
    get(spreadsheetId: unknown, optionalArgs?: unknown): Spreadsheet;
    batchUpdate(
      resource: unknown,
      spreadsheetId: unknown,
      optionalArgs?: unknown,
    ): gapi.client.sheets.BatchUpdateSpreadsheetResponse;
    readonly Values: ValuesService;
    readonly DeveloperMetadata: {
      search(resource: unknown, spreadsheetId: unknown): gapi.client.sheets.SearchDeveloperMetadataResponse;
      get(spreadsheetId: unknown, metadataId: unknown): DeveloperMetadata;
    };
  };
}

export type SheetsState = Record<string, StoredWorkbook>;

export interface SheetsHost extends Workbooks {
  readonly service: SheetsService;
  /** A person enters texts, from the first cell of the range on. The caller fires the triggers. */
  type(
    user: User,
    fileId: string,
    a1Range: string,
    values: readonly (readonly string[])[],
    options?: TypeOptions,
  ): TypedEdit;
  /** What the conditional formats of a tab make of its cells, whoever looks. */
  highlights(fileId: string, sheetId: number): readonly Highlight[];
  /** The tabs of a workbook in their order, whoever asks. */
  tabs(fileId: string): readonly Pick<Tab, 'id' | 'title' | 'rowCount' | 'columnCount'>[];
  /** Cells that the last service call read or wrote. */
  cells(): number;
  /** All workbooks, to be made JSON at once, and back. A tab that did not change is the same piece as before. */
  dump(): unknown;
  load(state: SheetsState): void;
}

export function createSheets(options: { context: () => CallContext; files: Files }): SheetsHost {
  const { context, files } = options;
  const store = createStore(files, context);
  const pieces = createTabPieces();
  /** For days typed without a year; of the clock, in UTC. */
  const year = (): number => context().clock.now().getUTCFullYear();

  return {
    service: {
      Spreadsheets: {
        create: (resource) => create(store, files, context, resource),
        get: (spreadsheetId, optionalArgs) => get(store, spreadsheetId, optionalArgs),
        batchUpdate: (resource, spreadsheetId, optionalArgs) =>
          batchUpdate(store, resource, spreadsheetId, optionalArgs),
        Values: createValuesService(store, year),
        DeveloperMetadata: {
          search: (resource, spreadsheetId) => searchMetadata(store, resource, spreadsheetId),
          get: (spreadsheetId, metadataId) => getMetadata(store, spreadsheetId, metadataId),
        },
      },
    },
    type: (user, fileId, a1Range, values, typeOptions) =>
      type(store, year, user, fileId, a1Range, values, typeOptions),
    highlights: (fileId, sheetId) =>
      copyOut(highlights(store.get(fileId), sheetId, () => store.calculator(fileId), year())),
    tabs: (fileId) =>
      store
        .get(fileId)
        .tabs.map(({ id, title, rowCount, columnCount }) => ({ id, title, rowCount, columnCount })),
    cells: store.cells,
    createEmpty: (fileId, title) => store.add(newWorkbook(fileId, title, domainOf(context().user))),
    copy(fileId, copyId, title) {
      const workbook = cloneWorkbook(store.get(fileId));
      if (workbook.tabs.some(({ objects }) => objects.protectedRanges.length > 0))
        throw new NotImplemented('Drive.Files.copy of a workbook with protections: who stays their editor');
      store.add({ ...workbook, id: copyId, title });
    },
    resource(fileId) {
      const everything = {
        actor: { user: '', owner: true },
        ranges: undefined,
        mask: undefined,
        includeGridData: true,
        localFormulas: false,
      };
      return copyOut(readSpreadsheet(store.get(fileId), everything).spreadsheet);
    },
    dump: () => Object.fromEntries(store.ids().map((id) => [id, pieces.workbook(store.get(id))])),
    load(state) {
      for (const stored of Object.values(copyOut(state))) store.add(restoreWorkbook(stored));
    },
  };
}
