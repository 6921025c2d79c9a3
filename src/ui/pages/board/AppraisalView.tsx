import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AppraisalCells, Board, Queue } from '../../../app/boardApi';
import { queueTexts as texts } from '../../../text/board';
import { screenTexts } from '../../../text/screens';
import { Choice } from '../../kit/Choice';
import { call } from '../../kit/server';
import type { Task } from '../../kit/useTask';
import { nextWaiting } from './model';
import { QueueForm } from './QueueForm';

interface AppraisalProps {
  readonly board: Board;
  readonly task: Task;
  readonly unit: string;
  onUnit(unit: string): void;
  reread(): Promise<undefined>;
}

/** One row after another of one unit: what was entered, what proves it, and the decision. */
export function AppraisalView({ board, task, unit, onUnit, reread }: AppraisalProps): JSX.Element {
  const [queue, setQueue] = useState<Queue>();
  const [at, setAt] = useState(0);
  const [isChanged, setChanged] = useState(false);
  const period = board.period.id;
  useEffect(() => {
    if (unit === '') return;
    void task.run(screenTexts.loading, async () => {
      const found = await call('openQueue', { period, unit });
      setQueue(found);
      setAt(nextWaiting(found.rows, -1) ?? 0);
      return undefined;
    });
  }, [unit]);

  const own = queue?.unit === unit ? queue : undefined;
  const row = own?.rows[at];
  const saved = (cells: AppraisalCells): void => {
    if (!own) return;
    const rows = own.rows.map((each, index) =>
      index === at ? { ...each, appraisal: cells, waiting: cells.verdict === null } : each,
    );
    setQueue({ ...own, rows });
    setChanged(true);
    setAt(nextWaiting(rows, at) ?? Math.min(at + 1, rows.length - 1));
  };
  const record = (): void =>
    void task.run(texts.recording, async () => {
      await call('recheck', { period });
      setChanged(false);
      await reread();
      setQueue(await call('openQueue', { period, unit }));
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
          key={`${unit}|${row.criterion}|${String(row.appraisal.verdict)}`}
          place={texts.place(at + 1, own.rows.length)}
          order={{ period, unit }}
          here={own.here}
          url={board.url}
          row={row}
          task={task}
          onSaved={saved}
          onMove={(by) => setAt(Math.max(0, Math.min(own.rows.length - 1, at + by)))}
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
