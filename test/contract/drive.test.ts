import { createHash } from 'node:crypto';
import { hostWith, OFFICER, OWNER } from './hostWith';

// Each test's script is the body of one function; `Files` and `make` are at hand in it.
const script = (body: string) => `
  function make(name, more) { return Drive.Files.create(Object.assign({ name: name }, more)).id; }
  const FOLDER = 'application/vnd.google-apps.folder';
  function main(a, b) { const Files = Drive.Files; ${body} }`;

const run = (body: string) => hostWith(script(body)).run('main');

describe('Drive.Files', () => {
  // https://developers.google.com/workspace/drive/api/guides/fields-parameter
  test('[documented] answers kind, id, name and mimeType unless other fields are asked for', () => {
    expect(run(`return Files.create({ name: 'a.pdf', mimeType: 'application/pdf' })`)).toEqual({
      kind: 'drive#file',
      id: expect.any(String),
      name: 'a.pdf',
      mimeType: 'application/pdf',
    });
    expect(
      run(
        `return Files.get(make('a'), { fields: 'name,trashed,owners(emailAddress),capabilities/canEdit' })`,
      ),
    ).toEqual({
      name: 'a',
      trashed: false,
      owners: [{ emailAddress: OWNER }],
      capabilities: { canEdit: true },
    });
  });

  test('[documented] lists with fields, pages and a token for the next page', () => {
    const body = `
      for (const name of ['a', 'b', 'c']) make(name);
      const args = { pageSize: 2, orderBy: 'name', fields: 'nextPageToken,files(name)' };
      const first = Files.list(args);
      const second = Files.list(Object.assign({ pageToken: first.nextPageToken }, args));
      return [first.files, second]`;
    expect(run(body)).toEqual([[{ name: 'a' }, { name: 'b' }], { files: [{ name: 'c' }] }]);
  });

  // https://developers.google.com/workspace/drive/api/guides/ref-search-terms
  test.each([
    [`'root' in parents`, ['1.I', 'bản vẽ', 'bin', 'note.txt']],
    [`name = '1.I'`, ['1.I']],
    [`mimeType = 'application/vnd.google-apps.folder' and not name contains 'b'`, ['1.I']],
    [`name contains 'vẽ'`, ['bản vẽ']],
    [`name contains 'ẽ'`, []],
    [`appProperties has { key='unit' and value='it\\'s' }`, ['1.I']],
    [`(name = '1.I' or name = 'note.txt' or name = 'old') and trashed = false`, ['1.I', 'note.txt']],
    [`trashed = true`, ['bin', 'old']],
    [`modifiedTime > '2026-01-03T00:00:00'`, []],
    [`'me' in owners and mimeType != 'application/vnd.google-apps.folder' and trashed != true`, ['note.txt']],
  ])('[documented] understands q: %s', (q, names) => {
    const host = hostWith(
      script(`
      make('1.I', { mimeType: FOLDER, appProperties: { unit: "it's" } });
      make('bản vẽ', { mimeType: FOLDER });
      make('note.txt', { mimeType: 'text/plain' });
      const bin = make('bin', { mimeType: FOLDER });
      make('old', { parents: [bin] });
      Files.update({ trashed: true }, bin);
      return Files.list({ q: a, orderBy: 'name', fields: 'files(name)' }).files.map((f) => f.name)`),
    );
    expect(host.run('main', [q])).toEqual(names);
  });

  // https://developers.google.com/workspace/drive/api/guides/search-files
  test('[documented] without trashed = false the bin is listed, too', () => {
    expect(run(`Files.update({ trashed: true }, make('x')); return Files.list().files.length`)).toBe(1);
  });

  // https://developers.google.com/workspace/drive/api/guides/ref-search-terms
  test.each([
    "name = 'a",
    'name',
    "name like 'a'",
    "title = 'a'",
    "'a' in names",
    "trashed = 'true'",
    "name = 'a' name = 'b'",
  ])('[documented] refuses the query %s', (q) => {
    expect(() => hostWith(script('return Files.list({ q: a })')).run('main', [q])).toThrow('Invalid Value');
  });

  test('[assumed A38] a folder in the query that is gone, or not shared, makes Drive refuse all of it', () => {
    const host = hostWith(
      script(`
      const [f, g] = [make('f', { mimeType: FOLDER }), make('g', { mimeType: FOLDER })];
      make('a', { parents: [f] });
      const list = () => Files.list({ q: "'" + f + "' in parents or '" + g + "' in parents" }).files.length;
      const before = list();
      Files.remove(g);
      try { list(); } catch (e) { return [before, e.details.code, e.details.message]; }`),
    );
    expect(host.run('main')).toEqual([1, 404, 'File not found: .']);
  });

  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File.FIELDS.driveId
  test('[documented] only what lies in a shared drive has a driveId', () => {
    expect(run(`return Files.get(make('a'), { fields: 'id,driveId' }).driveId === undefined`)).toBe(true);
  });

  // https://developers.google.com/workspace/drive/api/guides/folder
  test('[documented] a file has one parent; a move takes it out of the old one', () => {
    const body = (args: string) => `
      const [from, to] = [make('from', { mimeType: FOLDER }), make('to', { mimeType: FOLDER })];
      const file = make('f', { parents: [from] });
      return Files.update({}, file, null, ${args}).parents[0] === to`;
    expect(run(body(`{ addParents: to, removeParents: from, fields: 'parents' }`))).toBe(true);
    expect(() => run(body(`{ addParents: to, fields: 'parents' }`))).toThrow(
      'Increasing the number of parents',
    );
    expect(() =>
      run(`Files.create({ name: 'x', parents: [make('a', { mimeType: FOLDER }), 'root'] })`),
    ).toThrow('more than one');
  });

  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files
  test('[documented] a blob gets size and checksum', () => {
    const body = `
      const blob = Utilities.newBlob('xin chào', 'text/plain', 'a.txt');
      return Files.create({ name: 'a.txt' }, blob, { fields: 'mimeType,size,md5Checksum' })`;
    expect(run(body)).toEqual({
      mimeType: 'text/plain',
      size: '9',
      md5Checksum: createHash('md5').update('xin chào').digest('hex'),
    });
  });

  test('[reported gas-fakes, notes made on live Apps Script] an update with a blob changes the MIME type', () => {
    const body = `
      const id = Files.create({ name: 'a' }, Utilities.newBlob('x', 'text/plain')).id;
      return Files.update({}, id, Utilities.newBlob('y', 'application/pdf'), { fields: 'mimeType' }).mimeType`;
    expect(run(body)).toBe('application/pdf');
  });

  // https://developers.google.com/workspace/drive/api/guides/properties
  test('[documented] private properties: null removes one, 124 bytes and 30 are the limits', () => {
    const after = run(`
      const id = make('a', { appProperties: { x: '1', y: '2' } });
      return Files.update({ appProperties: { x: null, z: '3' } }, id, null, { fields: 'appProperties' }).appProperties`);
    expect(after).toEqual({ y: '2', z: '3' });
    expect(() => run(`make('a', { appProperties: { x: 'đ'.repeat(62) } })`)).toThrow('larger than 124 bytes');
    expect(() =>
      run(`const p = {}; for (let i = 0; i < 31; i++) p['k' + i] = ''; make('a', { appProperties: p })`),
    ).toThrow('More than 30');
  });

  // https://developers.google.com/workspace/drive/api/guides/mime-types
  test('[documented] a spreadsheet is made as an empty workbook', () => {
    const host = hostWith(
      script(`return make('Sổ', { mimeType: 'application/vnd.google-apps.spreadsheet' })`),
    );
    expect(host.resource(String(host.run('main'))).properties?.title).toBe('Sổ');
  });

  test('[recorded burnash/gspread › ClientTest.test_client_export_spreadsheet, 2024] a spreadsheet made through Drive has one tab, Sheet1, of id 0, 1000 by 26', () => {
    const host = hostWith(
      script(`return Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.spreadsheet' })`),
    );
    const made = host.run('main') as { readonly id: string };
    expect(made).toEqual({
      kind: 'drive#file',
      id: expect.any(String),
      name: 'x',
      mimeType: 'application/vnd.google-apps.spreadsheet',
    });
    const { sheets = [] } = host.resource(made.id);
    expect(sheets.map(({ properties }) => properties)).toMatchObject([
      { sheetId: 0, title: 'Sheet1', gridProperties: { rowCount: 1000, columnCount: 26 } },
    ]);
  });

  test('[host] refuses what it does not know', () => {
    expect(() => run(`Files.create({ nam: 'x' })`)).toThrow('Unknown name "nam"');
    expect(() => run(`Files.create({ name: 1 })`)).toThrow('Invalid value for: name');
    expect(() => run(`Files.create({ name: 'x', starred: true })`)).toThrow('NotImplemented');
    expect(() => run(`Files.list({ pageSize: 1001 })`)).toThrow('Invalid value for: pageSize');
    expect(() => run(`Files.list({ fields: 'files(nme)' })`)).toThrow('Invalid field selection nme');
    expect(() => run(`Files.list({ fields: 'files(thumbnailLink)' })`)).toThrow('NotImplemented');
    expect(() => run(`Files.list({ fields: 'files(name' })`)).toThrow('Invalid field selection');
    expect(() => run(`Files.get()`)).toThrow("don't match the method signature for Drive.Files.get");
    expect(() => run(`Files.create({ name: 'x' }, 'content')`)).toThrow("don't match the method signature");
  });
});

