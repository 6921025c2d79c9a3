import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { screenTexts } from '../../text/screens';
import { focusIfLost } from './focus';
import { Refusal } from './server';

export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

export interface Task {
  /** What is being done; undefined while nothing is. */
  readonly busy: string | undefined;
  readonly notice: Notice | undefined;
  /** One thing at a time: a second click while one runs does nothing. What `work` gives is told as done. */
  run(label: string, work: () => Promise<string | undefined>): Promise<void>;
}

export function useTask(): Task {
  const running = useRef(false);
  const [busy, setBusy] = useState<string>();
  const [notice, setNotice] = useState<Notice>();
  const origin = useRef<Element | null>(null);
  // What is busy is disabled, and the browser drops the focus of what is disabled.
  useLayoutEffect(() => {
    if (busy === undefined) focusIfLost(origin.current);
  }, [busy]);
  const run = useCallback(async (label: string, work: () => Promise<string | undefined>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    origin.current = document.activeElement;
    setBusy(label);
    setNotice(undefined);
    try {
      const done = await work();
      setNotice(done === undefined ? undefined : { tone: 'good', text: done });
    } catch (error) {
      setNotice({ tone: 'bad', text: error instanceof Refusal ? error.message : screenTexts.failed });
    } finally {
      running.current = false;
      setBusy(undefined);
    }
  }, []);
  return { busy, notice, run };
}
