import type { JSX } from 'preact';
import { screenTexts as texts } from '../../text/screens';

interface CellsChangedProps {
  /** What the cells hold now; those that are empty are left out. */
  readonly cells: readonly (readonly [label: string, text: string])[];
  readonly disabled: boolean;
  onTake(): void;
  onKeep(): void;
}

/** Somebody else wrote into the row under what is being typed here: nothing is lost unless the person says so. */
export function CellsChanged({ cells, disabled, onTake, onKeep }: CellsChangedProps): JSX.Element {
  return (
    <div class="banner warn" role="alert">
      <p>{texts.changed}</p>
      <dl>
        {cells
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="lines">{text}</dd>
            </div>
          ))}
      </dl>
      <div class="row">
        <button type="button" disabled={disabled} onClick={onTake}>
          {texts.take}
        </button>
        <button type="button" disabled={disabled} onClick={onKeep}>
          {texts.keep}
        </button>
      </div>
    </div>
  );
}
