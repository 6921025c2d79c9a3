import { createFile, driveFiles, isCarrying } from '../drive';
import { service } from '../google';
import * as list from '../probes';
import { clockFunctions, clockHasFired, stopClock } from './clock';
import { forgetNotes, note, noted } from './notes';
import type { Probe } from './probe';
import { createScratch, folderType, scratchMark } from './scratch';

/** A line of the table; without `seen` the answer comes later. */
interface Line {
  readonly id: string;
  readonly seen?: string;
}

const numberOf = ({ id }: Probe): number => Number(id.slice(1));

const probes = (): readonly Probe[] => Object.values<Probe>(list).sort((a, b) => numberOf(a) - numberOf(b));

/** A failure that a probe did not look for is an answer as well. */
function answerOf(id: string, ask: () => string | undefined): Line {
  try {
    const seen = ask();
    return { id, ...(seen !== undefined && { seen }) };
  } catch (error) {
    return { id, seen: `failed: ${error instanceof Error ? error.message : String(error)}` };
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

/** The functions of the bundle of probes. */
export const probeFunctions = {
  ...clockFunctions,
  /** Asks every probe, on a new folder in My Drive. Answers that need a trigger to fire come with `finishProbes`. */
  startProbes: (): readonly Line[] => {
    tidy();
    const folder = { name: 'Probes', mimeType: folderType, appProperties: scratchMark };
    const id = service(createFile(folder, 'id').id, 'Drive.Files.create');
    note('folder', id);
    const scratch = createScratch(id);
    return probes().map((probe) => answerOf(probe.id, () => probe.run(scratch)));
  },
  /**
   * Some ten minutes later: the other answers. Nothing is left then. No lines where nothing was started; where the clock has
   * not fired all stays as it is, to be asked again.
   */
  finishProbes: (): readonly Line[] => {
    const folder = noted('folder');
    const scratch = createScratch(folder ?? '');
    const waiting = folder === null ? [] : probes().filter(({ later }) => later !== undefined);
    // Without a clock some would be content with nothing.
    if (!clockHasFired()) return waiting.map(({ id }) => ({ id, seen: 'the clock has not fired yet' }));
    const lines = waiting.map((probe) => answerOf(probe.id, () => probe.later?.(scratch)));
    tidy();
    return lines;
  },
};
