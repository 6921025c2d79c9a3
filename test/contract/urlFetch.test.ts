import { bundleOf, hostWith, OFFICER, OWNER } from './hostWith';

/** Fetches a file's content with these headers beside the token. */
const source = `function main(id, headers, more) {
  const token = ScriptApp.getOAuthToken();
  const url = 'https://www.googleapis.com/drive/v3/files/' + id + '?alt=media&supportsAllDrives=true';
  const options = { headers: Object.assign({ Authorization: 'Bearer ' + token }, headers), muteHttpExceptions: true };
  const answer = UrlFetchApp.fetch(url, Object.assign(options, more));
  return [answer.getResponseCode(), answer.getResponseCode() < 300 ? answer.getContent() : JSON.parse(answer.getContentText()).error];
}
function facts(id, fields, headers) {
  const token = ScriptApp.getOAuthToken();
  const url = 'https://www.googleapis.com/drive/v3/files/' + id + '?fields=' + encodeURIComponent(fields) + '&supportsAllDrives=true';
  const options = { headers: Object.assign({ Authorization: 'Bearer ' + token }, headers), muteHttpExceptions: true };
  const answer = UrlFetchApp.fetch(url, options);
  return [answer.getResponseCode(), JSON.parse(answer.getContentText())];
}
function service(id) { try { return Drive.Files.get(id).name; } catch (error) { return error.details.code; } }
function other(url) { return UrlFetchApp.fetch(url, { muteHttpExceptions: true }).getResponseCode(); }`;

const host = () => hostWith(source);
type Of = ReturnType<typeof host>;
const upload = (of: Of, content = 'abcdef', user = OWNER): string =>
  of.drive.upload(user, { name: 'a.pdf', mimeType: 'application/pdf', content });
const bytes = (text: string): readonly number[] => [...Buffer.from(text)];

describe('the content of a file', () => {
  // https://developers.google.com/workspace/drive/api/guides/manage-downloads
  test('[documented] comes whole, or the part that is asked for', () => {
    const of = host();
    const id = upload(of);
    expect(of.run('main', [id])).toEqual([200, bytes('abcdef')]);
    expect(of.run('main', [id, { Range: 'bytes=2-3' }])).toEqual([206, bytes('cd')]);
    expect(of.run('main', [id, { Range: 'bytes=4-' }])).toEqual([206, bytes('ef')]);
  });

  // https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2
  test('[documented] a part that ends behind the file ends with it, and one behind it is refused', () => {
    const of = host();
    const id = upload(of);
    expect(of.run('main', [id, { Range: 'bytes=4-99' }])).toEqual([206, bytes('ef')]);
    expect(of.run('main', [id, { Range: 'bytes=6-9' }])).toMatchObject([416, { code: 416 }]);
  });

  // https://developers.google.com/apps-script/reference/url-fetch/http-response#getContent()
  test('[documented] is bytes from -128 to 127', () => {
    const of = host();
    const id = upload(of, 'é');
    expect(of.run('main', [id])).toEqual([200, [-61, -87]]);
  });

  // https://developers.google.com/workspace/drive/api/guides/resource-keys
  test('[documented] of a file shared by a link with a resource key needs that key, unless one was let in by name', () => {
    const of = host();
    const id = upload(of, 'abcdef', OFFICER);
    of.drive.shareByLink(id, 'reader', '0-abc');
    expect(of.run('main', [id])).toMatchObject([404, { code: 404 }]);
    expect(of.run('main', [id], { as: OFFICER })).toEqual([200, bytes('abcdef')]);
    expect(of.run('main', [id, { 'X-Goog-Drive-Resource-Keys': `${id}/0-abc` }])).toEqual([
      200,
      bytes('abcdef'),
    ]);
    expect(() => of.run('main', [id, { 'X-Goog-Drive-Resource-Keys': '0-abc' }])).toThrow('NotImplemented');
  });

  // https://developers.google.com/workspace/drive/api/guides/resource-keys
  test('[documented] so does what Drive says of it, which only a request with that header is told', () => {
    const of = host();
    const id = upload(of, 'abcdef', OFFICER);
    of.drive.shareByLink(id, 'reader', '0-abc');
    const key = { 'X-Goog-Drive-Resource-Keys': `${id}/0-abc` };
    expect(of.run('service', [id])).toBe(404);
    expect(of.run('facts', [id, 'name,size'])).toMatchObject([404, { error: { code: 404 } }]);
    expect(of.run('facts', [id, 'name,size', key])).toEqual([200, { name: 'a.pdf', size: '6' }]);
    expect(of.run('service', [id], { as: OFFICER })).toBe('a.pdf');
  });

  test('[assumed A87] of a file that is not there, or not shared, is 404; a document of Google’s has none', () => {
    const of = host();
    expect(of.run('main', ['none'])).toMatchObject([404, { errors: [{ reason: 'notFound' }] }]);
    expect(of.run('main', [upload(of, 'x', OFFICER)])).toMatchObject([404, { code: 404 }]);
    expect(of.run('main', [of.newSpreadsheet('a', OWNER)])).toMatchObject([403, { code: 403 }]);
  });

  test('[assumed A88] is refused with a token that is not this person’s', () => {
    const of = host();
    expect(of.run('main', [upload(of), { Authorization: 'Bearer x' }])).toMatchObject([401, { code: 401 }]);
  });
});

