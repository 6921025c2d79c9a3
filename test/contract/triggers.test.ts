import type { Host } from '../../scripts/host';
import { evaluate, hostWith, OFFICER, OWNER } from './hostWith';

const SOURCE = `
  function install(id) { return ScriptApp.newTrigger('edited').forSpreadsheet(id).onEdit().create().getUniqueId(); }
  function installOpen(id) { ScriptApp.newTrigger('opened').forSpreadsheet(id).onOpen().create(); }
  function installHourly() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function installDaily() { ScriptApp.newTrigger('hourly').timeBased().everyDays(1).atHour(6).create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(),
    t.getEventType() === ScriptApp.EventType.ON_EDIT, t.getTriggerSource() === ScriptApp.TriggerSource.SPREADSHEETS]); }
  function uninstall() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function note(text) { const p = PropertiesService.getScriptProperties();
    p.setProperty('seen', (p.getProperty('seen') || '') + text + ';'); }
  function seen() { return PropertiesService.getScriptProperties().getProperty('seen'); }
  function edited(e) { note(JSON.stringify([e.range.getSheet().getName(), e.range.getA1Notation(), e.range.rowStart,
    e.range.getNumColumns(), e.value, e.source.getName(), e.user.getEmail(), Session.getEffectiveUser().getEmail(),
    e.authMode === ScriptApp.AuthMode.FULL, typeof e.triggerUid])); Drive.Files.list(); }
  function opened(e) { note('opened ' + e.source.getId()); }
  function onEdit(e) { note('simple ' + (e.authMode === ScriptApp.AuthMode.LIMITED) + ' ' + e.user.getEmail()); }
  function hourly(e) { note(e.timezone + ' ' + e.hour); }
  function installOnce() { ScriptApp.newTrigger('once').timeBased().after(60000).create(); }
  function once() { note('once'); }
  function installNext() { ScriptApp.newTrigger('next').timeBased().after(60000).create(); }
  function next() { note('next'); installOnce(); install(SpreadsheetApp.getActiveSpreadsheet().getId()); }
  function everyMinutes(n) { ScriptApp.newTrigger('hourly').timeBased().everyMinutes(n).create(); }`;

function shared(): { host: Host; id: string } {
  const host = hostWith(SOURCE);
  const id = host.newSpreadsheet('Kỳ', OWNER);
  host.share(id, OFFICER, 'writer');
  return { host, id };
}

