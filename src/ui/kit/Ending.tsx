import type { ComponentChildren, JSX } from 'preact';
import { screenTexts } from '../../text/screens';

interface LeftProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What somebody else has to do; nothing where there is nothing. */
export const Left = ({ heading, lines }: LeftProps): JSX.Element | null =>
  lines.length === 0 ? null : (
    <section aria-labelledby="left">
      <h2 id="left">{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

interface EndingProps {
  /** Of the workbook that the page is about, once that is known. */
  readonly url: string | undefined;
  /** What can be done yet. */
  readonly children?: ComponentChildren;
}

/** How a dialog ends: by what it is for, by closing it, or in the workbook. */
export const Ending = ({ url, children }: EndingProps): JSX.Element => (
  <div class="row">
    {children}
    <button type="button" onClick={() => google.script.host.close()}>
      {screenTexts.close}
    </button>
    {url !== undefined && <a href={url}>{screenTexts.openInSheet}</a>}
  </div>
);
