import type { ComponentChildren, JSX } from 'preact';
import { screenTexts } from '../../text/screens';
import './style.css';
import type { Task } from './useTask';

interface ScreenProps {
  readonly task: Task;
  readonly onRefresh?: () => void;
  readonly children: ComponentChildren;
}

/** What every page has: what is being done, what came of it, and reading anew. */
export function Screen({ task: { busy, notice }, onRefresh, children }: ScreenProps): JSX.Element {
  return (
    <div class="screen" aria-busy={busy !== undefined}>
      <div class="told">
        <div class="live" role="status" aria-live="polite">
          {busy !== undefined && <p class="busy">{busy}</p>}
          {notice?.tone === 'good' && <p class="notice good">{`✔ ${notice.text}`}</p>}
        </div>
        <div role="alert">{notice?.tone === 'bad' && <p class="notice bad">{`✖ ${notice.text}`}</p>}</div>
      </div>
      {children}
      {onRefresh && (
        <p class="foot">
          <button type="button" disabled={busy !== undefined} onClick={onRefresh}>
            {screenTexts.refresh}
          </button>
        </p>
      )}
    </div>
  );
}

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly text: string;
}

/** How much of something is done, in words and as a bar. */
export function Meter({ label, value, most, text }: MeterProps): JSX.Element {
  const share = most > 0 ? Math.round((100 * value) / most) : 0;
  return (
    <div class="meter">
      <div class="meter-text">
        <span>{label}</span> <strong>{text}</strong>
      </div>
      <div
        class="track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
      >
        <div class="fill" style={{ width: `${String(share)}%` }} />
      </div>
    </div>
  );
}
