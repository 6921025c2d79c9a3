import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppraisalCells, Board, QueueRow } from '../../../app/api/boardApi';
import { queueTexts as texts } from '../../../text/board';
import { Choice } from '../../kit/Choice';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { nextWaiting } from './model';
import { QueueForm } from './QueueForm';
import type { UnitQueue } from './useQueue';

interface AppraisalProps {
  readonly board: Board;
  readonly task: Task;
  readonly unit: string;
  readonly queue: UnitQueue;
  onUnit(unit: string): void;
  /** Board and rows. */
  reread(): Promise<undefined>;
}

/** One row after another of one unit: what was entered, what proves it, and the decision. */
export function AppraisalView({ board, task, unit, queue, onUnit, reread }: AppraisalProps): JSX.Element {
  const own = queue.queue;
  const [chosen, setChosen] = useState('');
  const [isChanged, setChanged] = useState(false);
  /** How many decisions were saved: the form begins anew after each, also on the same row. */
  const [saves, setSaves] = useState(0);
  const period = board.period.id;
  const rows = own?.rows ?? [];
  const idOf = ({ criterion }: QueueRow): string => `${unit}|${criterion}`;
  const place = rows.findIndex((each) => idOf(each) === chosen);
  const at = place >= 0 ? place : (nextWaiting(rows, -1) ?? 0);
  const row = rows[at];
  const shown = row && idOf(row);
  // The row before the person stays there, whatever else is read anew.
  useEffect(() => {
    if (shown !== undefined) setChosen(shown);
  }, [shown]);

  const moveTo = (index: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (next) setChosen(idOf(next));
  };
  const saved = (cells: AppraisalCells): void => {
    if (!own) return;
    const next = rows.map((each, index) =>
      index === at ? { ...each, appraisal: cells, waiting: cells.verdict === null } : each,
    );
    queue.set({ ...own, rows: next });
    setChanged(true);
    setSaves((count) => count + 1);
    moveTo(nextWaiting(next, at) ?? at + 1);
  };
  const record = (): void =>
    void task.run(texts.recording, async () => {
      await call('recheck', { period });
      setChanged(false);
      await reread();
      return texts.recorded;
    });
  return (
    <section>
      <Choice
        id="queue-unit"
        label={texts.choose}
        value={unit}
        disabled={task.busy !== undefined}
        options={[
          ['', texts.chooseHint],
          ...board.units.map(({ id, name, waiting }): [string, string] => [id, texts.option(name, waiting)]),
        ]}
        onChoose={onUnit}
      />
      {own?.rows.every(({ waiting }) => !waiting) && <p>{texts.nothing}</p>}
      {own && row && (
        <QueueForm
          key={`${idOf(row)}|${String(saves)}`}
          place={texts.place(at + 1, own.rows.length)}
          order={{ period, unit }}
          here={own.here}
          url={board.url}
          row={row}
          task={task}
          onSaved={saved}
          onMove={(by) => moveTo(at + by)}
        />
      )}
      {isChanged && (
        <>
          <p class="quiet">{texts.recordHint}</p>
          <button type="button" disabled={task.busy !== undefined} onClick={record}>
            {texts.record}
          </button>
        </>
      )}
    </section>
  );
}
