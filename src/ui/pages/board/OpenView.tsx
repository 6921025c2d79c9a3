import type { JSX } from 'preact';
import type { Board } from '../../../app/api/boardApi';
import { boardTexts as texts } from '../../../text/board';
import { formatNumber } from '../../../text/format';

/** The points that the district can still win. */
export function OpenView({ board: { open } }: { readonly board: Board }): JSX.Element {
  if (open.length === 0) return <p>{texts.noOpen}</p>;
  return (
    <section>
      <p class="quiet">{texts.openHint}</p>
      <ol class="list spaced">
        {open.map(({ id, title, points, missing }) => (
          <li key={id} class="item">
            <h3>{title}</h3>
            <p>{texts.openLine(formatNumber(points), missing)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
