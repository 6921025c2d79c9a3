import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MoveLine, MoveView } from '../../../app/api/closingApi';
import { closingTexts as texts, hindranceSeverityWords } from '../../../text/closing';
import { periodStateWords } from '../../../text/words';
import { Ending } from '../../kit/Ending';
import { GoToCell } from '../../kit/GoToCell';
import { Screen } from '../../kit/Screen';
import { call, startAction } from '../../kit/server';
import { useTask, type Task } from '../../kit/useTask';

/** The dialog: the step of the period that is due, or the one back, and what it would be made over; only after a yes it is. */
export function MovePeriodPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<MoveView>();
  const [reason, setReason] = useState('');
  // The next step stands where this one was: a hurried second click must hit nothing.
  const [isDone, setDone] = useState(false);
  const open = useCallback(
    (back: boolean, period?: string) =>
      void run(texts.looking, async () => {
        setView(await call('openMove', { back, period }));
        setDone(false);
        return undefined;
      }),
    [run],
  );
  useEffect(() => {
    open(false);
  }, []);
  const isBack = view?.move === 'reopen' || view?.move === 'reconsider';
  const refresh = (): void => {
    open(isBack, view?.period.id);
  };
  const move = (): void =>
    void run(texts.moving, async () => {
      if (!view?.move) return undefined;
      const { id } = view.period;
      const { message } = await call('moveNow', { period: id, move: view.move, reason, seen: view.seen });
      setReason('');
      setDone(true);
      setView(await call('openMove', { back: false, period: id }));
      return message;
    });
  const mayMove = view?.move && !view.refused && (!view.needsReason || reason.trim() !== '');
  const busy = task.busy !== undefined;
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{view ? texts.heading(view.period.id) : texts.title}</h1>
      {view && <p>{texts.state(periodStateWords[view.period.state])}</p>}
      {view?.move === null && <p>{texts.nowhere}</p>}
      {view?.move && !isDone && (
        <section aria-labelledby="move">
          <h2 id="move">{texts.step(view.move)}</h2>
          <p>{texts.follows(view.move, view.period.id)}</p>
          {view.lines.length === 0 ? (
            <p class="banner good">{texts.nothing}</p>
          ) : (
            <Hindrances {...{ view, task, refresh }} />
          )}
          {view.needsReason && !view.refused && <Reason {...{ reason, busy, setReason }} />}
        </section>
      )}
      <Ending url={view?.url}>
        {view?.move && !isDone && (
          <button type="button" class="main" disabled={busy || !mayMove} onClick={move}>
            {texts.confirm(view.move)}
          </button>
        )}
        {view?.move && (isBack || isDone) && (
          <button type="button" disabled={busy} onClick={() => open(false, view.period.id)}>
            {texts.onward}
          </button>
        )}
        {view?.mayGoBack && !isBack && (
          <button type="button" disabled={busy} onClick={() => open(true, view.period.id)}>
            {texts.back}
          </button>
        )}
      </Ending>
    </Screen>
  );
}

interface HindrancesProps {
  readonly view: MoveView;
  readonly task: Task;
  refresh(): void;
}

/** More than these the way shows. */
const mostItems = 8;

const Hindrances = ({ view, task, refresh }: HindrancesProps): JSX.Element => (
  <ul class="hindrances">
    {view.lines.map((line) => (
      <li key={line.code}>
        <strong>{hindranceSeverityWords[line.severity]}</strong>
        {`: ${line.text}`}
        {line.items.length > 0 && (
          <ul>
            {line.items.slice(0, mostItems).map((item) => (
              <li key={item}>{item}</li>
            ))}
            {line.items.length > mostItems && <li>{texts.more(line.items.length - mostItems)}</li>}
          </ul>
        )}
        <Way {...{ line, view, task, refresh }} />
      </li>
    ))}
  </ul>
);

function Way({
  line: { way },
  view,
  task,
  refresh,
}: HindrancesProps & { readonly line: MoveLine }): JSX.Element | null {
  if (way === null) return null;
  if (way.kind === 'see') {
    const { url, here } = view;
    return (
      <p>
        <GoToCell {...{ place: way.place, here, url, task }} text={texts.see(way.place.tab)} />
      </p>
    );
  }
  const { action } = way;
  const start = async (): Promise<void> => {
    await task.run(texts.running, async () => {
      await startAction(action, view.period.id);
      return undefined;
    });
    refresh();
  };
  return (
    <p>
      <button type="button" disabled={task.busy !== undefined} onClick={() => void start()}>
        {texts.run(action)}
      </button>
    </p>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly busy: boolean;
  setReason(reason: string): void;
}

const Reason = ({ reason, busy, setReason }: ReasonProps): JSX.Element => (
  <>
    <label for="reason">{texts.reason}</label>
    <textarea
      id="reason"
      rows={3}
      maxLength={2000}
      value={reason}
      disabled={busy}
      aria-describedby="reason-hint"
      onInput={({ currentTarget }) => {
        setReason(currentTarget.value);
      }}
    />
    <p id="reason-hint" class="quiet">
      {texts.reasonHint}
    </p>
  </>
);
