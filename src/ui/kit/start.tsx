import { render, type ComponentType } from 'preact';

/** Shows a page's one component. */
export function start(Page: ComponentType): void {
  const root = document.getElementById('page');
  if (root) render(<Page />, root);
}
