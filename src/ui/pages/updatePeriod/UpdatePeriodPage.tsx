import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { UpdateView } from '../../../app/api/boardApi';
import { updateDialogTexts as texts } from '../../../text/updateDialog';
import { Ending, Left } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';

/** The dialog: what differs from the control workbook, and only after a yes bringing it up to date. */
export function UpdatePeriodPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<UpdateView>();
  const [isDone, setDone] = useState(false);
  const refresh = useCallback(
    () =>
      void run(texts.looking, async () => {
        setView(await call('openUpdate', {}));
        setDone(false);
        return undefined;
      }),
    [run],
  );
  useEffect(refresh, []);
  const update = (): void =>
    void run(texts.updating, async () => {
      if (!view) return undefined;
      setView(await call('applyUpdate', { period: view.period, seen: view.lines }));
      setDone(true);
      return texts.done;
    });
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{view ? texts.heading(view.period) : texts.title}</h1>
      {view && !view.needed && <p>{texts.nothing}</p>}
      {view?.needed && (
        <section class="banner" aria-labelledby="changes">
          <h2 id="changes">{isDone ? texts.updated : texts.will}</h2>
          <ul>
            {view.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {!isDone && <p>{texts.keeps}</p>}
        </section>
      )}
      {view && <Left heading={texts.left} lines={view.left} />}
      <Ending url={view?.url}>
        {view?.needed && !isDone && (
          <button type="button" class="main" disabled={task.busy !== undefined} onClick={update}>
            {texts.confirm}
          </button>
        )}
      </Ending>
    </Screen>
  );
}
