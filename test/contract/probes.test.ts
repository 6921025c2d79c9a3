import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probingOf } from '../../scripts/docs/assumptions';
import type { BadDay, Host } from '../../scripts/host';
import { createHost, usualLatency } from '../../scripts/host';
import type { Answer } from '../../src/app/api/api';
import type { SelfTestLine, SelfTestOrder, SelfTestView } from '../../src/app/api/selfTestApi';
import { builtBundle } from '../support/run/runFolder';
import { NOW, OFFICER, OWNER } from './hostWith';

const MINUTE = 60_000;
const root = join(__dirname, '../..');

/** The host moves its clock, and holds to the quotas of a minute and to the six minutes of a run. */
function hostOn(...badDays: readonly BadDay[]): Host {
  const host = createHost({
    bundle: builtBundle(),
    owner: OWNER,
    now: NOW,
    badDays,
    latency: usualLatency,
    quotas: true,
  });
  host.bind(host.newSpreadsheet('Sổ', OWNER));
  return host;
}

function ask(host: Host, step: SelfTestOrder['step'], as = OWNER): SelfTestView {
  const answer = host.run('selfTest', [{ step }], { as }) as Answer<SelfTestView>;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.result;
}

/** Until the triggers that probes made have fired. */
function wait(host: Host): void {
  for (let minute = 0; minute < 3; minute++) {
    host.clock.advance(MINUTE);
    host.runDueTriggers();
  }
}
function finish(host: Host): SelfTestView {
  wait(host);
  return ask(host, 'finish');
}

function answers(host: Host): readonly SelfTestLine[] {
  ask(host, 'begin');
  return finish(host).lines;
}
const differing = (lines: readonly SelfTestLine[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.filter(({ state }) => state !== 'same').map(({ id, seen }) => [id, seen]));

/** What is in My Drive, and what of triggers and scratch notes a host holds. */
const leftIn = (host: Host) => ({
  files: host.drive.list().map(({ name }) => name),
  triggers: host.triggers.length,
  notes: /"probes\.(folder|clock|active|again|own trigger)/.test(host.dump()),
});
const nothing = { files: ['My Drive', 'Sổ'], triggers: 0, notes: false };

const ids = probingOf(root).probes.map(([id]) => id);

test('[host] on a good day every probe sees what it expects, within the quotas, and leaves nothing', () => {
  const host = hostOn();
  const begun = ask(host, 'begin');
  const inTheRun = host.ledger.count();
  // One write and one look a probe, and what makes folders, files and workbooks.
  expect([host.ledger.count('Sheets'), host.ledger.count('Drive')]).toEqual([133, 47]);
  expect(inTheRun).toBeLessThanOrEqual(290);
  expect(begun.lines.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(begun.waiting).toBe('clock');
  const seen = finish(host);
  expect(host.ledger.count() - inTheRun).toBeLessThanOrEqual(60);
  expect(differing(seen.lines)).toEqual({});
  expect(seen.lines.map(({ id }) => id)).toEqual(begun.lines.map(({ id }) => id));
  expect(leftIn(host)).toEqual(nothing);
});

test('[host] what was seen stays to be looked at, by whoever asked and by nobody else', () => {
  const host = hostOn('searchLags');
  expect(ask(host, 'look')).toEqual({ waiting: 'nothing', lines: [] });
  const lines = answers(host);
  expect(ask(host, 'look')).toEqual({ waiting: 'nothing', lines });
  host.share(host.bound() ?? '', OFFICER, 'writer');
  expect(ask(host, 'look', OFFICER).lines).toEqual([]);
});

test('[host] four fifths of what is assumed have a probe, the rest a reason', () => {
  const notes = readFileSync(join(root, 'docs/platform-notes.md'), 'utf8');
  const [, assumed, probed] = / assumed (\d+) .* (\d+) with a probe/.exec(notes) ?? [];
  expect(Number(probed) / Number(assumed)).toBeGreaterThanOrEqual(0.8);
});

describe('[host] on a bad day the probes that it concerns say what they saw', () => {
  test.each<readonly [BadDay, Readonly<Record<string, RegExp>>]>([
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
    const seen = differing(answers(host));
    expect(Object.keys(seen)).toEqual(Object.keys(expected));
    for (const [id, text] of Object.entries(expected)) expect(seen[id]).toMatch(text);
    expect(leftIn(host)).toEqual(nothing);
  });
});

describe('[host] what an interrupted run left, the next one removes', () => {
  const interrupted = (at: number, step: 'begin' | 'finish', ...days: readonly BadDay[]): Host => {
    const host = hostOn(...days);
    if (step === 'finish') {
      ask(host, 'begin');
      wait(host);
    }
    host.faults.killAt(at, { after: true });
    expect(() => host.run('selfTest', [{ step }])).toThrow('Killed');
    return host;
  };

  test.each([
    ['begin', 12],
    ['begin', 40],
    ['begin', 120],
    ['begin', 240],
    ['finish', 20],
  ] as const)('%s at its service call %d', (step, at) => {
    const host = interrupted(at, step);
    expect(leftIn(host)).not.toEqual(nothing);
    expect(differing(answers(host))).toEqual({});
    expect(leftIn(host)).toEqual(nothing);
  });

  test('also where searches lag', () => {
    const host = interrupted(40, 'begin', 'searchLags');
    expect(Object.keys(differing(answers(host)))).toEqual(['A39']);
    expect(leftIn(host)).toEqual(nothing);
  });
});

test('[host] who asks for the second half too early is told so, and may ask again', () => {
  const host = hostOn();
  ask(host, 'begin');
  const early = ask(host, 'finish');
  expect(early.waiting).toBe('clock');
  const seen = finish(host);
  expect(seen.waiting).toBe('nothing');
  expect(differing(seen.lines)).toEqual({});
});

test('[host] the second half without the first answers nothing', () => {
  const host = hostOn();
  expect(ask(host, 'finish')).toEqual({ waiting: 'nothing', lines: [] });
  expect(leftIn(host)).toEqual(nothing);
});
