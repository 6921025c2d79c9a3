import { bundleOf, evaluate, hostWith, OFFICER, OWNER } from './hostWith';

const SESSION = `function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;

describe('Session', () => {
  // https://developers.google.com/apps-script/reference/base/user#getEmail()
  test('[documented] a simple trigger does not learn who edits, unless it is the developer', () => {
    const host = hostWith(SESSION);
    const simple = (as: string) => host.run('who', [], { as, authorisation: 'simpleTrigger' });
    expect(simple(OFFICER)).toEqual(['', '']);
    expect(simple(OWNER)).toEqual([OWNER, OWNER]);
    expect(host.run('who', [], { as: OFFICER })).toEqual([OFFICER, OFFICER]);
  });

  // https://developers.google.com/apps-script/manifest
  test('[documented] the time zone is the one of the manifest', () => {
    expect(evaluate('Session.getScriptTimeZone()')).toBe('Asia/Ho_Chi_Minh');
    const bundle = bundleOf({
      'code.js': 'function main() { return Session.getScriptTimeZone(); }',
      'appsscript.json': '{"timeZone":"UTC"}',
    });
    expect(hostWith('', { bundle }).run('main')).toBe('UTC');
  });

  test('[host] refuses what is not there', () => {
    expect(() => evaluate('Session.getUser()')).toThrow('NotImplemented: Session.getUser');
    expect(() => evaluate('Session.getActiveUser(1)')).toThrow("don't match");
  });
});

describe('authorisation', () => {
  // https://developers.google.com/apps-script/guides/triggers#restrictions
  test.each([
    ['Drive.Files.list()', 'Drive.Files.list'],
    [`Sheets.Spreadsheets.get('x')`, 'Sheets.Spreadsheets.get'],
    [`MailApp.sendEmail('a@b.vn', 's', 'b')`, 'MailApp.sendEmail'],
    [`ScriptApp.getProjectTriggers()`, 'ScriptApp.getProjectTriggers'],
    [`SpreadsheetApp.openById('x')`, 'SpreadsheetApp.openById'],
  ])('[documented] a simple trigger may not call %s', (expression, name) => {
    const host = hostWith(`function main() { return ${expression}; }`);
    expect(() => host.run('main', [], { authorisation: 'simpleTrigger' })).toThrow(
      `You do not have permission to call ${name}. Required permissions: `,
    );
  });

  test('[documented] a simple trigger may use properties, the cache and locks', () => {
    const source = `function main() { CacheService.getScriptCache().get('a');
      return PropertiesService.getScriptProperties().getProperty('a'); }`;
    expect(hostWith(source).run('main', [], { authorisation: 'simpleTrigger' })).toBeNull();
  });

  // https://developers.google.com/apps-script/concepts/scopes
  test('[documented] scopes listed in the manifest are all that is granted', () => {
    const manifest = { timeZone: 'UTC', oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'] };
    const bundle = bundleOf({
      'code.js': `function mail() { return MailApp.getRemainingDailyQuota(); } function all() { return ScriptApp.getProjectTriggers(); }
        function drive() { return typeof Drive; }`,
      'appsscript.json': JSON.stringify(manifest),
    });
    const host = hostWith('', { bundle });
    expect(host.run('mail')).toBe(100);
    expect(() => host.run('all')).toThrow('You do not have permission to call ScriptApp.getProjectTriggers');
    // An advanced service must be enabled: https://developers.google.com/apps-script/guides/services/advanced
    expect(host.run('drive')).toBe('undefined');
  });
});

describe('MailApp', () => {
  // https://developers.google.com/apps-script/reference/mail/mail-app
  test('[documented] sends by any of its signatures', () => {
    const host = hostWith(`function main() {
      MailApp.sendEmail('a@x.vn', 'S', 'B');
      MailApp.sendEmail('a@x.vn', 'S', 'B', { htmlBody: '<b>B</b>', cc: 'c@x.vn, d@x.vn' });
      MailApp.sendEmail('a@x.vn', 'r@x.vn', 'S', 'B');
      MailApp.sendEmail({ to: 'a@x.vn', subject: 'S', body: 'B', name: 'VH-TT' });
      return MailApp.getRemainingDailyQuota(); }`);
    expect(host.run('main')).toBe(94);
    expect(host.mails.map(({ recipients, options }) => [recipients, options])).toEqual([
      [['a@x.vn'], {}],
      [['a@x.vn', 'c@x.vn', 'd@x.vn'], { htmlBody: '<b>B</b>', cc: 'c@x.vn, d@x.vn' }],
      [['a@x.vn'], { replyTo: 'r@x.vn' }],
      [['a@x.vn'], { name: 'VH-TT' }],
    ]);
  });

  // https://developers.google.com/apps-script/guides/services/quotas
  test('[documented] stops at 100 recipients a day and 50 a mail', () => {
    const host = hostWith(`function many(n) {
      MailApp.sendEmail(Array.from({ length: n }, (_, i) => 'u' + i + '@x.vn').join(','), 'S', 'B'); }`);
    expect(() => host.run('many', [51])).toThrow('Email Recipients Per Message');
    host.run('many', [50]);
    host.run('many', [50]);
    expect(() => host.run('many', [1])).toThrow('Service invoked too many times for one day: email.');
    host.clock.advance(86_400_000);
    host.run('many', [1]);
  });

  test('[host] refuses bad addresses and unknown options', () => {
    expect(() => evaluate(`MailApp.sendEmail('nobody', 'S', 'B')`)).toThrow('Invalid email: nobody');
    expect(() => evaluate(`MailApp.sendEmail('', 'S', 'B')`)).toThrow('no recipient');
    expect(() => evaluate(`MailApp.sendEmail('a@x.vn', 'S', 'B', { html: '' })`)).toThrow("don't match");
    expect(() => evaluate(`MailApp.sendMail()`)).toThrow('NotImplemented: MailApp.sendMail');
  });
});

// https://developers.google.com/apps-script/reference/base/user#getEmail()
test('[documented] a web app that runs as its owner knows the person at the page only from its own domain', () => {
  const host = hostWith(
    `function main() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`,
  );
  expect(host.runFromPage('main', [], { by: OFFICER })).toEqual([OFFICER, OWNER]);
  expect(host.runFromPage('main', [], { by: 'la@khac.example' })).toEqual(['', OWNER]);
});
