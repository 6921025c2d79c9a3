import { createHost, estimateDuration, usualLatency, type Host, type HostOptions } from '../../scripts/host';
import { bundleOf, hostWith, NOW, OFFICER, OWNER } from './hostWith';

// https://developers.google.com/apps-script/guides/services/quotas
describe('quotas', () => {
  test('[documented] a run has six minutes', () => {
    const host = hostWith('function slow() { for (var i = 0; i < 8; i++) Utilities.sleep(60000); }');
    expect(() => host.run('slow')).toThrow();
  });

  // https://developers.google.com/workspace/sheets/api/limits
  test('[documented] sixty reads of workbooks a minute, then 429', () => {
    const source =
      'function read(n) { for (var i = 0; i < n; i++) Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId(), { fields: "spreadsheetId" }); }';
    const host = hostWith(source, { quotas: true, latency: () => 10 });
    host.bind(host.newSpreadsheet('Sổ', OWNER));
    host.run('read', [60]);
    expect(() => host.run('read', [1])).toThrow(/Quota exceeded/);
    host.clock.advance(60_000);
    expect(() => host.run('read', [1])).not.toThrow();
  });
});

const HOUR = 3_600_000;

// https://developers.google.com/apps-script/guides/services/quotas
describe('the time that triggers may run', () => {
  const source = `
    function tick() { Utilities.sleep(300000); return 1; }
    function wait() { LockService.getScriptLock().tryLock(300000); }
    function look(id) { Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' }); }
    function hourly() { PropertiesService.getScriptProperties().setProperty('ran', String(Date.now())); }
    function edited() { hourly(); }
    function ran() { return PropertiesService.getScriptProperties().getProperty('ran'); }
    function install(id) { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
      ScriptApp.newTrigger('edited').forSpreadsheet(id).onEdit().create(); }`;
  const triggered = { as: OWNER, authorisation: 'installableTrigger' } as const;
  const open = (options: Partial<HostOptions> = {}): Host => hostWith(source, options);
  const spent = (host: Host): boolean => {
    try {
      host.run('ran', [], triggered);
      return false;
    } catch (error) {
      expect(String(error)).toContain('Service using too much computer time for one day');
      return true;
    }
  };
  /** How many runs of five minutes there are in a day. */
  const runsOfFiveMinutes = (host: Host): number => {
    let runs = 0;
    for (; !spent(host); runs++) host.run('tick', [], triggered);
    return runs;
  };

  test('[documented] is six hours of a day for Workspace accounts, 90 minutes for consumer accounts', () => {
    expect(runsOfFiveMinutes(open())).toBe(72);
    expect(runsOfFiveMinutes(open({ account: 'consumer' }))).toBe(18);
    expect(runsOfFiveMinutes(open({ badDays: ['consumerQuota'] }))).toBe(18);
  });

  test('[documented] comes back 24 hours after its first use, not at midnight and not bit by bit', () => {
    const host = open({ account: 'consumer' });
    host.run('tick', [], triggered);
    host.clock.advance(20 * HOUR);
    expect(runsOfFiveMinutes(host)).toBe(17);
    host.clock.set(new Date(Date.parse(NOW) + 24 * HOUR - 1));
    expect(spent(host)).toBe(true);
    host.clock.advance(1);
    expect(runsOfFiveMinutes(host)).toBe(18);
  });

  test('[documented] is counted for each user', () => {
    const host = open();
    host.spendTriggerTime(OWNER, 6 * HOUR);
    expect(spent(host)).toBe(true);
    expect(host.run('tick', [], { ...triggered, as: OFFICER })).toBe(1);
  });

  test('[assumed A47] another script of the user spends it, too', () => {
    const host = open();
    host.spendTriggerTime(OWNER, 6 * HOUR - 1);
    expect(spent(host)).toBe(false);
    host.spendTriggerTime(OWNER, 1);
    expect(spent(host)).toBe(true);
  });

  test('[assumed A48] passes while a run waits for a lock', () => {
    const host = open({ account: 'consumer' });
    for (let run = 0; run < 18; run++) {
      host.locks.hold('script', HOUR);
      host.run('wait', [], triggered);
    }
    expect(spent(host)).toBe(true);
  });

  test('[host] passes with each call of a service, where calls take time', () => {
    const quick = open();
    const slow = open({ latency: usualLatency });
    for (const host of [quick, slow]) {
      const id = host.newSpreadsheet('Sổ', OWNER);
      host.spendTriggerTime(OWNER, 6 * HOUR - 700);
      host.run('look', [id], triggered);
    }
    expect([spent(quick), spent(slow)]).toEqual([false, true]);
  });

  test('[reported webdigi/GmailScheduler#31] once it is spent no trigger runs, and Google mails', () => {
    const host = open();
    const id = host.newSpreadsheet('Sổ', OWNER);
    host.share(id, OFFICER, 'writer');
    host.run('install', [id]);
    host.spendTriggerTime(OWNER, 6 * HOUR);
    host.type(OFFICER, id, 'A1', [['x']]);
    host.clock.advance(HOUR);
    expect([host.runDueTriggers(), host.run('ran')]).toEqual([0, null]);
    expect(host.mails).toMatchObject([
      {
        service: 'Apps Script',
        recipients: [OWNER],
        body: expect.stringContaining('Service using too much computer time for one day'),
      },
    ]);
    host.clock.advance(23 * HOUR);
    expect([host.runDueTriggers(), typeof host.run('ran')]).toEqual([1, 'string']);
  });

  test('[documented] what a person starts runs all the same', () => {
    const host = open();
    host.spendTriggerTime(OWNER, 6 * HOUR);
    expect(host.run('tick')).toBe(1);
  });

  test('[host] outlives the host; a workspace of before has spent nothing', () => {
    const host = open();
    host.spendTriggerTime(OWNER, 6 * HOUR);
    const state = host.dump();
    const { triggerTime: spending, ...older } = JSON.parse(state) as Record<string, unknown>;
    expect(spending).toMatchObject({ [OWNER]: { spent: 6 * HOUR } });
    const again = (text: string): Host =>
      createHost({ bundle: bundleOf({ 'code.js': source }), owner: OWNER, now: NOW, state: text });
    expect([state, JSON.stringify(older)].map((text) => spent(again(text)))).toEqual([true, false]);
    expect(() => again(JSON.stringify({ ...older, triggerTime: { [OWNER]: 5 } }))).toThrow('Trigger time');
  });
});

describe('the estimated duration of a ledger', () => {
  const write = {
    service: 'Sheets.Spreadsheets',
    method: 'batchUpdate',
    user: OWNER,
    at: Date.parse(NOW),
    bytesOut: 0,
    bytesIn: 0,
    cells: 1,
  };

  test('[reported a public measurement, 11.9 s against 1.1 s] ten small writes take about twelve seconds, the same in one batch about one', () => {
    const small = { ...write, bytesOut: 500, bytesIn: 200 };
    const ten = estimateDuration(Array.from({ length: 10 }, () => small));
    const one = estimateDuration([{ ...write, bytesOut: 5000, bytesIn: 2000 }]);
    expect(ten).toBeGreaterThan(9_000);
    expect(ten).toBeLessThan(14_000);
    expect(one).toBeLessThan(1_500);
  });

  test('[host] grows with what is sent', () => {
    const large = estimateDuration([{ ...write, bytesOut: 1_500_000 }]);
    expect(large).toBeGreaterThan(2 * estimateDuration([write]));
  });
});
