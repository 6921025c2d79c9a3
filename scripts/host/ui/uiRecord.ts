import { Unanswered } from '../errors';
import type { ButtonName, ButtonSetName, Question } from './question';

export interface Answer {
  readonly button: ButtonName;
  readonly text?: string;
}
export interface Toast {
  readonly text: string;
  readonly title: string;
  readonly seconds: number;
}
export interface Page {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}
/** Where the script put the cursor. */
export interface Selection {
  readonly fileId: string;
  readonly tab: string;
  /** `H12` */
  readonly range: string;
}
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuShape };
export interface MenuShape {
  readonly caption: string;
  readonly addOn: boolean;
  readonly entries: readonly MenuEntry[];
}

/** What the user saw, oldest first, and what the user will answer. */
export interface UiRecord {
  readonly alerts: readonly Question[];
  readonly prompts: readonly Question[];
  readonly toasts: readonly Toast[];
  readonly pages: readonly Page[];
  readonly selections: readonly Selection[];
  /** The menus of the bar now: one added again takes the place of the one of the same name. */
  readonly menus: readonly MenuShape[];
  /** The answer to the next question that needs one. */
  answer(button: ButtonName, text?: string): void;
  /** Answers given but not asked for. */
  unused(): number;
  reset(): void;
}

export interface UiStore extends UiRecord {
  ask(question: Question): Answer;
  toast(toast: Toast): void;
  show(page: Page): void;
  select(selection: Selection): void;
  addMenu(menu: MenuShape): void;
}

export const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

export function createUiRecord(): UiStore {
  const alerts: Question[] = [];
  const prompts: Question[] = [];
  const toasts: Toast[] = [];
  const pages: Page[] = [];
  const selections: Selection[] = [];
  const menus: MenuShape[] = [];
  const answers: Answer[] = [];

  return {
    alerts,
    prompts,
    toasts,
    pages,
    selections,
    menus,
    answer: (button, text) => void answers.push({ button, ...(text === undefined ? {} : { text }) }),
    unused: () => answers.length,
    reset() {
      for (const list of [alerts, prompts, toasts, pages, selections, answers]) list.length = 0;
    },
    ask(question) {
      (question.kind === 'alert' ? alerts : prompts).push(question);
      // A message with nothing but OK leaves no choice.
      if (question.kind === 'alert' && question.buttons === 'OK') return { button: 'OK' };
      const answer = answers.shift();
      if (answer === undefined)
        throw new Unanswered(`Unanswered ${question.kind}: ${question.title} ${question.text}`, question);
      if (!BUTTONS[question.buttons].includes(answer.button))
        throw new Unanswered(
          `No button ${answer.button} under: ${question.title} ${question.text}`,
          question,
        );
      return answer;
    },
    toast: (toast) => void toasts.push(toast),
    show: (page) => void pages.push(page),
    select: (selection) => void selections.push(selection),
    addMenu(menu) {
      const same = menus.findIndex(({ caption }) => caption === menu.caption);
      if (same >= 0) menus.splice(same, 1);
      menus.push(menu);
    },
  };
}
