import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ShareUnit, ShareView } from '../../../app/api/sharingApi';
import { sharingTexts as texts } from '../../../text/sharing';
import { Ending, Left } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';

/** The dialog: who is in, and who will be let in, unit by unit; only after a yes they are. */
export function SharePeriodPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<ShareView>();
  const refresh = useCallback(
    () =>
      void run(texts.looking, async () => {
        setView(await call('openSharing', {}));
        return undefined;
      }),
    [run],
  );
  useEffect(refresh, []);
  const share = (): void =>
    void run(texts.sharing, async () => {
      if (!view) return undefined;
      const result = await call('shareNow', { period: view.period, seen: view.due });
      setView(result);
      return texts.done(result);
    });
  const isTooMany = view !== undefined && view.addresses > view.most;
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{view ? texts.heading(view.period) : texts.title}</h1>
      {view && (
        <>
          {isTooMany && <p class="banner bad">{texts.tooMany(view.addresses, view.most)}</p>}
          <section aria-labelledby="who">
            <h2 id="who">{texts.will(view.due.length)}</h2>
            <p>{texts.how}</p>
            <Units units={view.units} />
            <p class="quiet">{texts.after}</p>
          </section>
          <Left heading={texts.left} lines={view.left} />
        </>
      )}
      <Ending url={view?.url}>
        {view && view.due.length > 0 && (
          <button type="button" class="main" disabled={task.busy !== undefined || isTooMany} onClick={share}>
            {texts.confirm}
          </button>
        )}
      </Ending>
    </Screen>
  );
}

const Units = ({ units }: { readonly units: readonly ShareUnit[] }): JSX.Element => (
  <ul>
    {units.map(({ name, mailbox, people }) => (
      <li key={name}>
        <strong>{name}</strong>
        {people.length === 0 && `: ${texts.nobody}`}
        {people.length > 0 && (
          <ul>
            {people.map(({ address, state }) => (
              <li key={address}>
                {address} ({texts.states[state]})
              </li>
            ))}
          </ul>
        )}
        {mailbox !== null && <p class="quiet">{texts.mailbox(mailbox)}</p>}
      </li>
    ))}
  </ul>
);
