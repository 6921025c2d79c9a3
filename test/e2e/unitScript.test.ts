import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildForUnits } from '../../scripts/build';
import { usageOf } from '../../scripts/doctor/usage';
import { createHost, type Host } from '../../scripts/host';
import type { Answer } from '../../src/app/api/api';
import type { MyWork, UnitWork } from '../../src/app/api/pageApi';
import { done, emptyFolder, OWNER, root } from './office';
import { A_NGO, openScreensOffice, prepareOffice, STRANGER, type ScreensOffice } from './screensOffice';

/** The script of the units beside the office's, over the same workbooks, each with its own properties. */
const bundle = emptyFolder();
let office: ScreensOffice;

beforeAll(async () => {
  await buildForUnits(root, bundle);
  office = openScreensOffice(prepareOffice());
});

/** What the workbooks are by now, in the hands of the units' script. */
const ofUnits = (): Host =>
  createHost({
    bundle,
    owner: OWNER,
    now: office.host.clock.now(),
    state: office.host.dump(),
    addOn: true,
  });

const unitOf = ({ unit }: MyWork): UnitWork => {
  if (unit === null) throw new Error('No unit is shown');
  return unit;
};

const myWork = (host: Host, as = A_NGO): MyWork =>
  done(host.runFromPage('openMyWork', [{}], { as, workbook: office.workbookId }) as Answer<MyWork>);

test('it asks for two rights, and for no Drive', () => {
  const manifest = JSON.parse(readFileSync(join(bundle, 'appsscript.json'), 'utf8')) as {
    readonly oauthScopes: readonly string[];
  };
  expect(manifest.oauthScopes.map((scope) => scope.split('/').at(-1))).toEqual([
    'spreadsheets',
    'script.container.ui',
  ]);
  const { services } = usageOf(readFileSync(join(bundle, 'main.js'), 'utf8'));
  expect([...services].filter((name) => !name.includes('.')).toSorted()).toEqual([
    'CardService',
    'HtmlService',
    'Sheets',
    'SpreadsheetApp',
    'Utilities',
  ]);
});

test('it shows the same work as the office’s script, in one read, and leads instead of writing', () => {
  const host = ofUnits();
  const seen = myWork(host);
  expect(host.ledger.records.map(({ service, method }) => `${service} ${method}`)).toEqual([
    'SpreadsheetApp getActiveSpreadsheet',
    'SpreadsheetApp.Spreadsheet getId',
    'SpreadsheetApp.Spreadsheet getSheetByName',
    'Sheets.Spreadsheets get',
    ...Array.from({ length: 3 }, () => 'Utilities formatDate'),
  ]);
  const byOffice = done(office.call(A_NGO, 'openMyWork', {}));
  expect([seen.acts, byOffice.acts]).toEqual([false, true]);
  expect({ ...seen, acts: true }).toEqual(byOffice);
});

test('nothing that it does changes anything: neither workbooks nor properties nor triggers', () => {
  const host = ofUnits();
  const before = host.dump();
  host.open(A_NGO, office.workbookId);
  host.choose(['Chính quyền điện tử', 'Việc của tôi'], { as: A_NGO, workbook: office.workbookId });
  const { tab, cell, sheetId } = unitOf(myWork(host)).submission;
  done(
    host.runFromPage('selectCell', [{ tab, cell, sheetId }], {
      as: A_NGO,
      workbook: office.workbookId,
    }) as Answer<null>,
  );
  host.run('onHomepage', [], { as: A_NGO, workbook: office.workbookId });
  expect(host.dump()).toBe(before);
  for (const name of ['claimNotApplicable', 'submitReport', 'uploadFile', 'compile', 'selfTest'])
    expect([name, host.offers(name)]).toEqual([name, false]);
});

test('the cell that it leads to is where a tick counts, at the time when it was made, for the office', () => {
  const { submission, todos } = unitOf(myWork(ofUnits()));
  const first = todos.find(({ criterion }) => criterion === null);
  if (!first) throw new Error('No common figure is left to enter');
  office.host.type(A_NGO, office.workbookId, `'${first.tab}'!${first.cell}`, [['7']]);
  office.host.type(A_NGO, office.workbookId, `'${submission.tab}'!${submission.cell}`, [['TRUE']]);
  const after = unitOf(myWork(ofUnits()));
  expect(after.submission.ticked).toBe(true);
  expect(after.todos.map(({ key }) => key)).not.toContain(first.key);
});

test('both at once: while the office compiles, a look at any moment sees a whole workbook', () => {
  const seen: number[] = [];
  const look = (): void => void seen.push(unitOf(myWork(ofUnits())).todos.length);
  office.host.ledger.reset();
  done(office.compile());
  const calls = office.host.ledger.records.length;
  for (let nth = 1; nth <= calls; nth += 3) office.host.faults.before(nth, look);
  done(office.compile());
  expect(seen.length).toBeGreaterThan(2);
  expect(new Set(seen).size).toBe(1);
});

test('outside of a period’s workbook, and to a stranger, it says so', () => {
  const host = ofUnits();
  const elsewhere = host.newSpreadsheet('Sổ khác', A_NGO);
  expect(host.runFromPage('openMyWork', [{}], { as: A_NGO, workbook: elsewhere })).toMatchObject({
    ok: false,
    code: 'notHere',
  });
  expect(host.runFromPage('openMyWork', [{}], { as: STRANGER, workbook: office.workbookId })).toMatchObject({
    ok: false,
  });
});
