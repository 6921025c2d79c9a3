import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { actionWords, startableActions, type StartableAction } from '../../../actions/words';
import type { WatchedBoard } from '../../../app/api/boardApi';
import { boardTexts as texts, isHandedIn } from '../../../text/board';
import { finalMoveQuestions } from '../../../text/periods';
import { deadlineText, screenTexts } from '../../../text/screens';
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

/** What can't be taken back is asked before. */
const questions: Readonly<Partial<Record<StartableAction, (period: string) => string>>> = {
  concludePeriod: finalMoveQuestions.conclude,
  reportPeriod: finalMoveQuestions.report,
  archivePeriod: finalMoveQuestions.archive,
};

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
  const question = questions[action]?.(board.period.id);
  const [isAsking, setAsking] = useState(false);
  const start = (): void =>
    void task.run(texts.running, async () => {
      await startAction(action, board.period.id);
      await reread();
      return texts.ran;
    });
  if (question !== undefined && isAsking) {
    const close = (): void => setAsking(false);
    return <Confirm {...{ title, question, task, start, close }} />;
  }
  return (
    <div class="action">
      <button
        type="button"
        class={main ? 'main' : undefined}
        disabled={task.busy !== undefined}
        aria-describedby={id}
        onClick={() => (question === undefined ? start() : setAsking(true))}
      >
        {title}
      </button>
      <p id={id} class="quiet">
        {hint}
      </p>
    </div>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly question: string;
  readonly task: Task;
  start(): void;
  close(): void;
}

/** The question stands where the button was, so that a hurried second click hits nothing; the focus is on going back. */
function Confirm({ title, question, task, start, close }: ConfirmProps): JSX.Element {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  const disabled = task.busy !== undefined;
  return (
    <div
      class="banner warn"
      role="group"
      aria-labelledby="question"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p id="question">{`▲ ${question}`}</p>
      <div class="row">
        <button type="button" ref={back} disabled={disabled} onClick={close}>
          {screenTexts.cancel}
        </button>
        <button
          type="button"
          class="main"
          disabled={disabled}
          onClick={() => {
            close();
            start();
          }}
        >
          {texts.confirm(title)}
        </button>
      </div>
    </div>
  );
}
