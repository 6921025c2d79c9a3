import { studioPageTexts as texts } from '../../../src/text/studio';
import type { Refusal } from '../api';
import { el } from './dom';

const mostShown = 5;

/** A note at a cell that says why it took nothing; gone with Esc, a click elsewhere, or its button. */
export function showRefusals(refusals: readonly Refusal[], box: DOMRect | undefined, gone: () => void): void {
  document.querySelector('.refusal')?.remove();
  const [first] = refusals;
  if (first === undefined) return;
  const lines = refusals
    .slice(0, mostShown)
    .map(({ cell, reason }) => el('p', {}, el('strong', {}, `${texts.refusedAt(cell)}: `), reason));
  const rest = refusals.length - mostShown;
  const button = el('button', { type: 'button', class: 'primary', onclick: () => close() }, texts.understood);
  const note = el(
    'div',
    { class: 'refusal', role: 'alertdialog', 'aria-label': texts.refusedAt(first.cell) },
    ...lines,
    rest > 0 ? el('p', {}, texts.moreRefused(rest)) : undefined,
    button,
  );
  function close(): void {
    document.removeEventListener('mousedown', outside, true);
    note.remove();
    gone();
  }
  function outside({ target }: MouseEvent): void {
    if (target instanceof Node && note.contains(target)) return;
    document.removeEventListener('mousedown', outside, true);
    note.remove();
  }
  note.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  document.addEventListener('mousedown', outside, true);
  document.body.append(note);
  place(note, box);
  button.focus({ preventScroll: true });
}

function place(note: HTMLElement, box: DOMRect | undefined): void {
  const { width, height } = note.getBoundingClientRect();
  const [left, below, above] =
    box === undefined
      ? [innerWidth / 2, innerHeight / 3, 0]
      : [box.left, box.bottom + 4, box.top - height - 4];
  note.style.left = `${String(Math.max(8, Math.min(left, innerWidth - width - 8)))}px`;
  note.style.top = `${String(Math.max(8, below + height > innerHeight ? above : below))}px`;
}