describe('an address that the manifest does not list', () => {
  const drive = 'https://www.googleapis.com/drive/v3/files/';
  const under = (manifest: object): Of =>
    hostWith('', {
      bundle: bundleOf({
        'code.js': source,
        'appsscript.json': JSON.stringify({
          timeZone: 'UTC',
          dependencies: {
            enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
          },
          ...manifest,
        }),
      }),
    });
  const read = (of: Of): unknown => of.run('main', [upload(of)]);
  const refused = `Request to ${drive}`;

  // https://developers.google.com/apps-script/manifest/allowlist-url
  test('[documented] is out of reach where there is a list; without one all are', () => {
    expect(read(under({ urlFetchWhitelist: [drive] }))).toEqual([200, bytes('abcdef')]);
    expect(read(under({}))).toEqual([200, bytes('abcdef')]);
    expect(() => read(under({ urlFetchWhitelist: ['https://oauth2.googleapis.com/'] }))).toThrow(refused);
    expect(() => under({ urlFetchWhitelist: ['http://www.googleapis.com/'] })).toThrow(TypeError);
    expect(() => under({ urlFetchWhitelist: ['https://www.googleapis.com'] })).toThrow(TypeError);
  });

  test('[reported grahamearley/FirestoreGoogleAppsScript#135] is refused by this text, and Google’s own are no exception', () => {
    const addOns = { common: { name: 'x', logoUrl: 'https://example.com/x.png' } };
    expect(() => read(under({ addOns }))).toThrow(
      /^Request to https:\/\/www\.googleapis\.com\/drive\/v3\/files\/[\w-]+ failed because the URL has not been whitelisted in the script manifest\.$/,
    );
  });
});

test('nothing else is fetched: no other address, method or header', () => {
  const of = host();
  const id = upload(of);
  for (const url of [
    'https://example.com/',
    'http://www.googleapis.com/drive/v3/files/a?alt=media&supportsAllDrives=true',
    'https://www.googleapis.com/drive/v3/files/a?alt=media',
    'https://www.googleapis.com.example.com/drive/v3/files/a?alt=media&supportsAllDrives=true',
  ]) {
    expect(() => of.run('other', [url])).toThrow('NotImplemented');
  }
  expect(() => of.run('main', [id, {}, { method: 'post' }])).toThrow('NotImplemented');
  expect(() => of.run('main', [id, { Cookie: 'a' }])).toThrow('NotImplemented');
  expect(() => of.run('main', [id, { Range: 'bytes=-5' }])).toThrow('NotImplemented');
  expect(() => of.run('main', [id, {}, { muteHttpExceptions: false }])).toThrow('NotImplemented');
});
