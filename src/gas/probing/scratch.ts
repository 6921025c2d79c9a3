import { createFile, driveFiles } from '../drive';
import { service } from '../google';
import { smallPdf } from './smallPdf';
import { createTab, spreadsheets, type Tab } from './tab';

type Locale = 'vi_VN' | 'en_US';

export const folderType = 'application/vnd.google-apps.folder';
const workbookType = 'application/vnd.google-apps.spreadsheet';
const documentType = 'application/vnd.google-apps.document';

/** By this the folder of the probes is known again, and removed. */
export const scratchMark = { probes: 'scratch' };

/** What probes work on: a folder, and what is made in it when it is first asked for. */
export interface Scratch {
  readonly folder: string;
  /** A tab of a workbook that the probes of a locale share. */
  tab(locale?: Locale): Tab;
  /** A workbook that nobody shares. Returns its id. */
  newWorkbook(locale: Locale): string;
  /** A tab of that workbook. */
  tabOf(workbook: string): Tab;
  /** A new folder in this one. */
  newFolder(): string;
  /** An uploaded file, in this folder if none is named. */
  newFile(name?: string, folder?: string, blob?: GoogleAppsScript.Base.Blob): string;
  /** A PDF with two lines of text. */
  pdf(): string;
  /** A Google document that Drive made of the PDF. */
  document(): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
  /** What Drive exports of that document. */
  exported(): unknown;
}

/** The typings know neither the third argument, without which Google refuses, nor an answer. */
export const exportText = (fileId: string): unknown =>
  (driveFiles().export as (id: string, mimeType: string, options: object) => unknown)(fileId, 'text/plain', {
    alt: 'media',
  });

export function createScratch(folder: string): Scratch {
  const workbooks = new Map<Locale, string>();
  let tabs = 0;
  let pdf: string | undefined;
  let exported: unknown;
  let document: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File | undefined;

  function make(
    name: string,
    mimeType: string,
    parent = folder,
    content?: GoogleAppsScript.Base.Blob,
  ): string {
    const file = { name, mimeType, parent, appProperties: {}, ...(content && { content }) };
    return service(createFile(file, 'id').id, 'Drive.Files.create');
  }
  function newWorkbook(locale: Locale): string {
    const id = make(`Probes ${locale}`, workbookType);
    const properties = { locale, timeZone: 'Asia/Ho_Chi_Minh' };
    const update = { updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } };
    spreadsheets().batchUpdate({ requests: [update] }, id);
    return id;
  }
  const scratch: Scratch = {
    folder,
    tab(locale = 'vi_VN') {
      const workbook = workbooks.get(locale) ?? newWorkbook(locale);
      workbooks.set(locale, workbook);
      return scratch.tabOf(workbook);
    },
    tabOf: (workbook) => createTab(workbook, (tabs += 1)),
    newWorkbook,
    newFolder: () => make('Folder', folderType),
    newFile: (name = 'File', parent = folder, blob = Utilities.newBlob('text', 'text/plain')) =>
      make(name, blob.getContentType() ?? 'text/plain', parent, blob),
    pdf: () => (pdf ??= scratch.newFile('Scan', folder, Utilities.newBlob(smallPdf(), 'application/pdf'))),
    document: () =>
      (document ??= driveFiles().copy(
        { name: 'Text', mimeType: documentType, parents: [folder] },
        scratch.pdf(),
        {
          ocrLanguage: 'vi',
          fields: 'id,mimeType',
        },
      )),
    exported: () => (exported ??= exportText(service(scratch.document().id, 'Drive.Files.copy'))),
  };
  return scratch;
}
