import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForGoogle } from '../../../scripts/build';
import { readDelivery, type Check, type Delivery, type Problem } from '../../../scripts/doctor/delivery';
import { checks } from '../../../scripts/doctor/index';

const root = join(__dirname, '../../..');
const project = mkdtempSync(join(tmpdir(), 'so-diem-doctor-'));
/** As Google writes one. */
const id = `1${'aB3_-'.repeat(11)}x`;
const clasp = (settings: object): string => JSON.stringify({ scriptId: id, rootDir: 'dist', ...settings });
let sound: Delivery;

beforeAll(async () => {
  for (const name of ['package.json', 'appsscript.json', 'src'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  writeFileSync(join(project, '.clasp.json'), clasp({}));
  await buildForGoogle(project, join(project, 'dist'));
  sound = readDelivery(project);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

const problemsOf = (delivery: Delivery): readonly Problem[] => checks.flatMap(({ find }) => find(delivery));
const graveOf = (delivery: Delivery): readonly Problem[] =>
  problemsOf(delivery).filter(({ passing }) => passing !== true);

/** Whether a check reads one of the changed parts: told by reading a delivery that notes what it is asked for. */
function looksAt({ find }: Check, changed: Partial<Delivery>): boolean {
  const asked = askedBy.get(find) ?? new Set<string | symbol>();
  if (!askedBy.has(find)) {
    find(new Proxy(sound, { get: (target, name) => (asked.add(name), Reflect.get(target, name)) }));
    askedBy.set(find, asked);
  }
  return Object.keys(changed).some((name) => asked.has(name));
}
const askedBy = new Map<Check['find'], Set<string | symbol>>();

test('what is built is ready to be pushed, once the script is named', () => {
  expect(graveOf(sound)).toEqual([]);
});

const withManifest = (change: (text: string) => string): Partial<Delivery> => ({
  manifest: change(sound.manifest ?? ''),
});
const withPage = (text: string): Partial<Delivery> => ({
  pages: new Map([...sound.pages, ['board.html', `${sound.pages.get('board.html') ?? ''}${text}`]]),
});

/** Each planted fault, and what must be named of it. */
const faults: readonly (readonly [string, () => Partial<Delivery>, RegExp])[] = [
  ['an old Node', () => ({ node: '18.19.0' }), /^Node 18\.19\.0: is not in \^20/],
  ['no settings for clasp', () => ({ clasp: undefined }), /^\.clasp\.json: is missing/],
  ['settings that are no JSON', () => ({ clasp: '{' }), /^\.clasp\.json: is no JSON/],
  [
    'the script not named yet',
    () => ({ clasp: clasp({ scriptId: 'replace-with-your-script-id' }) }),
    /scriptId: names no script/,
  ],
  [
    'the address instead of the id',
    () => ({ clasp: clasp({ scriptId: `https://script.google.com/d/${id}/edit` }) }),
    /scriptId “https:.*is not how/,
  ],
  ['sources to be pushed', () => ({ clasp: clasp({ rootDir: 'src' }) }), /rootDir: is not “dist”/],
  ['nothing built', () => ({ code: '', built: [] }), /^dist\/main\.js: is missing/],
  [
    'a page that clasp leaves out',
    () => ({ toPush: sound.built.slice(1).map((name) => `dist/${name}`) }),
    /^dist\/appsscript\.json: would not be pushed/,
  ],
  [
    'a file that was not built',
    () => ({ toPush: [...sound.built.map((name) => `dist/${name}`), 'src/entry.ts'] }),
    /^src\/entry\.ts: would be pushed/,
  ],
  [
    'a map beside the script',
    () => ({ built: [...sound.built, 'main.js.map'] }),
    /^dist\/main\.js\.map: is no file/,
  ],
  [
    'a manifest that is no JSON',
    () => withManifest((text) => text.slice(1)),
    /^appsscript\.json: is missing or no JSON/,
  ],
  [
    'a forgotten right',
    () => withManifest((text) => text.replace(/\s*"[^"]*script\.external_request",/, '')),
    /oauthScopes: script\.external_request is missing; UrlFetchApp needs it/,
  ],
  [
    'a forgotten service',
    () => withManifest((text) => text.replace('"userSymbol": "Drive"', '"userSymbol": "Docs"')),
    /enabledAdvancedServices: Drive is used/,
  ],
  [
    'a right that nothing needs',
    () =>
      withManifest((text) =>
        text.replace('/auth/drive"', '/auth/drive","https://www.googleapis.com/auth/gmail.send"'),
      ),
    /gmail\.send is asked for, but nothing uses it/,
  ],
  [
    'an unknown function in the manifest',
    () => withManifest((text) => text.replace('onHomepage', 'onHomePage')),
    /“onHomePage”: is no function/,
  ],
  [
    'an unknown function in a trigger',
    () => ({ code: sound.code.replace('function onPeriodEdit(', 'function onPeriodEdits(') }),
    /“onPeriodEdit”: is named by a trigger/,
  ],
  [
    'an unknown function in the text',
    () => ({ code: `${sound.code}\nfunction f(){ScriptApp.newTrigger("nobody").timeBased()}` }),
    /“nobody”: is named by newTrigger/,
  ],
  [
    'new syntax',
    () => ({ code: `${sound.code}\nfunction g(a){return a?.b ?? 1}` }),
    /uses syntax newer than ES2019/,
  ],
  [
    'a service asked while loading',
    () => ({ code: `${sound.code}\nSpreadsheetApp.getUi();` }),
    /does work while it loads: .*SpreadsheetApp/,
  ],
  [
    'a library that crept in',
    () => ({ code: `${sound.code}\n//${'x'.repeat(800_000)}` }),
    /bytes, more than/,
  ],
  [
    'a font from elsewhere',
    () => withPage('<link rel="stylesheet" href="https://fonts.example/a.css">'),
    /board\.html: loads “https:\/\/fonts\.example/,
  ],
  [
    'a page that asks another host',
    () => withPage('<script>fetch("https://api.example/v1")</script>'),
    /board\.html: asks “https:\/\/api\.example/,
  ],
  [
    'a page that calls a function that is not there',
    () => withPage('<script>google.script.run.saveAll()</script>'),
    /board\.html: calls “saveAll”/,
  ],
];

test.each(faults)('%s is named, with what to do', (_, change, named) => {
  const changed = change();
  // What does not look at what was changed says what it said before.
  const delivery = { ...sound, ...changed };
  const problems = checks.filter((check) => looksAt(check, changed)).flatMap(({ find }) => find(delivery));
  const texts = problems.map(({ where, what }) => `${where}: ${what}`);
  expect(texts).toContainEqual(expect.stringMatching(named));
  for (const { todo } of problems) expect(todo.length).toBeGreaterThan(8);
});
