import type { JSX } from 'preact';
import type { Explained, Labelled } from '../../../app/api/scoreApi';
import { explainDialogTexts as texts } from '../../../text/explainDialog';
import { GoToCell } from '../../kit/GoToCell';
import type { Task } from '../../kit/useTask';

interface ExplainedProps {
  readonly explained: Explained;
  readonly here: boolean;
  readonly url: string;
  readonly task: Task;
}

/** Rules and sources, what came of them, and the rows behind them, each with the way to its cells. */
export function ExplainedView({ explained, here, url, task }: ExplainedProps): JSX.Element {
  const { title, intro, facts, results, lists } = explained;
  return (
    <article aria-labelledby="explained">
      <h2 id="explained">{title}</h2>
      {intro !== '' && <p>{intro}</p>}
      {results.length > 0 && (
        <section class="banner" aria-label={texts.results}>
          <Lines lines={results} />
        </section>
      )}
      <Lines lines={facts} />
      {lists.map((list) => (
        <section key={list.title}>
          <h3 class="spaced">{list.title}</h3>
          <ul class="list">
            {list.rows.map(({ about, text, place }) => (
              <li key={about} class="item">
                <strong>{place ? <GoToCell {...{ place, here, url, task }} text={about} /> : about}</strong>
                <p>{text}</p>
                {!place && <p class="quiet">{texts.rowGone}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly Labelled[] }): JSX.Element {
  return (
    <dl>
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
