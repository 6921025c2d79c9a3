import { studioPageTexts as texts } from '../../../src/text/studio';
import { el } from './dom';

export interface Editing {
  /** Where the cell is; a cell that is not drawn yet gets its field all the same, or keys would be lost. */
  readonly box: DOMRect | undefined;
  readonly label: string;
  /** What stands there when the editor opens. */
  readonly text: string;
  readonly choices: readonly string[];
  /** `down` after Enter, `right` after Tab, `stay` after a click elsewhere. */
  done(text: string, then: 'down' | 'right' | 'stay'): void;
  cancelled(): void;
}

const leastWidth = 120;
const leastHeight = 24;

export interface Editor {
  /** Moves over the cell, once that is drawn. */
  moveTo(box: DOMRect | undefined): void;
  /** Settles once the field is gone. */
  readonly closed: Promise<void>;
}

/** A text field over a cell, with the list of choices where there is one; keys as in Sheets. */
export function openEditor({ box, label, text, choices, done, cancelled }: Editing): Editor {
  const listId = 'editor-choices';
  const field = el('textarea', {
    class: 'editor-field',
    rows: 1,
    'aria-label': `${texts.edit} ${label}`,
    spellcheck: 'false',
    ...(choices.length > 0 && {
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': listId,
      'aria-autocomplete': 'list',
    }),
  });
  field.value = text;
  const list = el('ul', { id: listId, class: 'choices', role: 'listbox', 'aria-label': texts.choices });
  const frame = el('div', { class: 'editor' }, field, choices.length > 0 ? list : undefined);
  function moveTo(to: DOMRect | undefined): void {
    const { left, top, width, height } =
      to ?? new DOMRect(innerWidth / 3, innerHeight / 3, leastWidth, leastHeight);
    frame.style.left = `${String(Math.max(0, Math.min(left, innerWidth - leastWidth)))}px`;
    frame.style.top = `${String(top)}px`;
    field.style.minWidth = `${String(Math.max(width, leastWidth))}px`;
    field.style.minHeight = `${String(height)}px`;
  }
  moveTo(box);
  let open = true;
  let isClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    isClosed = resolve;
  });
  let chosen = -1;

  /** Choices that fit what was typed; all of them as long as nothing was changed. */
  const fitting = (): readonly string[] => {
    const typed = field.value.trim().toLowerCase();
    const found = choices.filter((choice) => choice.toLowerCase().includes(typed));
    return field.value === text || found.length === 0 ? choices : found;
  };
  function drawChoices(): void {
    list.replaceChildren(
      ...fitting().map((choice, i) =>
        el(
          'li',
          {
            id: `${listId}-${String(i)}`,
            role: 'option',
            'aria-selected': i === chosen ? 'true' : 'false',
            onmousedown: (event: MouseEvent) => {
              event.preventDefault();
              field.value = choice;
              close(() => {
                done(choice, 'stay');
              });
            },
          },
          choice,
        ),
      ),
    );
    if (chosen >= 0) field.setAttribute('aria-activedescendant', `${listId}-${String(chosen)}`);
    else field.removeAttribute('aria-activedescendant');
  }
  function close(then: () => void): void {
    if (!open) return;
    open = false;
    frame.remove();
    then();
    isClosed();
  }
  const finish = (then: 'down' | 'right' | 'stay'): void => {
    const picked = chosen >= 0 ? fitting()[chosen] : undefined;
    close(() => {
      done(picked ?? field.value, then);
    });
  };
  function move(step: number): void {
    const { length } = fitting();
    chosen = (chosen + step + length) % length;
    drawChoices();
  }
  function fit(): void {
    field.style.height = 'auto';
    field.style.height = `${String(field.scrollHeight)}px`;
  }

  field.addEventListener('input', () => {
    chosen = -1;
    drawChoices();
    fit();
  });
  field.addEventListener('keydown', (event) => {
    // The grid listens to the whole document.
    event.stopPropagation();
    // An input method still holds the word.
    if (event.isComposing) return;
    const { key, altKey } = event;
    if (key === 'Escape') close(cancelled);
    else if (key === 'Enter' && altKey)
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    else if (key === 'Enter') finish('down');
    else if (key === 'Tab') finish('right');
    else if (choices.length > 0 && key === 'ArrowDown') move(1);
    else if (choices.length > 0 && key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
    if (open) fit();
  });
  field.addEventListener('blur', () => {
    finish('stay');
  });
  document.body.append(frame);
  drawChoices();
  field.focus();
  field.setSelectionRange(text.length, text.length);
  fit();
  return { moveTo, closed };
}
