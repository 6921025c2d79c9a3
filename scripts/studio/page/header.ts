import { studioPageTexts as texts } from '../../../src/text/studio';
import type { Office } from '../api';
import { me } from './client';
import { el } from './dom';

export interface Header {
  readonly element: HTMLElement;
  show(office: Office, file: string | undefined): void;
  working(isWorking: boolean): void;
  offline(isOffline: boolean): void;
  /** Says for a moment who changed something. */
  changedBy(who: string): void;
}

interface HeaderParts {
  readonly choosePerson: (address: string) => void;
  readonly chooseWorkbook: (id: string) => void;
  readonly setClock: (now: string) => void;
}

/** Who I am, what day it is, which workbook is open. */
export function createHeader({ choosePerson, chooseWorkbook, setClock }: HeaderParts): Header {
  const who = el('select', { id: 'who' });
  const when = el('input', { id: 'when', type: 'text', size: 16, autocomplete: 'off', spellcheck: 'false' });
  const workbook = el('select', { id: 'workbook' });
  const status = el('span', { class: 'status', role: 'status' });
  who.addEventListener('change', () => {
    choosePerson(who.value);
  });
  workbook.addEventListener('change', () => {
    chooseWorkbook(workbook.value);
  });
  // Others' edits draw the frame again, and must not take away what is being typed, nor an open list.
  let isTyping = false;
  let drawn = '';
  when.addEventListener('input', () => {
    isTyping = true;
  });
  when.addEventListener('change', () => {
    isTyping = false;
    setClock(when.value);
  });
  const step = (label: string, sign: string, days: number): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'step',
        'aria-label': label,
        title: label,
        onclick: () => {
          setClock(daysLater(when.value, days));
        },
      },
      sign,
    );
  const field = (label: string, control: HTMLElement, ...more: readonly HTMLElement[]): HTMLElement =>
    el('div', { class: 'field' }, el('label', { for: control.id }, label), control, ...more);
  const element = el(
    'header',
    { class: 'top' },
    el('div', { class: 'brand' }, el('h1', {}, texts.brand), el('span', {}, texts.onThisMachine)),
    field(texts.workbook, workbook),
    field(texts.who, who),
    field(texts.when, when, step(texts.dayBefore, '‹', -1), step(texts.dayAfter, '›', 1)),
    status,
  );

  const options = (list: readonly (readonly [value: string, label: string])[], current: string | undefined) =>
    list.map(([value, label]) => el('option', { value, selected: value === current }, label));

  return {
    element,
    show({ people, now, workbooks }, file) {
      if (!isTyping) when.value = now;
      const next = JSON.stringify([people, workbooks, file]);
      if (drawn === next) return;
      drawn = next;
      const known = people.some(({ address }) => address === me()) ? [] : [[me(), me()] as const];
      who.replaceChildren(
        ...options(
          [...people.map(({ address, label }) => [address, `${label} – ${address}`] as const), ...known],
          me(),
        ),
      );
      workbook.replaceChildren(
        ...options(
          workbooks.map(({ id, title }) => [id, title] as const),
          file,
        ),
      );
      workbook.disabled = workbooks.length === 0;
    },
    working(isWorking) {
      status.textContent = isWorking ? texts.working : '';
      status.classList.toggle('busy', isWorking);
    },
    changedBy(who) {
      status.textContent = texts.changedBy(who);
      setTimeout(() => {
        if (status.textContent === texts.changedBy(who)) status.textContent = '';
      }, 6000);
    },
    offline(isOffline) {
      status.textContent = isOffline ? texts.offlineNow : '';
      status.classList.toggle('lost', isOffline);
    },
  };
}

/** `24/10/2021 08:00` moved by whole days; the server reads it, and refuses what is no time. */
function daysLater(text: string, days: number): string {
  const [, day = '', month = '', year = '', time = ''] = /^(\d+)\/(\d+)\/(\d+)(.*)$/.exec(text) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days));
  if (Number.isNaN(at.getTime())) return text;
  return `${at.toISOString().slice(0, 10).split('-').reverse().join('/')}${time}`;
}
