import { studioPageTexts as texts } from '../../../src/text/studio';
import type { Button, Question, Reply, Shown } from '../api';
import { el, prose } from './dom';

/** What a window puts before its person: messages, questions, toasts, one after another. */
export interface Dialogs {
  tell(title: string, text: string): Promise<void>;
  ask(question: Question): Promise<Reply>;
  toast(text: string, title?: string, seconds?: number): void;
  /** Something failed; anything that is no sentence for people is left to the console. */
  fail(error: unknown): Promise<void>;
  /** Alerts and toasts; pages are the frames' business. */
  show(shown: Shown): Promise<void>;
}

export function createDialogs(openAddress: (address: string) => void): Dialogs {
  const toasts = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  document.body.append(toasts);

  function dialog(title: string, text: string, buttons: readonly Button[], prompt: boolean): Promise<Reply> {
    return new Promise((resolve) => {
      const input = prompt
        ? el('input', { type: 'text', 'aria-label': texts.answer, autocomplete: 'off' })
        : undefined;
      // CLOSE is the cross in the corner, and Esc.
      const row = buttons
        .filter((each) => each !== 'CLOSE')
        .map((name, i) =>
          el(
            'button',
            { type: 'submit', value: name, class: i === 0 ? 'primary' : '' },
            buttons.length <= 2 && name === 'OK' && !prompt ? texts.understood : texts.buttons[name],
          ),
        );
      const content = prose(text, (address) => {
        box.close('CLOSE');
        openAddress(address);
      });
      const box = el(
        'dialog',
        { class: 'message', 'aria-labelledby': 'dialog-title' },
        el(
          'form',
          { method: 'dialog' },
          el('h2', { id: 'dialog-title' }, title),
          el('div', { class: 'text', tabindex: 0 }, ...content),
          input,
          el('div', { class: 'buttons' }, ...row),
        ),
      );
      box.addEventListener('close', () => {
        const button = buttons.find((each) => each === box.returnValue) ?? 'CLOSE';
        box.remove();
        resolve({ button, ...(input && { text: input.value }) });
      });
      document.body.append(box);
      box.showModal();
      (input ?? row[0])?.focus();
    });
  }

  const dialogs: Dialogs = {
    async tell(title, text) {
      await dialog(title === '' ? texts.message : title, text, ['OK', 'CLOSE'], false);
    },
    ask: ({ kind, title, text, buttons }) =>
      dialog(title === '' ? texts.question : title, text, buttons, kind === 'prompt'),
    toast(text, title = '', seconds = 5) {
      const toast = el('div', { class: 'toast' }, title === '' ? undefined : el('strong', {}, title), text);
      toasts.append(toast);
      // A negative time means until it is closed; here it stays long enough to be read.
      setTimeout(() => toast.remove(), (seconds > 0 ? seconds : 15) * 1000);
    },
    async fail(error) {
      if (!(error instanceof Error)) return;
      await dialogs.tell(texts.problem, error.message);
    },
    async show({ alerts, toasts: brief }) {
      for (const { text, title, seconds } of brief) dialogs.toast(text, title, seconds);
      for (const { text, title } of alerts) await dialogs.tell(title, text);
    },
  };
  return dialogs;
}
