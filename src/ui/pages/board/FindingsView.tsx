import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Board } from '../../../app/api/boardApi';
import { boardTexts as texts } from '../../../text/board';
import { screenTexts } from '../../../text/screens';
import { Choice } from '../../kit/Choice';
import { GoToCell } from '../../kit/GoToCell';
import type { Task } from '../../kit/useTask';

/** What is wrong, the gravest first; a click goes to the cell. */
export function FindingsView({ board, task }: { readonly board: Board; readonly task: Task }): JSX.Element {
  const [unit, setUnit] = useState('');
  const { findings, findingCount, here, url } = board;
  const names = new Map(findings.map((finding) => [finding.unit, finding.unitName]));
  const shown = findings.filter((finding) => unit === '' || finding.unit === unit);
  if (findingCount === 0) return <p>{texts.noFindings}</p>;
  return (
    <section>
      <p class="quiet">{texts.findingsShown(findings.length, findingCount)}</p>
      <Choice
        id="finding-unit"
        label={texts.filterUnit}
        value={unit}
        options={[['', texts.allUnits], ...names]}
        onChoose={setUnit}
      />
      <ul class="list spaced">
        {shown.map(({ severity, unitName, about, message, place }, at) => (
          <li key={at} class="item">
            <h3>
              {place ? (
                <GoToCell {...{ place, here, url, task }} text={`${unitName} – ${about}`} />
              ) : (
                `${unitName} – ${about}`
              )}
            </h3>
            <p>{screenTexts.severity[severity]}</p>
            <p class="lines">{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
