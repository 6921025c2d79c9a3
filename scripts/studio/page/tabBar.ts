import { studioPageTexts as texts } from '../../../src/text/studio';
import type { TabLink } from '../api';
import { el } from './dom';

export interface TabBar {
  readonly element: HTMLElement;
  show(tabs: readonly TabLink[], current: number | undefined): void;
}

/** The tabs of the workbook, under the grid; arrows go from one to the next. */
export function createTabBar(choose: (tab: TabLink) => void): TabBar {
  const element = el('div', { class: 'tab-bar', role: 'tablist', 'aria-label': texts.tabs });
  element.addEventListener('keydown', ({ key }) => {
    const all = [...element.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = all.findIndex((tab) => tab === document.activeElement);
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (at < 0 || step === 0) return;
    all[(at + step + all.length) % all.length]?.focus();
  });
  return {
    element,
    show(tabs, current) {
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(
        ...tabs.map((tab) => {
          const isCurrent = tab.id === current;
          const button = el(
            'button',
            {
              type: 'button',
              role: 'tab',
              'aria-selected': String(isCurrent),
              'aria-controls': 'tab-panel',
              tabindex: isCurrent ? 0 : -1,
              onclick: () => {
                choose(tab);
              },
            },
            tab.title,
          );
          if (tab.color !== undefined) button.style.setProperty('--tab-color', tab.color);
          return button;
        }),
      );
      const selected = element.querySelector<HTMLElement>('[aria-selected=true]');
      selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (hadFocus) selected?.focus();
    },
  };
}