// https://developers.google.com/workspace/drive/api/guides/manage-sharing and /ref-roles
describe('rights in Drive', () => {
  test('[documented] what is not shared is neither listed nor found', () => {
    const host = hostWith(script('return Files.list().files.length'));
    const id = host.drive.upload(OWNER, { name: 'a', content: 'x' });
    expect(host.run('main', [], { as: OFFICER })).toBe(0);
    host.share(id, OFFICER, 'reader');
    expect(host.run('main', [], { as: OFFICER })).toBe(1);
  });

  // https://developers.google.com/workspace/drive/api/guides/handle-errors#404-notfound
  test('[documented] what is gone and what is not shared are told alike: 404, notFound, and the id', () => {
    const host = hostWith(
      script('try { return Files.get(a); } catch (e) { return [e.message, e.details]; }'),
    );
    const id = host.drive.upload(OWNER, { name: 'a', content: 'x' });
    const told = (file: string) => {
      const message = `File not found: ${file}.`;
      const details = { code: 404, message, errors: [{ domain: 'global', reason: 'notFound', message }] };
      return [`API call to drive.files.get failed with error: ${message}`, details];
    };
    expect(host.run('main', [id], { as: OFFICER })).toEqual(told(id));
    expect(host.run('main', ['1none'])).toEqual(told('1none'));
  });

  test('[documented] rights on a folder hold for what is in it, and its owner may edit what others put there', () => {
    const host = hostWith(
      script('return Files.get(a, { fields: "capabilities(canEdit,canTrash),ownedByMe" })'),
    );
    const folder = host.drive.folder(OWNER, 'unit');
    host.share(folder, OFFICER, 'writer');
    const file = host.drive.upload(OFFICER, { name: 'evidence.pdf', content: 'x', parent: folder });
    expect(host.run('main', [file])).toEqual({
      capabilities: { canEdit: true, canTrash: false },
      ownedByMe: false,
    });
  });

  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File.FIELDS.trashed
  test('[documented] only the owner may bin a file, and others do not see it there', () => {
    const host = hostWith(script('return Files.update({ trashed: true }, a).id'));
    const id = host.drive.upload(OWNER, { name: 'a', content: 'x' });
    host.share(id, OFFICER, 'writer');
    expect(() => host.run('main', [id], { as: OFFICER })).toThrow('does not have sufficient permissions');
    host.run('main', [id]);
    expect(() => host.run('main', [id], { as: OFFICER })).toThrow('File not found');
  });

  test('[documented] permissions are given, listed, changed and taken away', () => {
    const host = hostWith(
      script(`
      const id = make('a');
      const P = Drive.Permissions;
      const given = P.create({ type: 'user', role: 'reader', emailAddress: '${OFFICER}' }, id, { emailMessage: 'hi' });
      P.update({ role: 'writer' }, id, given.id);
      const listed = P.list(id, { fields: 'permissions(emailAddress,role)' }).permissions;
      P.remove(id, given.id);
      return [given.role, listed, P.list(id).permissions.length]`),
    );
    expect(host.run('main')).toEqual([
      'reader',
      [
        { emailAddress: OWNER, role: 'owner' },
        { emailAddress: OFFICER, role: 'writer' },
      ],
      1,
    ]);
    expect(host.mails).toMatchObject([{ service: 'Drive', recipients: [OFFICER], body: 'hi' }]);
  });

  test('[documented] sendNotificationEmail: false sends no mail', () => {
    const host = hostWith(
      script(
        `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${OFFICER}' }, make('a'), { sendNotificationEmail: false })`,
      ),
    );
    host.run('main');
    expect(host.mails).toEqual([]);
  });

  // https://developers.google.com/workspace/drive/api/guides/content-restrictions
  test('[documented] a file under contentRestrictions is not renamed until they are lifted', () => {
    const body = `
      const id = make('a');
      Files.update({ contentRestrictions: [{ readOnly: true, reason: 'nộp' }] }, id);
      const shown = Files.get(id, { fields: 'contentRestrictions,capabilities/canEdit' });
      let refused; try { Files.update({ name: 'b' }, id); } catch (e) { refused = e.details.code; }
      Files.update({ contentRestrictions: [{ readOnly: false }] }, id);
      return [shown, refused, Files.update({ name: 'b' }, id).name]`;
    expect(run(body)).toEqual([
      { contentRestrictions: [{ readOnly: true, reason: 'nộp' }], capabilities: { canEdit: false } },
      403,
      'b',
    ]);
  });

  test('[documented] an inherited permission is changed on its folder only', () => {
    const host = hostWith(
      script(
        `Drive.Permissions.remove(a, Drive.Permissions.list(a).permissions.find((p) => p.role === 'reader').id)`,
      ),
    );
    const folder = host.drive.folder(OWNER, 'f');
    host.share(folder, OFFICER, 'reader');
    expect(() =>
      host.run('main', [host.drive.upload(OWNER, { name: 'a', content: '', parent: folder })]),
    ).toThrow('inherited');
  });
});

