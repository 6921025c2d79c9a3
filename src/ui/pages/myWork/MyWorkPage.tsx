import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MyWork, UnitWork } from '../../../app/api/pageApi';
import { myWorkTexts as texts } from '../../../text/myWork';
import { deadlineText, rateText, screenTexts } from '../../../text/screens';
import { GoToCell } from '../../kit/GoToCell';
import { Meter, Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask, type Task } from '../../kit/useTask';
import { doneRows, type Filter } from './model';
import { SubmitBox } from './SubmitBox';
import { showTodos, TodoList } from './TodoList';
import { UploadBox } from './UploadBox';

/** The sidebar of a unit: how things stand, what is left to do, and sending it. */
export function MyWorkPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [work, setWork] = useState<MyWork>();
  const [filter, setFilter] = useState<Filter>('all');
  const [criterion, setCriterion] = useState('');

  const read = useCallback(
    async (unit: string | undefined, done?: string): Promise<string | undefined> => {
      setWork(await call('openMyWork', { unit, ...(work && { period: work.period.id }) }));
      return done;
    },
    [work],
  );
  const refresh = useCallback(
    (unit?: string) => void run(screenTexts.loading, () => read(unit)),
    [run, read],
  );
  useEffect(() => {
    refresh();
    // Once: afterwards it is read when the person asks for it, or when something was written.
  }, []);

  const unit = work?.unit ?? undefined;
  return (
    <Screen task={task} onRefresh={() => refresh(unit?.id)}>
      <h1>{unit?.name ?? texts.heading}</h1>
      {work && (
        <>
          <p class="quiet">{work.period.name}</p>
          <UnitChoice work={work} busy={task.busy !== undefined} onChoose={refresh} />
          <StandingBanner work={work} />
          {unit && <ProgressBox unit={unit} />}
          {unit && (
            <>
              <TodoList
                key={unit.id}
                work={work}
                unit={unit}
                task={task}
                filter={filter}
                onFilter={setFilter}
                onUpload={setCriterion}
                reread={(done) => read(unit.id, done)}
              />
              {unit.mayEdit && !work.acts && <OwnCells work={work} unit={unit} task={task} />}
              {unit.mayEdit && work.acts && (
                <UploadBox
                  key={`${unit.id}-upload`}
                  {...{ work, unit, task, criterion }}
                  onCriterion={setCriterion}
                />
              )}
              {unit.mayEdit && (
                <SubmitBox
                  work={work}
                  unit={unit}
                  task={task}
                  onSeeBlockers={() => {
                    setFilter('blocking');
                    showTodos();
                  }}
                  reread={(done) => read(unit.id, done)}
                />
              )}
            </>
          )}
          <p class="foot">
            <a href={work.url}>{screenTexts.openInSheet}</a>
          </p>
        </>
      )}
    </Screen>
  );
}

interface UnitChoiceProps {
  readonly work: MyWork;
  readonly busy: boolean;
  onChoose(unit: string): void;
}

/** Only for whoever has more than one unit, or none of their own. */
function UnitChoice({ work, busy, onChoose }: UnitChoiceProps): JSX.Element | null {
  const choices = work.caller === 'unit' ? work.mine : work.units;
  if (work.caller === 'unit' && choices.length < 2) return null;
  return (
    <>
      <label for="unit">{texts.unit}</label>
      <select
        id="unit"
        disabled={busy}
        value={work.unit?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') onChoose(value);
        }}
      >
        <option value="">{texts.chooseUnit}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {work.caller === 'operator' && work.unit && <p class="quiet">{texts.onBehalf(work.office)}</p>}
      {work.caller === 'reader' && work.unit && <p class="quiet">{texts.viewing}</p>}
    </>
  );
}

/** Where the page does nothing by itself: the ways to do it. */
const OwnCells = ({ work, unit, task }: { work: MyWork; unit: UnitWork; task: Task }): JSX.Element => (
  <section aria-labelledby="own-cells">
    <h2 id="own-cells">{texts.ownCells}</h2>
    <p>{texts.ownCellsText}</p>
    <p>
      <GoToCell
        place={unit.submission.folder}
        here={work.here}
        url={work.url}
        text={texts.folderCell}
        task={task}
      />
    </p>
  </section>
);

function StandingBanner({ work }: { readonly work: MyWork }): JSX.Element {
  const { tone, title, next } = work.standing;
  return (
    <section class={`banner ${tone}`}>
      <strong>{title}</strong>
      <p>{next}</p>
    </section>
  );
}

function ProgressBox({ unit }: { readonly unit: UnitWork }): JSX.Element {
  const done = doneRows(unit);
  const { assigned, rate } = unit.progress;
  return (
    <section>
      <p>{deadlineText(unit.deadline, unit.daysLeft)}</p>
      <Meter label={texts.progress} value={done} most={assigned} text={texts.progressText(done, assigned)} />
      <p class="quiet">{texts.rate(rateText(rate))}</p>
    </section>
  );
}
