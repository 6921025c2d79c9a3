import type { Answer, CompileResult, CreateResult, SeedResult } from '../../src/app/api/api';
import { bugIn } from '../../scripts/bugs/printBug';
import { createHost, type Host, type HostOptions, type LogLine } from '../../scripts/host';
import type { SheetsService } from '../../scripts/host/sheets';
import { viewOf, type TabView } from './tabView';

/** What an office can do by itself, without a run of tests around it: commands use it, too. */

export const OWNER = 'vhtt@aluoi.example.vn';

export type Request = gapi.client.sheets.Request;

/** VH-TT at work: a control workbook, the add-on bound to it, and its actions. */
export interface Office {
  readonly host: Host;
  readonly controlId: string;
  seed(): Answer<SeedResult>;
  create(periodId?: string): Answer<CreateResult>;
  compile(periodId?: string): Answer<CompileResult>;
  /** A colleague changes a workbook with a tool of his own: the same API, the owner's rights, no run of the add-on. */
  edit(fileId: string, ...requests: readonly Request[]): void;
  /** Empties or fills one cell as a person does: `type(id, "'Các kỳ'!C4", '01/10/2020')`. */
  type(fileId: string, cell: string, text: string): void;
  tab(fileId: string, title: string): TabView;
  /** All tabs in one look. */
  tabs(fileId: string): ReadonlyMap<string, TabView>;
  tabTitles(fileId: string): readonly string[];
  /** The workbook as far as the field mask names it. */
  look(fileId: string, fields: string): gapi.client.sheets.Spreadsheet;
  /** All that a workbook holds, to be compared. */
  print(fileId: string): string;
}

/** A new office, or one that was left off in a workspace, which knows its control workbook. */
export function openOffice(bundle: string, options: Partial<HostOptions> = {}, known?: string): Office {
  const host = createHost({ bundle, owner: OWNER, now: '2021-10-24T01:00:00Z', logged: keepBug, ...options });
  const controlId = known ?? host.newSpreadsheet('Sổ điều hành', OWNER);
  if (known === undefined) host.bind(controlId);
  const api = apiOf(host);
  const look = (fileId: string, options: object): gapi.client.sheets.Spreadsheet => api.get(fileId, options);
  return {
    host,
    controlId,
    seed: () => host.run('seedControl') as Answer<SeedResult>,
    create: (periodId) => host.run('createPeriod', given(periodId)) as Answer<CreateResult>,
    compile: (periodId) => host.run('compile', given(periodId)) as Answer<CompileResult>,
    edit: (fileId, ...requests) => void api.batchUpdate({ requests }, fileId),
    type: (fileId, cell, text) => void host.type(OWNER, fileId, cell, [[text]]),
    tab: (fileId, title) => viewOf(title, look(fileId, { ranges: [`'${title}'`], fields: tabFields }).sheets),
    tabs(fileId) {
      const { sheets = [] } = look(fileId, { fields: tabFields });
      return new Map(sheets.map(titleOf).map((title) => [title, viewOf(title, sheets)]));
    },
    tabTitles: (fileId) => (look(fileId, { fields: 'sheets(properties(title))' }).sheets ?? []).map(titleOf),
    look: (fileId, fields) => look(fileId, { fields }),
    print: (fileId) => JSON.stringify(host.resource(fileId)),
  };
}

/** The host's own Sheets service, called from outside any run: it leaves no trace in the ledger. */
function apiOf({ sheets }: Host): SheetsService['Spreadsheets'] {
  if (hasService(sheets)) return sheets.service.Spreadsheets;
  throw new Error('The host no longer lets its Sheets service be called from outside');
}

const hasService = (sheets: object): sheets is { readonly service: SheetsService } => 'service' in sheets;

const titleOf = ({ properties }: gapi.client.sheets.Sheet): string => properties?.title ?? '';

const tabFields =
  'sheets(properties,protectedRanges,data(rowData(values(userEnteredValue,effectiveValue,dataValidation)),rowMetadata(hiddenByUser),columnMetadata(hiddenByUser)))';

const given = (periodId: string | undefined): readonly unknown[] =>
  periodId === undefined ? [] : [periodId];

/** What went wrong in the program since the file of tests began, each with its stack. */
const bugs: string[] = [];

/** Printed as well: a test that sees only a page fails at something else. */
function keepBug(line: LogLine): void {
  const bug = bugIn(line);
  if (bug === undefined) return;
  bugs.push(bug);
  console.error(bug);
}

/** A message that names a bug, with its stack. */
const withBug = (message: string): string =>
  [message, ...bugs.filter((bug) => message.includes(bug.slice(0, 8)))].join('\n');

/** The result of an action that must go well. */
export function done<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.result;
  throw new Error(withBug(answer.message));
}

/** The message of an action that must not. */
export function refusal<T>(answer: Answer<T>): string {
  if (!answer.ok) return withBug(answer.message);
  throw new Error(`Went well: ${answer.message}`);
}

/** The workbooks of a period: there should never be two. */
export const periodFiles = ({ host }: Office, period: string): readonly string[] =>
  host.drive
    .list()
    .filter(
      ({ appProperties, mimeType, trashed }) =>
        appProperties['period'] === period && mimeType.endsWith('.spreadsheet') && !trashed,
    )
    .map(({ id }) => id);

/** The folders of a period as people see them, by path, each with those who may write in it besides its owner. */
export function folderTree({ host }: Office, period: string): readonly string[] {
  const pathOf = (id: string | null): string => {
    const file = host.drive.get(id ?? '');
    return file === undefined || file.parent === null ? '' : `${pathOf(file.parent)}/${file.name}`;
  };
  return host.drive
    .list()
    .filter(
      ({ appProperties, mimeType, trashed }) =>
        appProperties['period'] === period && mimeType.endsWith('.folder') && !trashed,
    )
    .map(({ id, permissions }) =>
      [
        pathOf(id),
        ...permissions.flatMap(({ role, emailAddress }) => (role === 'owner' ? [] : [emailAddress])),
      ].join(' '),
    )
    .sort();
}
