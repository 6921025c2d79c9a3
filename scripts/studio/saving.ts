import { studioTexts } from '../../src/text/studio';
import type { Host } from '../host';
import { stackOf } from '../bugs/mapStack';

/** What was done is on disk before it is acknowledged, or it is said that it is not. */
export interface Saving {
  /** Saves; why that failed and what to do, undefined where all is on disk. */
  save(): string | undefined;
  /** What `save` said last. */
  readonly unsaved: string | undefined;
  /** Tries no more by itself. */
  stop(): void;
}

/** Milliseconds: how long after a save that failed the next one is tried without anybody doing anything. */
const usualRetryMs = 5000;

/** @param settled called when a later try saved what an earlier one could not, or failed for another reason */
export function createSaving(host: Host, settled: () => void, retryMs = usualRetryMs): Saving {
  let unsaved: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function save(): string | undefined {
    clearTimeout(timer);
    const before = unsaved;
    try {
      host.save();
      unsaved = undefined;
      if (before !== undefined) console.error(studioTexts.savedAgain);
    } catch (error) {
      unsaved = studioTexts.unsaved(reasonOf(error));
      // Once, not at every try.
      if (before === undefined) console.error(`${unsaved}\n${stackOf(error)}`);
      if (!stopped) timer = setTimeout(retry, retryMs).unref();
    }
    return unsaved;
  }

  function retry(): void {
    const before = unsaved;
    if (save() !== before) settled();
  }

  return {
    save,
    get unsaved() {
      return unsaved;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = studioTexts.diskFlaws[code];
  return known ?? (error instanceof Error ? error.message : String(error));
}
