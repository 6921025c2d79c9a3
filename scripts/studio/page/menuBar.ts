import { studioPageTexts as texts } from '../../../src/text/studio';
import type { MenuEntry, OpenedWorkbook } from '../api';
import { el } from './dom';

type Item = Extract<MenuEntry, { kind: 'item' }>;

export interface MenuBar {
  readonly element: HTMLElement;
  show(menus: OpenedWorkbook['menus']): void;
}

/** The add-on's own menus; arrows, Home, End and Esc as in any menu. Sub-menus stand indented under their name. */
export function createMenuBar(choose: (item: Item) => void): MenuBar {
  const element = el('nav', { class: 'menu-bar', 'aria-label': texts.menus });

  function show(menus: OpenedWorkbook['menus']): void {
    if (menus.length === 0) element.replaceChildren(el('span', { class: 'quiet' }, texts.noMenus));
    else element.replaceChildren(...menus.map(menuOf));
  }

  function menuOf({ caption, entries }: OpenedWorkbook['menus'][number], index: number): HTMLElement {
    const id = `menu-${String(index)}`;
    const list = el('div', { id, class: 'menu', role: 'menu', 'aria-label': caption, hidden: true });
    const button = el(
      'button',
      { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id },
      caption,
    );
    const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const isOpen = (): boolean => !list.hidden;
    function toggle(open: boolean): void {
      list.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
      if (open) items()[0]?.focus();
    }
    list.append(
      ...entriesOf(entries, 0, (item) => {
        toggle(false);
        button.focus();
        choose(item);
      }),
    );
    const whole = el('div', { class: 'menu-holder' }, button, list);
    button.addEventListener('click', () => {
      toggle(!isOpen());
    });
    whole.addEventListener('keydown', (event) => {
      const all = items();
      const at = all.findIndex((item) => item === document.activeElement);
      const go: Readonly<Record<string, number>> = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        Home: 0,
        End: all.length - 1,
      };
      const to = go[event.key];
      if (event.key === 'Escape') {
        toggle(false);
        button.focus();
      } else if (event.key === 'ArrowDown' && !isOpen()) toggle(true);
      else if (to !== undefined && isOpen()) all[(to + all.length) % all.length]?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    whole.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !whole.contains(relatedTarget)) toggle(false);
    });
    return whole;
  }

  function entriesOf(
    entries: readonly MenuEntry[],
    depth: number,
    chosen: (item: Item) => void,
  ): readonly HTMLElement[] {
    return entries.flatMap((entry): readonly HTMLElement[] => {
      switch (entry.kind) {
        case 'separator':
          return [el('div', { role: 'separator' })];
        case 'menu':
          return [
            el('div', { class: 'menu-group', role: 'presentation' }, entry.caption),
            ...entriesOf(entry.entries, depth + 1, chosen),
          ];
        case 'item':
          return [
            el(
              'button',
              {
                type: 'button',
                role: 'menuitem',
                tabindex: -1,
                class: depth > 0 ? 'nested' : '',
                onclick: () => {
                  chosen(entry);
                },
              },
              entry.caption,
            ),
          ];
      }
    });
  }
  return { element, show };
}
