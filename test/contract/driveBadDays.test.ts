import type { BadDay } from '../../scripts/host';
import { hostWith, OWNER } from './hostWith';

// Each test's script is the body of one function.
const script = (body: string) => `
  const FOLDER = 'application/vnd.google-apps.folder';
  function make(name, more) { return Drive.Files.create(Object.assign({ name: name }, more)).id; }
  function list(q) { return Drive.Files.list({ q: q, pageSize: 1000, fields: 'incompleteSearch,files(id,parents)' }); }
  function main(a, b) { const Files = Drive.Files; ${body} }`;

const hostOn = (day: BadDay, body: string) => hostWith(script(body), { badDays: [day] });

describe('folderLeftOut', () => {
  const counts = `
    const q = a.map((id) => "'" + id + "' in parents").join(' or ');
    const answer = list(q);
    return [answer.incompleteSearch, a.map((id) => answer.files.filter((f) => f.parents[0] === id).length)]`;
  const filled = (folders: number, files: number, seed: number) => {
    const host = hostWith(script(counts), { badDays: ['folderLeftOut'], seed });
    const ids = Array.from({ length: folders }, (_, at) => host.drive.folder(OWNER, `f${String(at)}`));
    for (const parent of ids)
      for (let at = 0; at < files; at++)
        host.drive.upload(OWNER, { name: `${String(at)}.pdf`, content: 'x', parent });
    const ask = (...asked: readonly string[]) => host.run('main', [asked]) as [boolean, number[]];
    return { ids, ask };
  };

  test('[reported rclone #3114, #4289, #9810, pull request #9811] one of several folders loses all or some of its files, without a sign', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const { ids, ask } = filled(5, 3, seed);
      const [incomplete, files] = ask(...ids);
      expect(incomplete).toBe(false);
      const short = files.filter((count) => count < 3);
      expect(short).toHaveLength(1);
      seen.add(short[0] === 0 ? 'all' : 'some');
    }
    expect([...seen].sort()).toEqual(['all', 'some']);
  });

  test('[reported rclone #4289] two folders in a query suffer as many do', () => {
    const { ids, ask } = filled(2, 1, 1);
    expect(ask(...ids)[1].sort()).toEqual([0, 1]);
  });

  test('[reported rclone #9810] a folder that is asked for alone is whole', () => {
    const { ids, ask } = filled(5, 3, 1);
    for (const id of ids) expect(ask(id)).toEqual([false, [3]]);
  });

  test('[host] the pages of one list agree, the same seed leaves out the same, and a good day nothing', () => {
    const paged = `
      const q = a.map((id) => "'" + id + "' in parents").join(' or ');
      let [pageToken, found] = [undefined, 0];
      do {
        const page = Files.list(Object.assign({ q: q, pageSize: 1, fields: 'nextPageToken,files(id)' }, pageToken && { pageToken: pageToken }));
        found += page.files.length; pageToken = page.nextPageToken;
      } while (pageToken);
      return found`;
    const found = (badDays: readonly BadDay[]) => {
      const host = hostWith(script(paged), { badDays });
      const ids = ['f', 'g'].map((name) => host.drive.folder(OWNER, name));
      for (const parent of ids) host.drive.upload(OWNER, { name: 'a', content: 'x', parent });
      return host.run('main', [ids]);
    };
    expect([found(['folderLeftOut']), found(['folderLeftOut']), found([])]).toEqual([1, 1, 2]);
  });
});

