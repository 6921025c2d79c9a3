import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../text/format';
import { screenTexts } from '../../text/screens';
import { dayTyped } from './dayTyped';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  /** `2020-10-01` */
  readonly value: string;
  /** '' while what stands there is no day. */
  onDay(day: string): void;
}

/** A day as it is written here; the browser's own field follows the language of the browser. */
export function DayField({ id, label, value, onDay }: DayFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string>();
  const text = typed !== undefined && dayTyped(typed) === value ? typed : formatDay(value);
  const isWrong = text !== '' && value === '';
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        value={text}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onDay(dayTyped(currentTarget.value));
        }}
      />
      <p id={`${id}-hint`} class="quiet">
        {isWrong ? screenTexts.dayWrong(text) : screenTexts.dayHint}
      </p>
    </div>
  );
}
