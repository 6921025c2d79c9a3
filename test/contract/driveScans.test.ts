import { hostWith, OWNER } from './hostWith';

const DOCUMENT = 'application/vnd.google-apps.document';

const host = (body: string): ReturnType<typeof hostWith> =>
  hostWith(`function main(id, folder) {
    const Files = Drive.Files;
    const copy = (more) => Files.copy(Object.assign({ mimeType: '${DOCUMENT}', parents: [folder] }, more), id,
      { ocrLanguage: 'vi', fields: 'id,mimeType,name,appProperties' });
    ${body} }`);

function scanIn(
  of: ReturnType<typeof hostWith>,
  more: { readonly text?: string; readonly mimeType?: string } = {},
) {
  const folder = of.drive.folder(OWNER, 'nháp');
  const id = of.drive.upload(OWNER, { name: 'a.pdf', mimeType: 'application/pdf', content: 'x', ...more });
  return [id, folder];
}

describe('scans', () => {
  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy
  test('[documented] a copy has the type, name and place that are asked for', () => {
    const at = host(`return copy({ name: 'b', appProperties: { role: 'scan' } })`);
    const scan = scanIn(at);
    expect(at.run('main', scan)).toEqual({
      id: expect.any(String),
      mimeType: DOCUMENT,
      name: 'b',
      appProperties: { role: 'scan' },
    });
    expect(at.drive.list().filter(({ mimeType }) => mimeType === DOCUMENT)[0]?.parent).toBe(scan[1]);
  });

  test('[assumed A41] a copy as a Google document holds the text that Drive recognises, with a byte order mark and \\r\\n', () => {
    const at = host(`return Files.export(copy().id, 'text/plain', { alt: 'media' })`);
    expect(at.run('main', scanIn(at, { text: 'QUYẾT ĐỊNH\nSố: 1' }))).toBe('\ufeffQUYẾT ĐỊNH\r\nSố: 1');
    expect(at.run('main', scanIn(at))).toBe('\ufeff');
  });

  test('[reported issuetracker 468534237] an export without alt=media is refused', () => {
    const at = host(`return Files.export(copy().id, 'text/plain')`);
    expect(() => at.run('main', scanIn(at))).toThrow('Export requires alt=media');
  });

  test('[assumed A42] what is neither a picture nor a PDF is not recognised, and not copied', () => {
    const at = host('return copy()');
    expect(() => at.run('main', scanIn(at, { mimeType: 'application/zip' }))).toThrow('not supported');
    expect(at.drive.list().filter(({ mimeType }) => mimeType === DOCUMENT)).toEqual([]);
  });

  test('[assumed A43] 250 conversions a day count as documents created', () => {
    const at = host('for (let i = 0; i < 250; i++) Files.remove(copy().id); return copy()');
    const scan = scanIn(at);
    expect(() => at.run('main', scan)).toThrow('User rate limit exceeded');
    at.clock.advance(25 * 3600_000);
    expect(() => at.run('main', scan)).toThrow('User rate limit exceeded');
  });
});

test('[host] a workbook is copied with all that is in it, one with protections not', () => {
  const at = hostWith(`function main(id, folder, protect) {
    const metadata = { metadataKey: 'k', metadataValue: 'v', location: { spreadsheet: true }, visibility: 'DOCUMENT' };
    const cell = { userEnteredValue: { numberValue: 5 } };
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    Sheets.Spreadsheets.batchUpdate({ requests: [
      { createDeveloperMetadata: { developerMetadata: metadata } },
      { repeatCell: { range: range, cell: cell, fields: 'userEnteredValue' } },
    ].concat(protect ? [{ addProtectedRange: { protectedRange: { range: range } } }] : []) }, id);
    const copy = Drive.Files.copy({ name: 'b', parents: [folder] }, id, { fields: 'id,mimeType' });
    Sheets.Spreadsheets.Values.update({ values: [[6]] }, id, 'A1', { valueInputOption: 'RAW' });
    const made = Sheets.Spreadsheets.get(copy.id, { fields: 'spreadsheetId,properties.title,developerMetadata.metadataKey' });
    return [copy.mimeType, made.spreadsheetId === copy.id, copy.id === id, made.properties.title, made.developerMetadata,
      Sheets.Spreadsheets.Values.get(copy.id, 'A1').values];
  }`);
  const [id, folder] = [at.newSpreadsheet('a', OWNER), at.drive.folder(OWNER, 'f')];
  const spreadsheet = 'application/vnd.google-apps.spreadsheet';
  const metadata = [{ metadataKey: 'k' }];
  expect(at.run('main', [id, folder, false])).toEqual([spreadsheet, true, false, 'b', metadata, [['5']]]);
  expect(() => at.run('main', [id, folder, true])).toThrow(
    'NotImplemented: Drive.Files.copy of a workbook with',
  );
});
