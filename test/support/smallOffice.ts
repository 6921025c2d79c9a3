import { createPeriod } from '../../src/app/period/createPeriod';
import type { World } from '../../src/app/world/ports';
import { appError } from '../../src/core/appError';
import type { Catalogue } from '../../src/core/model';
import { seedControl } from '../../src/workbook/control/controlWorkbook';
import type { Request, Sheet, Spreadsheet } from '../../src/workbook/grid/sheets';
import { createHost, type Host } from '../../scripts/host';
import type { SheetsService } from '../../scripts/host/sheets';
import { desk, office as compiling, period } from './smallPeriod';

export const OPERATOR = 'vhtt@example.vn';

/**
 * The use cases over the host's workbooks, without the realm in between: quick enough for tens of thousands of runs.
 * `beforeWrite` is called between the read and the write of an action.
 */
export interface SmallOffice {
  readonly world: World;
  readonly workbookId: string;
  beforeWrite: () => void;
  /** Told after each write, with the workbook as it was before it and as it is now. */
  afterWrite: (before: Spreadsheet, now: Spreadsheet) => void;
  /** The workbook as it is: the same value until something changes it. */
  read(): Spreadsheet;
  /** A tab's grid and the keys of its columns, at little cost. */
  headOf(title: string): Sheet;
  edit(...requests: readonly gapi.client.sheets.Request[]): void;
  /** The operator types or pastes texts, one below the other. Throws EditRejected. */
  type(range: string, texts: readonly string[], options?: { readonly paste?: boolean }): void;
}

export function openSmallOffice(catalogue: Catalogue): SmallOffice {
  const host = createHost({ owner: OPERATOR, now: '2021-10-24T01:00:00Z' });
  const api = apiOf(host);
  const controlId = host.newSpreadsheet('Sổ điều hành', OPERATOR);
  const get = (id: string, fields: string): Spreadsheet => fromHost(api.get(id, { fields }));
  const write = (id: string, requests: readonly Request[], check: readonly string[] = []): Spreadsheet =>
    fromHost(
      api.batchUpdate(
        {
          requests: toHost(requests),
          ...(check.length > 0 && {
            includeSpreadsheetInResponse: true,
            responseIncludeGridData: true,
            responseRanges: [...check],
          }),
        },
        id,
        { fields: check.length > 0 ? checkedCells : 'spreadsheetId' },
      ).updatedSpreadsheet ?? {},
    );
  write(controlId, seedControl({}, { catalogue, periods: [period], office: compiling, desk }, 0));

  const files = new Map<string, string>();
  let state: Spreadsheet | undefined;
  const changing = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      state = undefined;
    }
  };
  const office = {
    workbookId: '',
    beforeWrite: (): void => undefined,
    afterWrite: (): void => undefined,
    read: () => (state ??= get(office.workbookId, everything)),
    headOf: (title) =>
      headIn(fromHost(api.get(office.workbookId, { ranges: [`'${title}'!1:1`], fields: head }))),
    edit: (...requests) =>
      void changing(() => api.batchUpdate({ requests: [...requests] }, office.workbookId)),
    type: (range, texts, options) =>
      void changing(() =>
        host.type(
          OPERATOR,
          office.workbookId,
          range,
          texts.map((text) => [text]),
          options,
        ),
      ),
  } as Omit<SmallOffice, 'world' | 'workbookId'> & { workbookId: string };
  const world: World = {
    controlId,
    user: OPERATOR,
    workbooks: {
      get,
      write: (id, requests, check) => {
        if (id !== office.workbookId) return write(id, requests, check);
        office.beforeWrite();
        const before = office.read();
        const after = changing(() => asGoogle(() => write(id, requests, check)));
        office.afterWrite(before, office.read());
        return after;
      },
    },
    periodFiles: {
      find: (_, periodId) => files.get(periodId),
      origin: () => undefined,
      fate: () => ({ there: false }),
      keep: ({ name }) => ({ id: name, url: '' }),
      create: (_, periodId, title) => {
        files.set(periodId, host.newSpreadsheet(title, OPERATOR));
        return files.get(periodId) ?? '';
      },
    },
    sharing: { list: () => [], letIn: () => 'done', shutOut: () => [] },
    triggers: {
      count: () => 0,
      list: () => [],
      watchEdits: () => undefined,
      startClock: () => undefined,
      remove: () => undefined,
    },
    watches: {
      read: () => ({ watches: [], ran: new Map() }),
      of: () => undefined,
      put: () => undefined,
      forget: () => undefined,
      clockWent: () => undefined,
    },
    evidence: fewFolders(),
    caller: OPERATOR,
    clock: {
      today: () => '2021-10-24',
      now: () => '24/10/2021 08:00',
      moment: () => '2021-10-24T08:00',
    },
    lock: { hold: (work) => work(), holdOwn: (work) => work() },
    progress: { say: () => undefined },
  };
  office.workbookId = createPeriod(world).workbookId;
  return Object.assign(office, { world });
}

/** Folders that are made and found again; nobody puts anything in. */
function fewFolders(): World['evidence'] {
  const folders: ReturnType<World['evidence']['folders']>[number][] = [];
  return {
    folders: () => folders,
    home: () => undefined,
    makeFolder: ({ name, place }) => {
      const folder = {
        id: name,
        place,
        url: `https://drive.google.com/drive/folders/${name}`,
        trashed: false,
      };
      folders.push(folder);
      return folder;
    },
    markShared: () => undefined,
    foldersIn: () => [],
    list: () => ({ files: [], lost: [] }),
    glance: () => ({ files: [], lost: [] }),
    find: (id) => ({ state: 'noAccess', id }),
    findUpload: () => undefined,
    upload: () => {
      throw new Error('Nothing is uploaded here');
    },
  };
}

/** All that anybody looks at in the answer to a write. */
const checkedCells =
  'updatedSpreadsheet(sheets(properties(sheetId),data(rowData(values(userEnteredValue,effectiveValue)))))';

const headIn = ({ sheets: [sheet] = [] }: Spreadsheet): Sheet => {
  if (sheet) return sheet;
  throw new Error('No such tab');
};

const head =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(rowData(values(userEnteredValue))))';
const everything =
  'properties(title),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(startRow,startColumn,rowData(values(userEnteredValue,effectiveValue,effectiveFormat(numberFormat(type))))))';

/** As the adapter of the real service tells of a request that is not taken. */
function asGoogle<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    const isRefusal = cause instanceof Error && 'code' in cause && cause.code === 400;
    throw isRefusal ? appError('refused', { message: cause.message }, { cause }) : cause;
  }
}

/** The same JSON, described by wider and by narrower types. */
const toHost = (requests: readonly Request[]): gapi.client.sheets.Request[] =>
  requests as unknown as gapi.client.sheets.Request[];
const fromHost = (resource: object): Spreadsheet => resource;

function apiOf({ sheets }: Host): SheetsService['Spreadsheets'] {
  if (hasService(sheets)) return sheets.service.Spreadsheets;
  throw new Error('The host no longer lets its Sheets service be called from outside');
}

const hasService = (sheets: object): sheets is { readonly service: SheetsService } => 'service' in sheets;
