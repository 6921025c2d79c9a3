import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Queue } from '../../../app/api/boardApi';
import { screenTexts } from '../../../text/screens';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';

export interface UnitQueue {
  /** Absent until the rows of the unit are read. */
  readonly queue: Queue | undefined;
  /** Rows that changed here. */
  set(queue: Queue): void;
  /** Within a task. */
  read(): Promise<undefined>;
}

/**
 * The rows of the unit that is appraised; '' for none. They are read once whatever runs is over, and not again by
 * themselves where that failed: "Làm mới" reads them anew.
 */
export function useQueue(task: Task, period: string | undefined, unit: string): UnitQueue {
  const { run, busy } = task;
  const [queue, set] = useState<Queue>();
  const [tried, setTried] = useState('');
  const read = useCallback(async (): Promise<undefined> => {
    setTried(unit);
    if (unit !== '' && period !== undefined) set(await call('openQueue', { period, unit }));
    return undefined;
  }, [period, unit]);
  // Before anybody can take the page for settled.
  useLayoutEffect(() => {
    // Whoever comes back sees how things stand then.
    if (unit === '') {
      setTried('');
      set(undefined);
    } else if (period !== undefined && unit !== tried && busy === undefined) {
      void run(screenTexts.loading, read);
    }
  }, [period, unit, tried, busy]);
  return { queue: queue?.unit === unit ? queue : undefined, set, read };
}
