import type { JSX } from 'preact';
import { actionWords, startableActions, type StartableAction } from '../../../actions/words';
import type { WatchedBoard } from '../../../app/api/boardApi';
import { boardTexts as texts, isHandedIn } from '../../../text/board';
import { deadlineText } from '../../../text/screens';
import { watchTexts } from '../../../text/watch';
import { periodStateWords } from '../../../text/words';
import { Meter } from '../../kit/Screen';
import { startAction } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { doneRows } from './model';

interface OverviewProps {
  readonly board: WatchedBoard;
  readonly task: Task;
  reread(): Promise<undefined>;
}

const others: readonly StartableAction[] = ['checkAll', 'linkEvidence', 'compile'];

/** How far the period has come, and the step that is due. */
export function OverviewView({ board, task, reread }: OverviewProps): JSX.Element {
  const { period, next, units, unitDeadline, daysLeft, watch } = board;
  const asked = units.filter(({ progress }) => progress.assigned > 0);
  const rows = asked.reduce((sum, { progress }) => sum + progress.assigned, 0);
  const done = asked.reduce((sum, unit) => sum + doneRows(unit), 0);
  const submitted = asked.filter(({ state }) => isHandedIn(state)).length;
  const waiting = units.reduce((sum, unit) => sum + unit.waiting, 0);
  const due = startableActions.find((action) => action === next.action);
  return (
    <section>
      <p>{texts.state(periodStateWords[period.state])}</p>
      {period.state === 'open' && <p>{deadlineText(unitDeadline, daysLeft)}</p>}
      <Meter
        label={texts.submitted}
        value={submitted}
        most={asked.length}
        text={texts.count(submitted, asked.length)}
      />
      <Meter label={texts.entered} value={done} most={rows} text={texts.count(done, rows)} />
      {board.punctuality.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{texts.waiting(waiting)}</p>
      <h2>{texts.nextTitle}</h2>
      <p class="banner">{next.text}</p>
      {due && <ActionButton key={due} action={due} main {...{ board, task, reread }} />}
      <h2>{texts.others}</h2>
      {others
        .filter((action) => action !== due)
        .map((action) => (
          <ActionButton key={action} action={action} {...{ board, task, reread }} />
        ))}
      <h2>{watchTexts.title}</h2>
      <p class={watch.warn ? 'banner warn' : undefined}>{watch.state}</p>
      {watch.lines.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </section>
  );
}

interface ActionButtonProps extends OverviewProps {
  readonly action: StartableAction;
  readonly main?: boolean;
}

export function ActionButton({ action, main, board, task, reread }: ActionButtonProps): JSX.Element {
  const { title, hint } = actionWords[action];
  const id = `hint-${action}`;
  const start = (): void =>
    void task.run(texts.running, async () => {
      await startAction(action, board.period.id);
      await reread();
      return texts.ran;
    });
  return (
    <div class="action">
      <button
        type="button"
        class={main ? 'main' : undefined}
        disabled={task.busy !== undefined}
        aria-describedby={id}
        onClick={start}
      >
        {title}
      </button>
      <p id={id} class="quiet">
        {hint}
      </p>
    </div>
  );
}
