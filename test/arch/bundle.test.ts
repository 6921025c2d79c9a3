import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildForGoogle } from '../../scripts/build';
import { topLevelFunctions } from '../../scripts/doctor/usage';
import { calledByName, root, textOf } from './projectFiles';

/** What a script finds in Google's runtime, and what of Node it must not look for. */
const services = [
  'CacheService',
  'CardService',
  'console',
  'Drive',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'process',
  'PropertiesService',
  'require',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

let folder: string;
let code: string;

beforeAll(async () => {
  folder = await buildForGoogle(root, join(mkdtempSync(join(tmpdir(), 'so-diem-')), 'dist'));
  code = readFileSync(join(folder, 'main.js'), 'utf8');
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

describe('what is handed to Google', () => {
  test('is one script and its manifest, and the pages if there are any', () => {
    const names = readdirSync(folder).filter((name) => !name.endsWith('.html'));
    expect(names.toSorted()).toEqual(['appsscript.json', 'main.js']);
    expect(readFileSync(join(folder, 'appsscript.json'), 'utf8')).toBe(textOf('appsscript.json'));
  });

  test('has a top-level function for all that is called by name, as menus, pages and triggers need, and no other', () => {
    const functions = topLevelFunctions(code);
    expect(functions).toContain('createPeriod');
    // Sorted, not as sets: a name that two tables share would hide one of its functions.
    expect(functions.toSorted()).toEqual(calledByName.toSorted());
  });

  test('loads where there is neither Google nor Node, and asks for no service while it loads', () => {
    const asked: string[] = [];
    const sandbox = {};
    for (const name of services) {
      Object.defineProperty(sandbox, name, { get: () => void asked.push(name) });
    }
    const context = createContext(sandbox);
    runInContext(code, context);
    const callable = calledByName.filter(
      (name) =>
        runInContext(`typeof ${name} + typeof SoDiemCQDT.functions.${name}`, context) === 'functionfunction',
    );
    expect(callable).toEqual(calledByName);
    expect(asked).toEqual([]);
    runInContext('try { onOpen(); } catch (error) {}', context);
    expect(asked).toEqual(['SpreadsheetApp']);
  });
});
