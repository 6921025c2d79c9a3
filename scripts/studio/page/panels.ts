import { studioPageTexts as texts } from '../../../src/text/studio';
import type { Activity, MailView } from '../api';
import { get } from './client';
import { el } from './dom';
import { drawDrive, type DriveParts } from './drivePanel';

type PanelName = keyof typeof texts.panels;

/** Drive, mails and calls: one at a time, beside the sheet. */
export interface Panels {
  readonly buttons: HTMLElement;
  /** Draws the open one again. */
  refresh(): Promise<void>;
  /** Opens Drive at a folder. */
  openFolder(id: string): void;
}

export function createPanels(aside: HTMLElement, parts: DriveParts): Panels {
  let current: PanelName | undefined;
  const names = Object.keys(texts.panels) as PanelName[];
  const content = el('div', { class: 'panel-content' });
  const title = el('h2');
  const close = el('button', { type: 'button', class: 'close', onclick: () => void open(undefined) }, '×');
  const panel = el(
    'section',
    { class: 'panel', hidden: true },
    el('header', { class: 'frame-head' }, title, close),
    content,
  );
  aside.append(panel);

  const buttons = el(
    'div',
    { class: 'panel-buttons', role: 'group' },
    ...names.map((name) =>
      el(
        'button',
        {
          type: 'button',
          'data-panel': name,
          'aria-pressed': 'false',
          onclick: () => void open(current === name ? undefined : name),
        },
        texts.panels[name],
      ),
    ),
  );

  async function open(name: PanelName | undefined): Promise<void> {
    const before = current;
    current = name;
    panel.hidden = name === undefined;
    for (const button of buttons.querySelectorAll<HTMLElement>('button'))
      button.setAttribute('aria-pressed', String(button.dataset['panel'] === name));
    if (name === undefined) {
      buttons.querySelector<HTMLElement>(`[data-panel=${before ?? ''}]`)?.focus();
      return;
    }
    title.textContent = texts.panels[name];
    close.setAttribute('aria-label', texts.closePanel(texts.panels[name]));
    await refresh();
  }

  async function refresh(): Promise<void> {
    switch (current) {
      case undefined:
        return;
      case 'drive':
        await drawDrive(content, parts);
        return;
      case 'mails':
        drawLines(content, mailsOf(await get<readonly MailView[]>('mails')));
        return;
      case 'calls':
        drawLines(content, callsOf(await get<readonly Activity[]>('activities')));
        return;
    }
  }

  return {
    buttons,
    refresh,
    openFolder(id) {
      parts.folder = id;
      void open('drive');
    },
  };
}

/** Lines that are open stay open, also where new ones came before them. */
function drawLines(content: HTMLElement, lines: readonly HTMLElement[]): void {
  const open = new Set([...content.querySelectorAll('details[open]')].map(({ textContent }) => textContent));
  for (const line of lines) if (open.has(line.textContent)) line.setAttribute('open', '');
  content.replaceChildren(...lines);
}

const empty = (text: string): readonly HTMLElement[] => [el('p', { class: 'quiet' }, text)];

function mailsOf(mails: readonly MailView[]): readonly HTMLElement[] {
  if (mails.length === 0) return empty(texts.noMails);
  return mails.map(({ at, from, to, subject, body }) =>
    el(
      'details',
      { class: 'line' },
      el(
        'summary',
        {},
        el('strong', {}, subject),
        el('span', { class: 'quiet' }, texts.mailLine(from, to.join(', '), at)),
      ),
      el('pre', { class: 'body' }, body),
    ),
  );
}

function callsOf(activities: readonly Activity[]): readonly HTMLElement[] {
  if (activities.length === 0) return empty(texts.noCalls);
  const lines = activities.map(({ at, by, what, calls, estimate, failed }) => {
    const count = calls.reduce((sum, call) => sum + call.count, 0);
    const names = calls.map((call) => el('li', {}, texts.callName(call.name, call.count, call.cells)));
    return el(
      'details',
      { class: 'line' },
      el(
        'summary',
        {},
        el('strong', {}, failed ? `${what} (${texts.failed})` : what),
        el('span', {}, texts.callCount(count, estimate / 1000)),
        el('span', { class: 'quiet' }, `${at} · ${by}`),
      ),
      el('ul', {}, ...names),
    );
  });
  return [el('p', { class: 'quiet' }, texts.callsHint), ...lines];
}