describe('triggers', () => {
  // https://developers.google.com/apps-script/guides/triggers/installable
  test('[documented] an installed edit trigger runs with the rights of whoever installed it', () => {
    const { host, id } = shared();
    host.run('install', [id]);
    host.type(OFFICER, id, 'Sheet1!B2:C2', [['1', '2']]);
    expect(host.run('seen')).toBe(
      `${JSON.stringify(['Sheet1', 'B2:C2', 2, 2, null, 'Kỳ', '', OWNER, true, 'string'])};`,
    );
  });

  // https://developers.google.com/apps-script/guides/triggers/events
  test('[documented] e.value is there for a single cell only', () => {
    const { host, id } = shared();
    host.run('install', [id]);
    host.type(OWNER, id, 'Sheet1!A1', [['x']]);
    expect(host.run('seen')).toContain('"A1",1,1,"x"');
  });

  test('[documented] what a script writes fires no edit trigger', () => {
    const { host, id } = shared();
    host.run('install', [id]);
    host.run('list');
    expect(host.run('seen')).toBeNull();
  });

  // https://developers.google.com/apps-script/guides/triggers
  test('[documented] a simple onEdit runs in the container only, as the person who edits', () => {
    const { host, id } = shared();
    host.type(OFFICER, id, 'Sheet1!A1', [['x']]);
    expect(host.run('seen')).toBeNull();
    host.bind(id);
    host.type(OFFICER, id, 'Sheet1!A1', [['x']]);
    expect(host.run('seen')).toBe('simple true ;');
  });

  test('[documented] who may only read sets off no open trigger', () => {
    const { host, id } = shared();
    host.run('installOpen', [id]);
    host.share(id, 'reader@x.vn', 'reader');
    host.open('reader@x.vn', id);
    expect(host.run('seen')).toBeNull();
    host.open(OFFICER, id);
    expect(host.run('seen')).toBe(`opened ${id};`);
  });

  test('[documented] each user sees and deletes only own triggers', () => {
    const { host, id } = shared();
    host.run('install', [id]);
    host.run('installOpen', [id], { as: OFFICER });
    expect(host.run('list')).toEqual([['edited', true, true]]);
    host.run('uninstall');
    expect(host.triggers.map(({ installer }) => installer)).toEqual([OFFICER]);
  });

  // https://developers.google.com/apps-script/guides/services/quotas
  test('[documented] 20 triggers are the most a user may install for a script', () => {
    const { host, id } = shared();
    for (let i = 0; i < 20; i++) host.run('install', [id]);
    expect(() => host.run('install', [id])).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => host.run('installHourly')).toThrow('too many triggers');
    host.run('install', [id], { as: OFFICER });
    host.run('uninstall');
    host.run('installHourly');
  });

  // "n: must be 1, 5, 10, 15 or 30": https://developers.google.com/apps-script/reference/script/clock-trigger-builder
  test('[documented] every 1, 5, 10, 15 or 30 minutes, and no other number', () => {
    const { host } = shared();
    for (const minutes of [1, 5, 10, 15, 30]) host.run('everyMinutes', [minutes]);
    for (const minutes of [0, 2, 20, 60])
      expect(() => host.run('everyMinutes', [minutes])).toThrow(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    expect(host.triggers).toHaveLength(5);
  });

  // "add-ons can use a time-driven trigger once per hour at most": …/apps-script/guides/triggers/installable
  test('[reported ttsukagoshi/mail-merge-for-gmail#165] the clock of an add-on runs once an hour at most', () => {
    const host = hostWith(SOURCE, { addOn: true });
    const [home, other] = [host.newSpreadsheet('Sổ điều hành', OWNER), host.newSpreadsheet('Kỳ', OWNER)];
    host.bind(home);
    expect(() => host.run('everyMinutes', [30], { workbook: other })).toThrow(
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    );
    host.run('installHourly', [], { workbook: other });
    host.run('installOnce', [], { workbook: other });
    host.run('everyMinutes', [30]);
    expect(host.triggers).toHaveLength(3);
  });

  test('[assumed A82] on good days a trigger that fires once is gone when it has fired', () => {
    const { host } = shared();
    host.run('installOnce');
    host.clock.advance(60_000);
    expect([host.runDueTriggers(), host.triggers.length]).toEqual([1, 0]);
  });

  test('[reported derekantrican/GAS-ICS-Sync#137] on bad days it stays listed, and is counted, until it is deleted', () => {
    const host = hostWith(SOURCE, { badDays: ['triggersLinger'] });
    for (let i = 0; i < 20; i++) host.run('installOnce');
    host.clock.advance(60_000);
    expect([host.runDueTriggers(), host.runDueTriggers()]).toEqual([20, 0]);
    expect(host.run('list')).toHaveLength(20);
    expect(() => host.run('installOnce')).toThrow('too many triggers');
    host.run('uninstall');
    host.run('installOnce');
    expect(host.triggers).toHaveLength(1);
  });

  // By way of ttsukagoshi/mail-merge-for-gmail#242
  test('[reported issuetracker.google.com/150756612] on bad days a trigger made by the run of a trigger never fires', () => {
    const host = hostWith(SOURCE, { badDays: ['triggersOfRunsDisabled'] });
    const id = host.newSpreadsheet('Kỳ', OWNER);
    host.bind(id);
    host.run('installNext');
    host.clock.advance(60_000);
    expect(host.runDueTriggers()).toBe(1);
    host.clock.advance(60_000);
    expect(host.runDueTriggers()).toBe(0);
    host.type(OWNER, id, 'A1', [['x']]);
    expect([host.run('seen'), host.triggers.length]).toEqual([expect.stringMatching(/^next;simple /), 2]);
    // What a person's own action makes fires as ever.
    host.run('installOnce');
    host.clock.advance(60_000);
    expect(host.runDueTriggers()).toBe(1);
  });

  // https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
  test('[documented] time-driven triggers run when they are due, with nobody there', () => {
    const { host } = shared();
    host.run('installHourly');
    expect(host.runDueTriggers()).toBe(0);
    host.clock.advance(3_600_000);
    expect([host.runDueTriggers(), host.runDueTriggers()]).toEqual([1, 0]);
    expect(host.run('seen')).toBe('UTC 4;');
  });

  test('[documented] a daily trigger keeps to its hour by the time zone of the script', () => {
    const { host } = shared();
    host.run('installDaily');
    host.clock.set('2026-01-02T23:30:00Z');
    expect(host.runDueTriggers()).toBe(1);
    expect(new Date(host.triggers[0]?.due ?? 0).toISOString()).toBe('2026-01-03T23:00:00.000Z');
  });

  test('[host] an error in a trigger reaches the test, and what was typed stays', () => {
    const host =
      hostWith(`function install(id) { ScriptApp.newTrigger('bad').forSpreadsheet(id).onEdit().create(); }
      function bad() { throw new Error('broken'); }`);
    const id = host.newSpreadsheet('Kỳ', OWNER);
    host.run('install', [id]);
    expect(() => host.type(OWNER, id, 'A1', [['x']])).toThrow('broken');
  });

  test('[host] refuses what is not there, and odd intervals', () => {
    expect(() => evaluate(`ScriptApp.newTrigger('f').forForm('x')`)).toThrow(
      'NotImplemented: ScriptApp.TriggerBuilder.forForm',
    );
    expect(() => evaluate(`ScriptApp.newTrigger('f').timeBased().everyHours(5)`)).toThrow('everyHours');
    expect(() => evaluate(`ScriptApp.newTrigger('f').forSpreadsheet('missing')`)).toThrow(
      'No item with the given ID',
    );
    expect(() => evaluate(`ScriptApp.deleteTrigger('1')`)).toThrow("don't match");
  });
});
