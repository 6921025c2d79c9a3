import type { JSX } from 'preact';
import type { QueueRow } from '../../../app/api/boardApi';
import { queueTexts as texts } from '../../../text/board';
import { formatNumber } from '../../../text/format';
import { screenTexts } from '../../../text/screens';
import { GoToCell } from '../../kit/GoToCell';
import type { Task } from '../../kit/useTask';

interface QueueFactsProps {
  readonly row: QueueRow;
  readonly place: string;
  readonly here: boolean;
  readonly url: string;
  readonly task: Task;
}

/** What a decision rests on: what is asked, what was entered, what proves it. */
export function QueueFacts({ row, place, here, url, task }: QueueFactsProps): JSX.Element {
  const { entered, documents, findings } = row;
  return (
    <>
      <div class="item-head">
        <span class="quiet">{place}</span>
        <GoToCell place={row.place} {...{ here, url, task }} text={screenTexts.toCell} />
      </div>
      <p>{row.status}</p>
      <p>{texts.claimed(row.claimed, formatNumber(row.max))}</p>
      <details>
        <summary>{texts.work}</summary>
        <p class="lines">{row.work}</p>
        <p>{row.ask}</p>
      </details>
      <h3>{texts.entered}</h3>
      {entered.length === 0 ? (
        <p>{texts.nothingEntered}</p>
      ) : (
        <dl>
          {entered.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="lines">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{texts.evidence}</h3>
      {documents.length === 0 ? (
        <p>{texts.noEvidence}</p>
      ) : (
        <ul>
          {documents.map(({ id, name, url: address, state, signature }) => (
            <li key={id}>
              {address === null ? name : <a href={address}>{name}</a>} <span class="quiet">{state}</span>
              {signature !== null && <p class="lines">{signature}</p>}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <>
          <h3>{texts.findings}</h3>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
