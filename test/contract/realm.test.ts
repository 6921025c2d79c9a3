import { HostKilled, NotImplemented } from '../../scripts/host';
import { evaluate, hostWith } from './hostWith';

describe('the realm', () => {
  // https://developers.google.com/apps-script/guides/v8-runtime: no browser or Node API is listed among the globals.
  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'process',
    'require',
    'Buffer',
    '__realm',
  ])('[documented] has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test('[documented] has Intl', () => {
    expect(evaluate('typeof Intl.DateTimeFormat')).toBe('function');
  });

  test('[host] shows only the virtual clock, in the time zone of the script', () => {
    const source = `function main() {
      const d = new Date();
      return [Date.now(), d.getTime(), d.getHours(), String(d), new Date(2026, 0, 2, 10, 4, 5).getTime(),
        new Date('2026-01-02T10:04:05').getTime(), new Date('2026-01-02').getTime(), d instanceof Date,
        d.toLocaleDateString('vi-VN'), new Intl.DateTimeFormat('vi-VN').format()];
    }`;
    const at = Date.parse('2026-01-02T03:04:05Z');
    expect(hostWith(source).run('main')).toEqual([
      at,
      at,
      10,
      'Fri Jan 02 2026 10:04:05 GMT+0700',
      at,
      at,
      Date.parse('2026-01-02T00:00:00Z'),
      true,
      '2/1/2026',
      '2/1/2026',
    ]);
  });

  test('[host] gives answers and errors that belong to it', () => {
    const source = `function main() {
      const keys = PropertiesService.getScriptProperties().getKeys();
      let error;
      try { Drive.Files.get('missing'); } catch (e) { error = e; }
      return [Array.isArray(keys), keys instanceof Array, error instanceof Error, error.name, error.message, error.details.code];
    }`;
    expect(hostWith(source).run('main')).toEqual([
      true,
      true,
      true,
      'GoogleJsonResponseException',
      'API call to drive.files.get failed with error: File not found: missing.',
      404,
    ]);
  });

  test.each([
    ['Drive.Fils', 'Drive.Fils'],
    ['Drive.Files.emptyTrash()', 'Drive.Files.emptyTrash'],
    ['PropertiesService.getScriptProperties().getAll()', 'PropertiesService.Properties.getAll'],
    ['SpreadsheetApp.flush()', 'SpreadsheetApp.flush'],
    ['(LockService.x = 1)', 'LockService.x ='],
    ['console.table([])', 'console.table'],
  ])('[host] refuses %s', (expression, name) => {
    expect(() => evaluate(expression)).toThrow(`NotImplemented: ${name}`);
  });

  test('[host] does not let the app hide that something is missing', () => {
    const source = `function main() { try { Utilities.zip(); } catch (e) { return 'caught'; } }`;
    expect(() => hostWith(source).run('main')).toThrow(NotImplemented);
  });

  test('[host] takes no class instance, function or NaN as an argument', () => {
    expect(() => evaluate(`Drive.Files.list({ q: new Map() })`)).toThrow('an object of a class');
    expect(() => evaluate(`Drive.Files.list({ q: () => 1 })`)).toThrow('a function');
    expect(() => evaluate(`Utilities.sleep(NaN)`)).toThrow('NaN');
  });

  test('[assumed A49] loads the script anew for each run', () => {
    const host = hostWith('let n = 0; function main() { return ++n; }');
    expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
  });

  // https://developers.google.com/apps-script/guides/menus: an item names a function by name
  test('[documented] finds only top-level functions', () => {
    expect(() => hostWith('const main = () => 1;').run('main')).toThrow('Script function not found: main');
  });

  test('[host] hands an error on with its code, fields, cause and stack', () => {
    const source = `function main() {
      throw Object.assign(new Error('outer'), { code: 'E_X', params: { tab: '1.I' }, cause: new Error('inner') });
    }`;
    let thrown: unknown;
    try {
      hostWith(source).run('main');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      message: 'outer',
      code: 'E_X',
      params: { tab: '1.I' },
      cause: { message: 'inner' },
    });
    expect(thrown).toHaveProperty('stack', expect.stringContaining('code.js'));
  });

  test('[host] gives back JSON only', () => {
    expect(evaluate('({ a: [1, undefined], b: undefined })')).toEqual({ a: [1, null] });
    expect(() => evaluate('new Date()')).toThrow('not JSON');
    expect(evaluate('undefined')).toBeUndefined();
  });

  test('[documented] ends a run that uses up its six minutes', () => {
    // https://developers.google.com/apps-script/guides/services/quotas
    const source =
      'function main() { for (;;) { try { Utilities.sleep(100000); } catch (e) { return 1; } } }';
    expect(() => hostWith(source).run('main')).toThrow(HostKilled);
  });
});
