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
  readonly buttons: HTMLElement;
}

/** Who I am, what day it is, which workbook is open. */
export function createHeader({ choosePerson, chooseWorkbook, setClock, buttons }: HeaderParts): Header {
  const who = el('select', { id: 'who' });
  const when = el('input', { id: 'when', type: 'datetime-local', required: true });
  const workbook = el('select', { id: 'workbook' });
  const status = el('span', { class: 'status', role: 'status' });
  who.addEventListener('change', () => {
    choosePerson(who.value);
  });
  workbook.addEventListener('change', () => {
    chooseWorkbook(workbook.value);
  });
  // Also while it is typed, so not at every digit: only once the field is left, or Enter pressed.
  when.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') when.blur();
  });
  when.addEventListener('blur', () => {
    if (when.value !== '' && when.value !== when.dataset['shown']) setClock(when.value);
  });
  const field = (label: string, control: HTMLElement): HTMLElement =>
    el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
  const element = el(
    'header',
    { class: 'top' },
    el('div', { class: 'brand' }, el('h1', {}, texts.brand), el('span', {}, texts.onThisMachine)),
    field(texts.workbook, workbook),
    field(texts.who, who),
    field(texts.when, when),
    buttons,
    status,
  );

  const options = (list: readonly (readonly [value: string, label: string])[], current: string | undefined) =>
    list.map(([value, label]) => el('option', { value, selected: value === current }, label));

  return {
    element,
    show({ people, now, workbooks }, file) {
      const known = people.some(({ address }) => address === me()) ? [] : [[me(), me()] as const];
      who.replaceChildren(
        ...options([...people.map(({ address, label }) => [address, `${label} – ${address}`] as const), ...known], me()),
      );
      workbook.replaceChildren(...options(workbooks.map(({ id, title }) => [id, title] as const), file));
      workbook.disabled = workbooks.length === 0;
      if (document.activeElement !== when) when.value = now;
      when.dataset['shown'] = now;
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
