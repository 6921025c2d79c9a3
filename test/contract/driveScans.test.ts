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
