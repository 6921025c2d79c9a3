import type { JSX } from 'preact';
import type { MyWork, UnitWork } from '../../../app/api/pageApi';
import { myWorkTexts as texts } from '../../../text/myWork';
import { recordedText } from '../../../text/screens';
import { GoToCell } from '../../kit/GoToCell';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';

interface SubmitBoxProps {
  readonly work: MyWork;
  readonly unit: UnitWork;
  readonly task: Task;
  onSeeBlockers(): void;
  reread(done: string): Promise<string | undefined>;
}

const mostListed = 5;

/** The tick of `Nộp báo cáo`, and what stops it. */
export function SubmitBox(props: SubmitBoxProps): JSX.Element {
  const { work, unit, task, onSeeBlockers, reread } = props;
  const { ticked, tick, stateText, recorded, answer, blockers } = unit.submission;
  const figures = unit.todos.filter(({ blocks, criterion }) => blocks && criterion === null).length;
  const disabled = task.busy !== undefined;
  const send = (submit: boolean): void =>
    void task.run(texts.submitting, async () => {
      const { recorded } = await call('submitReport', {
        period: work.period.id,
        unit: unit.id,
        seen: tick,
        submit,
      });
      return reread(recordedText(recorded, work.office));
    });
  return (
    <section aria-labelledby="submit">
      <h2 id="submit">{texts.submitTitle}</h2>
      <p>{texts.state(stateText, recorded)}</p>
      {answer !== '' && <p class="notice lines">{answer}</p>}
      <p>{texts.blockers(blockers, figures)}</p>
      {blockers > 0 && (
        <>
          <ul>
            {unit.todos
              .filter(({ blocks }) => blocks)
              .slice(0, mostListed)
              .map(({ key, title }) => (
                <li key={key}>{title}</li>
              ))}
          </ul>
          <button type="button" onClick={onSeeBlockers}>
            {texts.seeBlockers}
          </button>
        </>
      )}
      <div class="row">
        {!work.acts ? (
          <GoToCell
            place={unit.submission}
            here={work.here}
            url={work.url}
            text={ticked ? texts.withdrawCell : texts.submitCell}
            task={task}
          />
        ) : ticked ? (
          <button type="button" disabled={disabled} onClick={() => send(false)}>
            {texts.withdraw}
          </button>
        ) : (
          <button type="button" class="main" disabled={disabled || blockers > 0} onClick={() => send(true)}>
            {texts.submit}
          </button>
        )}
      </div>
    </section>
  );
}
