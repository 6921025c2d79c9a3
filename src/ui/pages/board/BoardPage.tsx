import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WatchedBoard } from '../../../app/api/boardApi';
import { boardTexts as texts } from '../../../text/board';
import { screenTexts } from '../../../text/screens';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';
import { AppraisalView } from './AppraisalView';
import { FindingsView } from './FindingsView';
import { OpenView } from './OpenView';
import { OverviewView } from './OverviewView';
import { PermissionsView } from './PermissionsView';
import { UnitsView } from './UnitsView';
import { useQueue } from './useQueue';

const views = ['overview', 'units', 'appraisal', 'findings', 'open', 'permissions'] as const;
type View = (typeof views)[number];

/** The sidebar of the office that compiles. */
export function BoardPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [board, setBoard] = useState<WatchedBoard>();
  const [view, setView] = useState<View>('overview');
  const [unit, setUnit] = useState('');

  const read = useCallback(async (): Promise<undefined> => {
    setBoard(await call('openBoard', board ? { period: board.period.id } : {}));
    return undefined;
  }, [board]);
  const queue = useQueue(task, board?.period.id, view === 'appraisal' ? unit : '');
  const reread = async (): Promise<undefined> => {
    await read();
    return queue.read();
  };
  const refresh = (): void => void run(screenTexts.loading, reread);
  useEffect(() => {
    refresh();
    // Once: afterwards it is read when the person asks for it.
  }, []);

  const appraise = (chosen: string): void => {
    setUnit(chosen);
    setView('appraisal');
  };
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{texts.heading}</h1>
      {board && (
        <>
          <p class="quiet">{board.period.name}</p>
          <nav class="row" aria-label={texts.viewsLabel}>
            {views.map((each) => (
              <button
                key={each}
                type="button"
                class="tab"
                aria-current={each === view ? 'page' : undefined}
                onClick={() => setView(each)}
              >
                {texts.views[each]}
              </button>
            ))}
          </nav>
          {view === 'overview' && <OverviewView board={board} task={task} reread={read} />}
          {view === 'units' && <UnitsView board={board} onAppraise={appraise} />}
          {view === 'appraisal' && (
            <AppraisalView {...{ board, task, unit, queue, reread }} onUnit={setUnit} />
          )}
          {view === 'findings' && <FindingsView board={board} task={task} />}
          {view === 'open' && <OpenView board={board} />}
          {view === 'permissions' && <PermissionsView board={board} task={task} />}
          <p class="foot">
            <a href={board.url}>{screenTexts.openInSheet}</a>
          </p>
        </>
      )}
    </Screen>
  );
}