// https://developers.google.com/workspace/drive/api/guides/enable-shareddrives
describe('a shared drive', () => {
  const inDrive = (body: string) => {
    const host = hostWith(script(body));
    const drive = host.drive.sharedDrive('Phòng VH-TT', [OWNER]);
    return host.run('main', [drive]);
  };
  const all = '{ supportsAllDrives: true, fields: "id,driveId,owners,permissions,parents" }';

  test('[documented] does not exist for a call that does not support it', () => {
    expect(() => inDrive('return make("x", { parents: [a] })')).toThrow('File not found');
    expect(() =>
      inDrive(`const { id } = Files.create({ name: 'x', parents: [a] }, null, ${all}); return Files.get(id)`),
    ).toThrow('File not found');
  });

  test('[documented] owns what is in it, and does not list its permissions along', () => {
    const body = `
      const { id } = Files.create({ name: 'x', parents: [a] }, null, ${all});
      return [a, Files.get(id, ${all})]`;
    const [drive, file] = inDrive(body) as [string, object];
    expect(file).toEqual({ id: expect.any(String), driveId: drive, parents: [drive] });
  });

  test('[documented] is listed along where that is asked for', () => {
    const body = `
      Files.create({ name: 'x', parents: [a] }, null, ${all});
      const count = (more) => Files.list(Object.assign({ q: "name = 'x'" }, more)).files.length;
      return [count({}), count({ supportsAllDrives: true, includeItemsFromAllDrives: true })]`;
    expect(inDrive(body)).toEqual([0, 1]);
  });

  test('[documented] lets in others on one folder', () => {
    const body = `
      const { id } = Files.create({ name: 'x', mimeType: FOLDER, parents: [a] }, null, ${all});
      const given = { type: 'user', role: 'writer', emailAddress: '${OFFICER}' };
      Drive.Permissions.create(given, id, { supportsAllDrives: true, sendNotificationEmail: false });
      return Drive.Permissions.list(id, { supportsAllDrives: true, fields: 'permissions(emailAddress,role)' }).permissions`;
    expect(inDrive(body)).toEqual([
      { emailAddress: OWNER, role: 'organizer' },
      { emailAddress: OFFICER, role: 'writer' },
    ]);
  });

  // https://developers.google.com/workspace/drive/api/reference/rest/v3/files/delete
  test('[documented] only its managers delete for ever; content managers bin, writers on a file neither', () => {
    const host = hostWith(
      script(
        `return b === 'bin' ? Files.update({ trashed: true }, a, null, ${all}) : Files.remove(a, ${all})`,
      ),
    );
    const [manager, contentManager] = [OWNER, 'noi-dung@example.gov.vn'];
    const drive = host.drive.sharedDrive('Phòng VH-TT', [manager], [contentManager]);
    const file = host.drive.upload(manager, { name: 'a', content: 'x', parent: drive });
    host.drive.share(file, OFFICER, 'writer', manager);
    const tryIt = (as: string, how: string) => () => host.run('main', [file, how], { as });
    expect(tryIt(OFFICER, 'bin')).toThrow('sufficient permissions');
    expect(tryIt(contentManager, 'delete')).toThrow('sufficient permissions');
    tryIt(contentManager, 'bin')();
    expect(host.drive.get(file)?.trashed).toBe(true);
    tryIt(manager, 'delete')();
    expect(host.drive.get(file)).toBeUndefined();
  });
});

describe('shortcuts', () => {
  // https://developers.google.com/workspace/drive/api/guides/shortcuts
  test('[documented] are files of their own that name what they point to, whatever becomes of that', () => {
    const host = hostWith(
      script(`return Files.get(a, { fields: 'mimeType,shortcutDetails(targetId,targetMimeType)' })`),
    );
    const target = host.drive.upload(OFFICER, { name: 'QĐ.pdf', mimeType: 'application/pdf', content: 'x' });
    host.drive.share(target, OWNER, 'reader');
    const id = host.drive.shortcut(OWNER, 'QĐ', target);
    const details = { targetId: target, targetMimeType: 'application/pdf' };
    const told = { mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: details };
    expect(host.run('main', [id])).toEqual(told);
    host.drive.remove(OFFICER, target);
    expect(host.run('main', [id])).toEqual(told);
  });
});
