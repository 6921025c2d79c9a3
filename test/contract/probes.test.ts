import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { buildProbes } from '../../scripts/build';
import { probingOf } from '../../scripts/docs/assumptions';
import type { BadDay, Host } from '../../scripts/host';
import { createHost, usualLatency } from '../../scripts/host';
import { NOW, OWNER } from './hostWith';

interface Line {
  readonly id: string;
  readonly seen?: string;
}

const MINUTE = 60_000;
const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'probes-'));

beforeAll(async () => {
  await buildProbes(root, folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The host moves its clock, and holds to the quotas of a minute and to the six minutes of a run. */
function hostOn(...badDays: readonly BadDay[]): Host {
  const host = createHost({
    bundle: folder,
    owner: OWNER,
    now: NOW,
    badDays,
    latency: usualLatency,
    quotas: true,
  });
  host.bind(host.newSpreadsheet('Sổ', OWNER));
  return host;
}

const start = (host: Host): readonly Line[] => host.run('startProbes') as Line[];

/** Until the triggers that probes made have fired. */
function wait(host: Host): void {
  for (let minute = 0; minute < 3; minute++) {
    host.clock.advance(MINUTE);
    host.runDueTriggers();
  }
}
function finish(host: Host): readonly Line[] {
  wait(host);
  return host.run('finishProbes') as Line[];
}

function answers(host: Host): ReadonlyMap<string, string> {
  const lines = [...start(host), ...finish(host)];
  return new Map(lines.flatMap(({ id, seen }) => (seen === undefined ? [] : [[id, seen]])));
}
const differing = (seen: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...seen].filter(([, each]) => each !== 'as assumed'));

/** What is in My Drive, and what of triggers and notes a host holds. */
const leftIn = (host: Host) => ({
  files: host.drive.list().map(({ name }) => name),
  triggers: host.triggers.length,
  notes: host.dump().includes('"probes.'),
});
const nothing = { files: ['My Drive', 'Sổ'], triggers: 0, notes: false };

test('[host] the probes are a script of their own, without syntax newer than ES2019', () => {
  const code = readFileSync(join(folder, 'main.js'), 'utf8');
  const named = [...code.matchAll(/^function (\w+)\(\) \{$/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([
    'finishProbes',
    'probeClock',
    'probeClockAgain',
    'probeNever',
    'startProbes',
  ]);
  const minified = (target: string): string => transformSync(code, { target, minifySyntax: false }).code;
  expect(minified('es2019')).toBe(minified('esnext'));
});

test('[host] on a good day every probe sees what is assumed, within the quotas, and leaves nothing', () => {
  const host = hostOn();
  const begun = start(host);
  const inTheRun = host.ledger.count();
  // One write and one look a probe, and what makes folders, files and workbooks.
  expect([host.ledger.count('Sheets'), host.ledger.count('Drive')]).toEqual([116, 42]);
  expect(inTheRun).toBeLessThanOrEqual(245);
  const later = finish(host);
  expect(host.ledger.count() - inTheRun).toBeLessThanOrEqual(55);
  const ids = probingOf(root).probes.map(([id]) => id);
  expect(begun.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const answered = [...begun.filter(({ seen }) => seen !== undefined), ...later];
  expect(answered.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(answered.filter(({ seen }) => seen !== 'as assumed')).toEqual([]);
  expect(leftIn(host)).toEqual(nothing);
});

describe('[host] on a bad day the probes that it concerns say what they saw', () => {
  test.each<readonly [BadDay, Record<string, RegExp>]>([
    ['openRangesFixed', { A65: /saw .*"rule":"ends at 30","view":"ends at 30"/ }],
    // With commas between arguments, no decimal number can be read.
    ['formulasInLocale', { A5: /saw \[\["=SUM\(1,2\)"\]\]/, A46: /^failed: .*=A1\+0/ }],
    ['searchLags', { A39: /^searches lag: found by name 0, by properties 0 of 1$/ }],
    ['triggersLinger', { A82: /^saw 1, not 0$/ }],
    ['triggersOfRunsDisabled', { A84: /^saw null, not "fired"$/, A86: /^saw null/ }],
    ['refusalsInVietnamese', { A45: /saw ".*error: Không tìm thấy tệp: /, A50: /Yêu cầu không hợp lệ/ }],
    ['folderLeftOut', { A31: /^saw .*"alone":\[2,2\],"together":[23]/ }],
    ['userUnknown', {}],
    ['consumerQuota', {}],
    ['addressesFull', {}],
  ])('%s', (day, expected) => {
    const host = hostOn(day);
    const seen = answers(host);
    expect(Object.keys(differing(seen))).toEqual(Object.keys(expected));
    for (const [id, text] of Object.entries(expected)) expect(seen.get(id)).toMatch(text);
    expect(leftIn(host)).toEqual(nothing);
  });
});

describe('[host] what an interrupted run left, the next one removes', () => {
  const interrupted = (at: number, function_: 'startProbes' | 'finishProbes', ...days: readonly BadDay[]) => {
    const host = hostOn(...days);
    if (function_ === 'finishProbes') {
      start(host);
      wait(host);
    }
    host.faults.killAt(at, { after: true });
    expect(() => host.run(function_)).toThrow('Killed');
    return host;
  };

  test.each([
    ['startProbes', 12],
    ['startProbes', 40],
    ['startProbes', 120],
    ['startProbes', 200],
    ['finishProbes', 20],
  ] as const)('%s at its service call %d', (name, at) => {
    const host = interrupted(at, name);
    expect(leftIn(host)).not.toEqual(nothing);
    expect(differing(answers(host))).toEqual({});
    expect(leftIn(host)).toEqual(nothing);
  });

  test('also where searches lag', () => {
    const host = interrupted(40, 'startProbes', 'searchLags');
    expect(Object.keys(differing(answers(host)))).toEqual(['A39']);
    expect(leftIn(host)).toEqual(nothing);
  });
});

test('[host] who asks for the second half too early is told so, and may ask again', () => {
  const host = hostOn();
  start(host);
  const early = host.run('finishProbes') as Line[];
  expect(new Set(early.map(({ seen }) => seen))).toEqual(new Set(['the clock has not fired yet']));
  const later = finish(host);
  expect(later.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
  expect(later.filter(({ seen }) => seen !== 'as assumed')).toEqual([]);
});

test('[host] the second half without the first answers nothing', () => {
  const host = hostOn();
  expect(host.run('finishProbes')).toEqual([]);
  expect(leftIn(host)).toEqual(nothing);
});
