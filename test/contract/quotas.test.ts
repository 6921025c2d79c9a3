import { estimateDuration } from '../../scripts/host';
import { NOW, OWNER, hostWith } from './hostWith';

// https://developers.google.com/apps-script/guides/services/quotas
describe('quotas', () => {
  const sleeper = 'function tick() { Utilities.sleep(300000); return 1; }';
  const triggered = { as: OWNER, authorisation: 'installableTrigger' } as const;

  test('[documented] installed triggers have 90 minutes of a day, and then no more', () => {
    const host = hostWith(sleeper);
    for (let run = 0; run < 18; run++) host.run('tick', [], triggered);
    expect(() => host.run('tick', [], triggered)).toThrow('too much computer time for one day');
    expect(host.run('tick')).toBe(1);
    host.clock.advance(24 * 60 * 60_000);
    expect(host.run('tick', [], triggered)).toBe(1);
  });

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

  test('[assumed] grows with what is sent', () => {
    const large = estimateDuration([{ ...write, bytesOut: 1_500_000 }]);
    expect(large).toBeGreaterThan(2 * estimateDuration([write]));
  });
});
