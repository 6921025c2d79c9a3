import { evaluate, hostWith, OFFICER, OWNER } from './hostWith';

const P = 'PropertiesService.getScriptProperties()';

describe('PropertiesService', () => {
  // https://developers.google.com/apps-script/reference/properties/properties
  test('[documented] keeps text, and gives null for what is not there', () => {
    expect(evaluate(`${P}.setProperty('a', '1').setProperties({ b: '2' }).getProperties()`)).toEqual({
      a: '1',
      b: '2',
    });
    expect(evaluate(`${P}.getProperty('a')`)).toBeNull();
    expect(
      evaluate(`${P}.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true).getKeys()`),
    ).toEqual(['c']);
  });

  test('[documented] the user store is each user’s own, the document store belongs to the bound workbook', () => {
    const host = hostWith(`function put() { PropertiesService.getUserProperties().setProperty('a', '1'); }
      function get() { return PropertiesService.getUserProperties().getProperty('a'); }
      function doc() { return PropertiesService.getDocumentProperties() === null; }`);
    host.run('put');
    expect([host.run('get'), host.run('get', [], { as: OFFICER })]).toEqual(['1', null]);
    expect(host.run('doc')).toBe(true);
    host.bind(host.newSpreadsheet('Sổ', OWNER));
    expect(host.run('doc')).toBe(false);
  });

  // https://developers.google.com/apps-script/guides/services/quotas
  test('[documented] takes 9 kB a value and 500 kB in all', () => {
    expect(() => evaluate(`${P}.setProperty('a', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
    expect(() => evaluate(`${P}.setProperty('a', 'đ'.repeat(5000))`)).toThrow('Argument too large: value');
    expect(() =>
      evaluate(`Array.from({ length: 56 }, (_, i) => ${P}.setProperty('k' + i, 'x'.repeat(9216)))`),
    ).toThrow('quota');
  });

  test('[assumed A81] refuses what is not text', () => {
    expect(() => evaluate(`${P}.setProperty('a', 1)`)).toThrow(
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(() => evaluate(`${P}.setProperties({ a: true })`)).toThrow("don't match");
  });
});

describe('CacheService', () => {
  // https://developers.google.com/apps-script/reference/cache/cache
  test('[documented] forgets after ten minutes, or when told, by six hours at the latest', () => {
    const host = hostWith(`function put() { const c = CacheService.getScriptCache();
        c.put('a', '1'); c.put('b', '2', 1200); c.put('c', '3', 21600); }
      function get() { return Object.keys(CacheService.getScriptCache().getAll(['a', 'b', 'c'])); }`);
    host.run('put');
    expect(host.run('get')).toEqual(['a', 'b', 'c']);
    host.clock.advance(601_000);
    expect(host.run('get')).toEqual(['b', 'c']);
    host.clock.advance(21_600_000);
    expect(host.run('get')).toEqual([]);
  });

  test('[documented] takes 100 kB a value and 250 characters a key', () => {
    expect(() => evaluate(`CacheService.getScriptCache().put('a', 'x'.repeat(102401))`)).toThrow(
      'too large: value',
    );
    expect(() => evaluate(`CacheService.getScriptCache().put('a'.repeat(251), 'x')`)).toThrow(
      'too large: key',
    );
    expect(() => evaluate(`CacheService.getScriptCache().put('a', 1)`)).toThrow("don't match");
    expect(() => evaluate(`CacheService.getScriptCache().put('a', 'x', 21601)`)).toThrow(
      'expirationInSeconds',
    );
  });
});

describe('LockService', () => {
  const source = `
    function take(ms) { const l = LockService.getScriptLock(); return [l.tryLock(ms), l.hasLock()]; }
    function wait(ms) { LockService.getScriptLock().waitLock(ms); return Date.now(); }
    function twice() { return [LockService.getScriptLock().tryLock(1), LockService.getScriptLock().tryLock(1)]; }
    function doc() { return LockService.getDocumentLock(); }`;

  // https://developers.google.com/apps-script/reference/lock/lock
  test('[documented] a lock is had by one run at a time, and waiting for it takes time', () => {
    const host = hostWith(source);
    expect(host.run('take', [10])).toEqual([true, true]);
    host.locks.hold('script', 5000);
    expect(host.run('take', [1000])).toEqual([false, false]);
    expect(() => host.run('wait', [1000])).toThrow('Lock timeout');
    expect(host.run('wait', [10_000])).toBe(Date.parse('2026-01-02T03:04:10Z'));
  });

  test('[reported gas-fakes, notes made on live Apps Script] a negative time fails at once, also where the lock is free', () => {
    const host = hostWith(source);
    expect(host.run('take', [-1])).toEqual([false, false]);
    expect(() => host.run('wait', [-1])).toThrow('Lock timeout');
    expect(host.clock.now()).toEqual(new Date('2026-01-02T03:04:05Z'));
  });

  test('[documented] the end of a run gives its locks free', () => {
    const host = hostWith(source);
    expect([host.run('twice'), host.run('twice')]).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('[host] a run that starts within another one does not get its lock', () => {
    const host = hostWith(`${source} function outer() { take(1); Utilities.getUuid(); }`);
    let inner: unknown;
    host.faults.before(3, () => {
      inner = host.run('take', [1]);
    });
    host.run('outer');
    expect(inner).toEqual([false, false]);
  });

  test('[documented] there is no document lock outside a bound script', () => {
    expect(hostWith(source).run('doc')).toBeNull();
  });

  test('[host] refuses a time that is not a whole number', () => {
    expect(() => hostWith(source).run('take', ['1'])).toThrow("don't match");
  });
});
