import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppraisalCells, QueueRow, Verdict } from '../../../app/boardApi';
import { queueTexts as texts } from '../../../text/board';
import { formatNumber } from '../../../text/format';
import { verdictWords } from '../../../text/words';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { commandOf, verdictOf, verdicts } from './model';
import { QueueFacts } from './QueueFacts';

interface QueueFormProps {
  readonly row: QueueRow;
  readonly place: string;
  readonly order: { readonly period: string; readonly unit: string };
  readonly here: boolean;
  readonly url: string;
  readonly task: Task;
  onSaved(cells: AppraisalCells): void;
  onMove(by: 1 | -1): void;
}

const textIn = (value: AppraisalCells['figure']): string =>
  typeof value === 'number' ? formatNumber(value, 10).replace(/\./g, '') : String(value ?? '');

/** The four cells of the row before the person. */
export function QueueForm({
  row,
  place,
  order,
  here,
  url,
  task,
  onSaved,
  onMove,
}: QueueFormProps): JSX.Element {
  const { appraisal, criterion } = row;
  const [verdict, setVerdict] = useState<Verdict | null>(verdictOf(row));
  const [figure, setFigure] = useState(textIn(appraisal.figure));
  const [points, setPoints] = useState(textIn(appraisal.points));
  const [comment, setComment] = useState(textIn(appraisal.comment));
  const heading = useRef<HTMLHeadingElement>(null);
  // The next row begins where its name stands, also for who can't see it.
  useLayoutEffect(() => heading.current?.focus(), []);
  const save = (): void =>
    void task.run(texts.saving, async () => {
      const cells = await call('appraiseRow', {
        ...order,
        criterion,
        seen: appraisal,
        verdict,
        figure,
        points,
        comment,
      });
      onSaved(cells);
      return texts.saved(criterion);
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const inText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    const command = commandOf(event, inText);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'verdict') setVerdict(command.verdict);
    else if (command.kind === 'move') onMove(command.by);
    else save();
  };
  const disabled = task.busy !== undefined;
  const needsFigure = verdict === 'corrected' || figure !== '';
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>{`${criterion} – ${row.title}`}</h2>
      <QueueFacts {...{ row, place, here, url, task }} />
      <fieldset disabled={disabled}>
        <legend>{texts.verdict}</legend>
        {[...verdicts, null].map((each) => (
          <label key={String(each)} class="option">
            <input type="radio" name="verdict" checked={verdict === each} onChange={() => setVerdict(each)} />
            {each === null ? texts.noVerdict : verdictWords[each]}
          </label>
        ))}
      </fieldset>
      {needsFigure && (
        <>
          <label for="figure">{texts.figure}</label>
          <input
            id="figure"
            type="text"
            value={figure}
            disabled={disabled}
            aria-describedby="figure-hint"
            onInput={({ currentTarget: { value } }) => setFigure(value)}
          />
          <p id="figure-hint" class="quiet">
            {texts.figureHint}
          </p>
        </>
      )}
      {(row.manual || points !== '') && (
        <>
          <label for="points">{texts.points}</label>
          <input
            id="points"
            type="text"
            value={points}
            disabled={disabled}
            aria-describedby="points-hint"
            onInput={({ currentTarget: { value } }) => setPoints(value)}
          />
          <p id="points-hint" class="quiet">
            {texts.pointsHint}
          </p>
        </>
      )}
      <label for="comment">{texts.comment}</label>
      <textarea
        id="comment"
        maxLength={2000}
        value={comment}
        disabled={disabled}
        onInput={({ currentTarget: { value } }) => setComment(value)}
      />
      <div class="row">
        <button class="main" disabled={disabled}>
          {texts.save}
        </button>
        <button type="button" disabled={disabled} onClick={() => onMove(-1)}>
          {texts.previous}
        </button>
        <button type="button" disabled={disabled} onClick={() => onMove(1)}>
          {texts.next}
        </button>
      </div>
      <p class="quiet">{texts.keys}</p>
    </form>
  );
}
