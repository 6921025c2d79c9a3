import type { JSX } from 'preact';
import type { CellPlace } from '../../app/api/pageApi';
import { screenTexts } from '../../text/screens';
import { call } from './server';
import type { Task } from './useTask';

interface GoToCellProps {
  readonly place: CellPlace;
  /** The workbook before the person is the one that the place is in. */
  readonly here: boolean;
  /** The address of the workbook. */
  readonly url: string;
  readonly text: string;
  readonly task: Task;
}

/** Selects a cell in the workbook before the person, or is a link to it in another one. */
export function GoToCell({ place, here, url, text, task }: GoToCellProps): JSX.Element {
  const { sheetId, tab, cell } = place;
  const title = screenTexts.goTo(tab, cell);
  if (!here) {
    return (
      <a href={`${url}#gid=${String(sheetId)}&range=${cell}`} title={title}>
        {text}
      </a>
    );
  }
  const go = (): void =>
    void task.run(screenTexts.going, async () => {
      await call('selectCell', { sheetId, tab, cell });
      google.script.host.editor.focus();
      return screenTexts.wentTo(tab, cell);
    });
  return (
    <button type="button" class="link" disabled={task.busy !== undefined} title={title} onClick={go}>
      {text}
    </button>
  );
}
