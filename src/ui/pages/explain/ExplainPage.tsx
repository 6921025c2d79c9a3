import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainView } from '../../../app/api/scoreApi';
import { explainDialogTexts as texts } from '../../../text/explainDialog';
import { screenTexts } from '../../../text/screens';
import { Choice } from '../../kit/Choice';
import { Ending } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';
import { ExplainedView } from './ExplainedView';

/** The dialog: a criterion or a unit, and where its points come from. */
export function ExplainPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<ExplainView>();
  const [what, setWhat] = useState('');
  const period = useRef<string | undefined>(undefined);
  const look = useCallback(
    (asked: string) =>
      void run(screenTexts.loading, async () => {
        setWhat(asked);
        const found = await call('openExplanation', {
          period: period.current,
          what: asked === '' ? undefined : asked,
        });
        period.current = found.period.id;
        setView(found);
        return undefined;
      }),
    [run],
  );
  useEffect(() => look(''), []);

  const disabled = task.busy !== undefined;
  return (
    <Screen task={task} onRefresh={() => look(what)}>
      <h1>{texts.heading}</h1>
      {view && (
        <>
          <p class="quiet">{view.period.name}</p>
          <Choice
            id="criterion"
            label={texts.criterion}
            value={view.criteria.some(({ id }) => id === what) ? what : ''}
            disabled={disabled}
            options={[
              ['', texts.chooseCriterion],
              ...view.criteria.map(({ id, title }): [string, string] => [id, title]),
            ]}
            onChoose={look}
          />
          <Choice
            id="unit"
            label={texts.unit}
            value={view.units.some(({ id }) => id === what) ? what : ''}
            disabled={disabled}
            options={[
              ['', texts.chooseUnit],
              ...view.units.map(({ id, name }): [string, string] => [id, name]),
            ]}
            onChoose={look}
          />
          {view.explained ? (
            <ExplainedView explained={view.explained} here={view.here} url={view.url} task={task} />
          ) : (
            <p>{texts.hint}</p>
          )}
          <Ending url={view.url} />
        </>
      )}
    </Screen>
  );
}
