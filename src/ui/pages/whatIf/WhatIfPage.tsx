import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TrialLine, TrialView } from '../../../app/api/scoreApi';
import { trialTexts as texts } from '../../../text/scale';
import { Ending } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';

/** The window: what is tried, and the points of every scale before and after. */
export function WhatIfPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [changes, setChanges] = useState('');
  const [view, setView] = useState<TrialView>();
  const attempt = useCallback(
    (tried: string) =>
      void run(texts.trying, async () => {
        setView(await call('tryPoints', { changes: tried.trim() }));
        return undefined;
      }),
    [run],
  );
  useEffect(() => {
    attempt('');
  }, []);
  const start = (): void => {
    attempt(changes);
  };
  const busy = task.busy !== undefined;
  return (
    <Screen task={task} onRefresh={start}>
      <h1>{view ? texts.heading(view.period) : texts.title}</h1>
      <p>{texts.only}</p>
      <label for="changes">{texts.changes}</label>
      <textarea
        id="changes"
        rows={3}
        maxLength={2000}
        value={changes}
        disabled={busy}
        aria-describedby="changes-hint"
        onInput={({ currentTarget: { value } }) => {
          setChanges(value);
        }}
      />
      <p id="changes-hint" class="quiet">
        {texts.hint}
      </p>
      {view?.ledgers.map(({ name, scales }) => (
        <Compared key={name} title={name} about={texts.scale} lines={scales} />
      ))}
      {view && <Compared title={texts.moved(view.moved.length)} about={texts.criterion} lines={view.moved} />}
      <Ending url={view?.url}>
        <button type="button" class="main" disabled={busy || changes.trim() === ''} onClick={start}>
          {texts.confirm}
        </button>
      </Ending>
    </Screen>
  );
}

interface ComparedProps {
  readonly title: string;
  readonly about: string;
  readonly lines: readonly TrialLine[];
}

const Compared = ({ title, about, lines }: ComparedProps): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {lines.length > 0 && (
      <table>
        <thead>
          <tr>
            <th scope="col">{about}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{before === after ? after : <strong>{after}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
