import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppraisalCells, QueueRow } from '../../../app/api/boardApi';
import { queueTexts as texts } from '../../../text/board';
import { verdictWords } from '../../../text/words';
import { CellsChanged } from '../../kit/CellsChanged';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { commandOf, sameCells, typedIn, verdicts } from './model';
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

const shownCells = (cells: AppraisalCells): readonly (readonly [string, string])[] => {
  const { figure, points, comment } = typedIn(cells);
  return [
    [texts.verdict, String(cells.verdict ?? texts.noVerdict)],
    [texts.figure, figure],
    [texts.points, points],
    [texts.comment, comment],
  ];
};

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
  /** What the person saw before typing: the order is refused where the cells hold something else by then. */
  const [seen, setSeen] = useState(appraisal);
  const [typed, setTyped] = useState(typedIn(appraisal));
  const { verdict, figure, points, comment } = typed;
  const change = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });
  const take = (): void => {
    setSeen(appraisal);
    setTyped(typedIn(appraisal));
  };
  const isStale = !sameCells(seen, appraisal);
  const isTyped = [seen, appraisal].every((cells) => !sameCells(typed, typedIn(cells)));
  useLayoutEffect(() => {
    if (isStale && !isTyped) take();
  }, [isStale, isTyped]);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The next row begins where its name stands, also for who can't see it.
  useLayoutEffect(() => heading.current?.focus(), []);
  const disabled = task.busy !== undefined;
  /** Where the person was when the fields were closed for saving. */
  const back = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (disabled) return;
    if (back.current instanceof HTMLElement) back.current.focus();
    back.current = null;
  }, [disabled]);
  const save = (): void =>
    void task.run(texts.saving, async () => {
      back.current = document.activeElement;
      const cells = await call('appraiseRow', { ...order, criterion, seen, ...typed });
      back.current = null;
      onSaved(cells);
      return texts.saved(criterion);
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const inText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    const inForm = target instanceof Node && form.current?.contains(target) === true;
    const command = commandOf(event, inText || !inForm);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'verdict') change({ verdict: command.verdict });
    else if (command.kind === 'move') onMove(command.by);
    else save();
  };
  // Always with what is typed now.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const needsFigure = verdict === 'corrected' || figure !== '';
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>{`${criterion} – ${row.title}`}</h2>
      <QueueFacts {...{ row, place, here, url, task }} />
      {isStale && isTyped && (
        <CellsChanged
          cells={shownCells(appraisal)}
          disabled={disabled}
          onTake={take}
          onKeep={() => setSeen(appraisal)}
        />
      )}
      <fieldset disabled={disabled}>
        <legend>{texts.verdict}</legend>
        {[...verdicts, null].map((each) => (
          <label key={String(each)} class="option">
            <input
              type="radio"
              name="verdict"
              checked={verdict === each}
              onChange={() => change({ verdict: each })}
            />
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
            onInput={({ currentTarget: { value } }) => change({ figure: value })}
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
            onInput={({ currentTarget: { value } }) => change({ points: value })}
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
        onInput={({ currentTarget: { value } }) => change({ comment: value })}
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
