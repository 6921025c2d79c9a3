/**
 * Puts the focus back where it was, unless the person went somewhere else meanwhile (also out of the page), or it is
 * gone.
 */
export function focusIfLost(element: Element | null | undefined): void {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (isLost && document.hasFocus() && element instanceof HTMLElement) element.focus({ preventScroll: true });
}