describe('searchLags', () => {
  const minutes = (count: number) => count * 60_000;
  const look = `
    const by = (q) => list(q).files.length;
    return [by("name = 'mới'"), by("appProperties has { key='k' and value='v' }"), by("'" + a + "' in parents"), Files.get(b).name]`;

  test('[reported kopia #90] queries by name (and, it is assumed, by properties) find a file minutes after it was made, its folder and its id at once', () => {
    const host = hostOn('searchLags', look);
    const folder = host.drive.folder(OWNER, 'f');
    const make = hostOn('searchLags', '');
    expect(make.badDays.is('searchLags')).toBe(true);
    const file = host.drive.upload(OWNER, { name: 'mới', content: 'x', parent: folder });
    expect(host.run('main', [folder, file])).toEqual([0, 0, 1, 'mới']);
    host.clock.advance(minutes(5));
    expect(host.run('main', [folder, file])).toEqual([1, 0, 1, 'mới']);
    host.badDays.end('searchLags');
    host.drive.rename(OWNER, file, 'khác');
    expect(host.run('main', [folder, file])).toEqual([0, 0, 1, 'khác']);
  });

  test('[assumed A39] a change of name or properties lags, too: until then the search goes by what was there before', () => {
    const host = hostOn(
      'searchLags',
      `
      const by = (q) => list(q).files.length;
      const carries = (v) => by("appProperties has { key='k' and value='" + v + "' }");
      if (a === 'make') return make('cũ', { appProperties: { k: 'cũ' } });
      if (a === 'change') Files.update({ name: 'mới', appProperties: { k: 'mới' } }, b);
      return [by("name = 'cũ'"), carries('cũ'), by("name = 'mới'"), carries('mới')]`,
    );
    const file = host.run('main', ['make']);
    host.clock.advance(minutes(6));
    expect(host.run('main', ['change', file])).toEqual([1, 1, 0, 0]);
    host.clock.advance(minutes(4));
    expect(host.run('main', ['look'])).toEqual([1, 1, 0, 0]);
    host.clock.advance(minutes(1));
    expect(host.run('main', ['look'])).toEqual([0, 0, 1, 1]);
  });

  test('[host] what was loaded was written long ago', () => {
    const host = hostOn('searchLags', `return list("name = 'a'").files.length`);
    host.drive.upload(OWNER, { name: 'a', content: 'x' });
    expect(host.run('main')).toBe(0);
    const later = hostWith(script(`return list("name = 'a'").files.length`), {
      badDays: ['searchLags'],
      state: host.dump(),
    });
    expect(later.run('main')).toBe(1);
  });
});

// Only the number is reported; that it is refused, and how, is assumed.
describe('addressesFull', () => {
  test('[assumed A40] a file takes 600 single addresses, as is told without a source, and refuses one more with a number and a reason', () => {
    const give = `
      const give = (email) => Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: email }, b, { sendNotificationEmail: false });
      if (a === 'one') return give('0@example.gov.vn').role;
      for (let at = 0; at < 600; at++) give(at + '@example.gov.vn');
      try { give('600@example.gov.vn'); } catch (e) { return [e.details.code, e.details.errors[0].reason]; }
      return 'taken'`;
    const file = (day: readonly BadDay[]) => {
      const host = hostWith(script(give), { badDays: day });
      return [host, host.drive.upload(OWNER, { name: 'a', content: 'x' })] as const;
    };
    const [host, id] = file(['addressesFull']);
    expect(host.run('main', ['all', id])).toEqual([403, 'sharingRateLimitExceeded']);
    expect(host.run('main', ['one', id])).toBe('reader');
    const [good, other] = file([]);
    expect(good.run('main', ['all', other])).toBe('taken');
  });
});

describe('accountsUnknown', () => {
  test('[reported gather-community/gather #1049] an address without a Google account is refused with a number and a reason, unless a mail invites it', () => {
    const host = hostOn(
      'accountsUnknown',
      `
      const give = (notify) => Drive.Permissions.create(
        { type: 'user', role: 'reader', emailAddress: 'a@no-account.example' }, b, { sendNotificationEmail: notify });
      if (a === 'invite') return give(true).role;
      try { give(false); } catch (e) { return [e.details.code, e.details.errors[0].reason]; }`,
    );
    const id = host.drive.upload(OWNER, { name: 'a', content: 'x' });
    expect(host.run('main', ['quietly', id])).toEqual([400, 'invalidSharingRequest']);
    expect(host.run('main', ['invite', id])).toBe('reader');
  });
});
