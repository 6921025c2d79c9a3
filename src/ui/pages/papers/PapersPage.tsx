import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PaperChoice, PapersResult, PapersView } from '../../../app/api/papersApi';
import { paperTexts as texts } from '../../../text/papers';
import { Choice } from '../../kit/Choice';
import { Ending } from '../../kit/Ending';
import { Screen } from '../../kit/Screen';
import { call } from '../../kit/server';
import { useTask } from '../../kit/useTask';

/** The dialog: which papers, for which units; what people edited is left unless they ask for it. */
export function PapersPage(): JSX.Element {
  const task = useTask();
  const { run } = task;
  const [view, setView] = useState<PapersView>();
  const [chosen, setChosen] = useState<readonly PaperChoice['id'][]>([]);
  const [unit, setUnit] = useState('');
  const [result, setResult] = useState<PapersResult>();
  const refresh = useCallback(
    () =>
      void run(texts.looking, async () => {
        setView(await call('openPapers', {}));
        return undefined;
      }),
    [run],
  );
  useEffect(refresh, []);
  const write = (renew: boolean): void =>
    void run(texts.working, async () => {
      if (!view) return undefined;
      setResult(await call('writePapersNow', { period: view.period, papers: chosen, unit, renew }));
      setView(await call('openPapers', { period: view.period }));
      return undefined;
    });
  const toggle = (id: PaperChoice['id']): void => {
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  const isIdle = task.busy === undefined && chosen.length > 0;
  return (
    <Screen task={task} onRefresh={refresh}>
      <h1>{view ? texts.heading(view.period) : texts.title}</h1>
      {view && (
        <>
          <p>{texts.how}</p>
          <fieldset>
            <legend>{texts.choose}</legend>
            {view.papers.map((paper) => (
              <PaperBox
                key={paper.id}
                paper={paper}
                checked={chosen.includes(paper.id)}
                onToggle={() => {
                  toggle(paper.id);
                }}
              />
            ))}
          </fieldset>
          <Choice id="unit" label={texts.unit} value={unit} options={unitsOf(view)} onChoose={setUnit} />
          <p class="quiet">{texts.renewHow}</p>
        </>
      )}
      {result && <Results result={result} />}
      {view && (
        <p>
          <a href={view.url}>{texts.folder}</a>
        </p>
      )}
      <Ending url={undefined}>
        {view && (
          <>
            <button
              type="button"
              class="main"
              disabled={!isIdle}
              onClick={() => {
                write(false);
              }}
            >
              {texts.write}
            </button>
            <button
              type="button"
              disabled={!isIdle}
              onClick={() => {
                write(true);
              }}
            >
              {texts.renew}
            </button>
          </>
        )}
      </Ending>
    </Screen>
  );
}

/** Every unit that one of the papers can be for. */
function unitsOf({ papers }: PapersView): readonly (readonly [string, string])[] {
  const units = new Map(
    papers.flatMap(({ copies }) => copies.map((copy) => [copy.unit, copy.name] as const)),
  );
  units.delete('');
  return [['', texts.allUnits], ...units];
}

interface PaperBoxProps {
  readonly paper: PaperChoice;
  readonly checked: boolean;
  onToggle(): void;
}

function PaperBox({ paper: { title, hint, copies }, checked, onToggle }: PaperBoxProps): JSX.Element {
  const count = (state: PaperChoice['copies'][number]['state']): number =>
    copies.filter((copy) => copy.state === state).length;
  return (
    <p>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} /> <strong>{title}</strong>
      </label>{' '}
      ({texts.state(count('there'), count('edited'), copies.length)})
      <br />
      <span class="quiet">{hint}</span>
    </p>
  );
}

const Results = ({ result }: { readonly result: PapersResult }): JSX.Element => (
  <section aria-labelledby="results">
    <h2 id="results">{texts.results}</h2>
    <ul>
      {result.papers.map(({ name, url, outcome, notes }) => (
        <li key={url}>
          <a href={url}>{texts.outcome(name, outcome)}</a>
          {notes.length > 0 && (
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
    {result.left > 0 && <p>{texts.left(result.left)}</p>}
  </section>
);
