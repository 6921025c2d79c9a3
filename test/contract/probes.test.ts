import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProbes } from '../../scripts/build';
import type { BadDay, Host } from '../../scripts/host';
import { createHost, FOLDER, usualLatency } from '../../scripts/host';
import { NOW, OWNER } from './hostWith';

interface Line {
  readonly id: string;
  readonly seen?: string;
}

const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'probes-'));

beforeAll(async () => {
  await buildProbes(join(__dirname, '../..'), folder);
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

/** What the probes say, once the triggers that they made have fired. */
function finish(host: Host): readonly Line[] {
  for (let minute = 0; minute < 3; minute++) {
    host.clock.advance(MINUTE);
    host.runDueTriggers();
  }
  return host.run('finishProbes') as Line[];
}

function answers(host: Host): ReadonlyMap<string, string> {
  const lines = [...start(host), ...finish(host)];
  return new Map(lines.flatMap(({ id, seen }) => (seen === undefined ? [] : [[id, seen]])));
}
const differing = (host: Host): Record<string, string> =>
  Object.fromEntries([...answers(host)].filter(([, seen]) => seen !== 'as assumed'));

test('debug', () => {
  const host = hostOn();
  const a = host.clock.now().getTime();
  start(host);
  console.log((host.clock.now().getTime() - a) / 1000, host.ledger.count());
  console.log(host.ledger.count('Sheets'), host.ledger.count('Drive'), host.drive.list().length);
  finish(host);
  console.log(host.ledger.count(), host.drive.list(), host.triggers);
  const days = ['openRangesFixed','formulasInLocale','searchLags','triggersLinger','triggersOfRunsDisabled','refusalsInVietnamese','folderLeftOut','userUnknown','consumerQuota','addressesFull'] as const;
  console.log(differing(hostOn()));
  for (const day of days) console.log(day, differing(hostOn(day)));
});
