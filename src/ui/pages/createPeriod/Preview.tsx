import type { JSX } from 'preact';
import type { CreatePreview, PeriodDraft } from '../../../app/api/boardApi';
import { createPeriodTexts as texts } from '../../../text/createPeriod';

interface PreviewProps {
  readonly preview: CreatePreview;
  readonly draft: PeriodDraft;
  readonly disabled: boolean;
  onCreate(): void;
}

/** What will be created, or what keeps it from being. */
export function Preview({ preview, draft, disabled, onCreate }: PreviewProps): JSX.Element {
  const { problems, title, tabs, rows, figures, units, protections, folders, newLine } = preview;
  if (problems.length > 0) {
    return (
      <section class="banner bad" aria-labelledby="problems">
        <h2 id="problems">{`✖ ${texts.problems}`}</h2>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </section>
    );
  }
  const lines = [
    ...(newLine ? [texts.newLine(draft.id.trim())] : []),
    texts.workbook(title),
    texts.tabs(tabs.length),
    texts.rows(rows, figures, units),
    texts.protections(protections),
    texts.folders(folders),
    texts.triggers,
    texts.notShared,
  ];
  return (
    <section class="banner" aria-labelledby="will">
      <h2 id="will">{texts.will}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="main" disabled={disabled} onClick={onCreate}>
        {texts.create}
      </button>
    </section>
  );
}
