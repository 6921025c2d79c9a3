import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { searchBrowser } from '../../../scripts/browser/findBrowser';

const folder = mkdtempSync(join(tmpdir(), 'so-diem-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program that says its version, or what it lacks. */
function program(place: string, name: string, script = 'echo Chromium 1.2.3'): string {
  mkdirSync(join(folder, place), { recursive: true });
  const path = join(folder, place, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

const named = program('named', 'my-browser');
const installed = program('installed', 'google-chrome');
const broken = program('broken', 'chromium', 'echo "libnss3.so: cannot open" >&2; echo "more" >&2; exit 127');
const own = program('package', 'chromium', 'test "$LD_LIBRARY_PATH" = "/own/lib"');

const path = (...places: readonly string[]): string =>
  places.map((place) => join(folder, place)).join(delimiter);
const packaged = () => ({ executablePath: own, env: { LD_LIBRARY_PATH: '/own/lib' } });
const none = (): never => {
  throw new Error('it is for another system');
};

const found = (search: ReturnType<typeof searchBrowser>): string | undefined =>
  'found' in search ? search.found.executablePath : undefined;

test('CHROMIUM wins, then what is installed and starts, then what came with the packages', () => {
  const PATH = path('nowhere', 'broken', 'installed');
  expect(found(searchBrowser({ CHROMIUM: named, PATH }, packaged))).toBe(named);
  expect(found(searchBrowser({ CHROMIUM: '', PATH }, packaged))).toBe(installed);
  expect(searchBrowser({ PATH: path('broken') }, packaged)).toEqual({
    found: { executablePath: own, args: ['--no-sandbox'], env: { LD_LIBRARY_PATH: '/own/lib' } },
  });
});

test('nothing else is tried where CHROMIUM names what does not start; the reason is the one it gave', () => {
  const PATH = path('installed');
  expect(searchBrowser({ CHROMIUM: broken, PATH }, packaged)).toEqual({
    missing: `CHROMIUM=${broken} does not start: libnss3.so: cannot open`,
  });
});

test('where there is none at all, it is said why the last one is none either', () => {
  const search = searchBrowser({ PATH: '' }, none);
  expect(search).toEqual({ missing: expect.stringMatching(/no Chromium is installed.*for another system$/) });
  const unstartable = () => ({ executablePath: broken, env: {} });
  expect(searchBrowser({}, unstartable)).toEqual({
    missing: expect.stringMatching(/libnss3\.so: cannot open$/),
  });
});
