import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, CompileResult, CreateResult, SeedResult } from '../../src/app/api';
import { buildBundle } from '../../scripts/build';
import { createHost, type Host, type HostOptions } from '../../scripts/host';
import { viewOf, type CellData, type TabView } from './tabView';

export const OWNER = 'vhtt@aluoi.example.vn';
export const root = join(__dirname, '../..');

export type Request = gapi.client.sheets.Request;

/** What people do by hand or with tools of their own, through the same API and by their own rights. */
const colleague = `
function editByHand(fileId, requests) { Sheets.Spreadsheets.batchUpdate({ requests: requests }, fileId); }
function lookByHand(fileId, options) { return Sheets.Spreadsheets.get(fileId, options); }
`;

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'so-diem-'));

/** The bundle, built into a folder of its own; once for each test file. */
export async function bundleForOffice(): Promise<string> {
  const folder = await buildBundle(root, join(emptyFolder(), 'dist'));
  writeFileSync(join(folder, 'colleague.js'), colleague);
  return folder;
}

/** VH-TT at work: a control workbook, the add-on bound to it, and its actions. */
export interface Office {
  readonly host: Host;
  readonly controlId: string;
  seed(): Answer<SeedResult>;
  create(periodId?: string): Answer<CreateResult>;
  compile(periodId?: string): Answer<CompileResult>;
  /** Changes a workbook through the API. */
  edit(fileId: string, ...requests: readonly Request[]): void;
  /** Empties or fills one cell as a person does: `type(id, "'Các kỳ'!C4", '01/10/2020')`. */
  type(fileId: string, cell: string, text: string): void;
  tab(fileId: string, title: string): TabView;
  tabTitles(fileId: string): readonly string[];
  /** The workbook as far as the field mask names it. */
  look(fileId: string, fields: string): gapi.client.sheets.Spreadsheet;
  /** All that a workbook holds, to be compared. */
  print(fileId: string): string;
}

export function openOffice(bundle: string, options: Partial<HostOptions> = {}): Office {
  const host = createHost({ bundle, owner: OWNER, now: '2021-10-24T01:00:00Z', ...options });
  const controlId = host.newSpreadsheet('Sổ điều hành', OWNER);
  host.bind(controlId);
  const look = (fileId: string, optionalArgs: object): gapi.client.sheets.Spreadsheet =>
    host.run('lookByHand', [fileId, optionalArgs]) as gapi.client.sheets.Spreadsheet;
  return {
    host,
    controlId,
    seed: () => host.run('seedControl') as Answer<SeedResult>,
    create: (periodId) => host.run('createPeriod', given(periodId)) as Answer<CreateResult>,
    compile: (periodId) => host.run('compile', given(periodId)) as Answer<CompileResult>,
    edit: (fileId, ...requests) => void host.run('editByHand', [fileId, requests]),
    type: (fileId, cell, text) => void host.type(OWNER, fileId, cell, [[text]]),
    tab: (fileId, title) => viewOf(look(fileId, { ranges: [`'${title}'`], fields: tabFields }), title),
    tabTitles: (fileId) =>
      (look(fileId, { fields: 'sheets(properties(title))' }).sheets ?? []).map(
        ({ properties }) => properties?.title ?? '',
      ),
    look: (fileId, fields) => look(fileId, { fields }),
    print: (fileId) => JSON.stringify(host.resource(fileId)),
  };
}

const tabFields =
  'sheets(properties,protectedRanges,data(rowData(values(userEnteredValue,effectiveValue,dataValidation)),rowMetadata(hiddenByUser),columnMetadata(hiddenByUser)))';

const given = (periodId: string | undefined): readonly unknown[] => (periodId === undefined ? [] : [periodId]);

/** The result of an action that must go well. */
export function done<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.result;
  throw new Error(answer.message);
}

/** The message of an action that must not. */
export function refusal<T>(answer: Answer<T>): string {
  if (!answer.ok) return answer.message;
  throw new Error(`Went well: ${answer.message}`);
}

/** The files of a period: there should never be two. */
export const periodFiles = ({ host }: Office, period: string): readonly string[] =>
  host.drive
    .list()
    .filter(({ appProperties, trashed }) => appProperties['period'] === period && !trashed)
    .map(({ id }) => id);

export type { CellData, TabView };
