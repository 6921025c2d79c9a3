import type { SelfTestLine, SelfTestView } from '../../app/api/selfTestApi';
import { createFile, driveFiles, isCarrying } from '../drive';
import { service } from '../google';
import * as list from '../probes';
import { clockHasFired, stopClock } from './clock';
import { asAssumed } from './compare';
import { forgetNotes, note, noted } from './notes';
import type { Probe } from './probe';
import { createScratch, folderType, scratchMark } from './scratch';

/** A failure that says more is cut: all answers together must stay below what one property holds. */
const longestSeen = 160;

interface Named {
  readonly name: string;
  readonly probe: Probe;
}

const probes = (): readonly Named[] =>
  Object.entries<Probe>(list)
    .map(([name, probe]) => ({ name, probe }))
    .sort(
      (one, other) =>
        one.probe.id.charCodeAt(0) - other.probe.id.charCodeAt(0) ||
        Number(one.probe.id.slice(1)) - Number(other.probe.id.slice(1)),
    );

/** A failure that a probe did not look for is an answer as well. */
function answerOf({ name, probe }: Named, ask: () => string | undefined): SelfTestLine {
  const line = (state: SelfTestLine['state'], seen = ''): SelfTestLine => ({
    id: probe.id,
    probe: name,
    state,
    seen: seen.slice(0, longestSeen),
  });
  try {
    const seen = ask();
    if (seen === undefined) return line('later');
    return seen === asAssumed ? line('same') : line('differs', seen);
  } catch (error) {
    return line('differs', `failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Removes for good what probes left, of this run or of one that was interrupted: triggers, notes, folders. */
function tidy(): void {
  stopClock();
  // By its parent: queries by properties don't know at once of what was just made.
  const { files = [] } = driveFiles().list({
    q: `'root' in parents and mimeType = '${folderType}' and trashed = false`,
    fields: 'files(id,appProperties)',
    orderBy: 'createdTime desc',
    pageSize: 1000,
  });
  for (const file of files)
    if (isCarrying(file, scratchMark)) driveFiles().remove(service(file.id, 'Drive.Files.list'));
  forgetNotes();
}

/** What was answered up to now: the ids that saw what is assumed, and the rest as it is. */
interface Kept {
  readonly same: readonly string[];
  readonly rest: Readonly<Record<string, Pick<SelfTestLine, 'state' | 'seen'>>>;
}

function keep(lines: readonly SelfTestLine[]): void {
  const same = lines.filter(({ state }) => state === 'same').map(({ id }) => id);
  const rest = lines
    .filter(({ state }) => state !== 'same')
    .map(({ id, state, seen }) => [id, { state, seen }]);
  const kept: Kept = { same, rest: Object.fromEntries(rest) };
  note('answers', JSON.stringify(kept));
}

function kept(): readonly SelfTestLine[] {
  const text = noted('answers');
  if (text === null) return [];
  const { same, rest } = JSON.parse(text) as Kept;
  return probes().flatMap(({ name, probe: { id } }) => {
    const answer = same.includes(id) ? ({ state: 'same', seen: '' } as const) : rest[id];
    return answer ? [{ id, probe: name, ...answer }] : [];
  });
}

function viewOf(lines: readonly SelfTestLine[]): SelfTestView {
  const waits = lines.some(({ state }) => state === 'later');
  return { waiting: !waits ? 'nothing' : clockHasFired() ? 'ready' : 'clock', lines };
}

/**
 * Asks the platform how it behaves, on a new folder in one's own My Drive that is removed again. Every answer is kept, for
 * whoever asked, until all is asked anew.
 */
export const selfTest = {
  look: (): SelfTestView => viewOf(kept()),
  /** Asks every probe. Answers that need a trigger to fire come with `finish`. */
  begin(): SelfTestView {
    tidy();
    const folder = { name: 'Probes', mimeType: folderType, appProperties: scratchMark };
    const id = service(createFile(folder, 'id').id, 'Drive.Files.create');
    note('folder', id);
    const scratch = createScratch(id);
    const lines = probes().map((each) => answerOf(each, () => each.probe.run(scratch)));
    keep(lines);
    return viewOf(lines);
  },
  /** Some minutes later: the other answers. Where the clock has not fired all stays as it is, to be asked again. */
  finish(): SelfTestView {
    const before = kept();
    // Without a clock some would be content with nothing.
    if (!clockHasFired()) return viewOf(before);
    const scratch = createScratch(noted('folder') ?? '');
    const waiting = new Map(before.map((line) => [line.id, line]));
    const lines = probes().flatMap((each) => {
      const line = waiting.get(each.probe.id);
      if (line?.state !== 'later') return line ? [line] : [];
      return [answerOf(each, () => each.probe.later?.(scratch))];
    });
    tidy();
    keep(lines);
    return viewOf(lines);
  },
};
