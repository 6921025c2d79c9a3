import { studioPageTexts as texts } from '../../../src/text/studio';
import type { ActionAnswer, CallAnswer, MenuEntry, Reply, Shown } from '../api';
import { post, Told } from './client';
import type { Dialogs } from './dialogs';

export interface Runs {
  /** Chooses an entry of the add-on's menu; a second one while one runs is refused. */
  choose(item: Extract<MenuEntry, { kind: 'item' }>): Promise<void>;
  /** What a page asks through google.script.run; rejects with a sentence. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
}

/** Runs functions of the add-on: puts its questions to the person, and shows what it shows. */
export function createRuns(
  dialogs: Dialogs,
  shown: (shown: Shown) => Promise<void>,
  working: (isWorking: boolean) => void,
  /** The workbook that stands open. */
  file: () => string | undefined,
): Runs {
  let running = 0;

  /** Asks again with the replies so far, until there is no question left. */
  async function ask<T extends ActionAnswer | CallAnswer>(
    send: (replies: readonly Reply[]) => Promise<T>,
  ): Promise<T> {
    const replies: Reply[] = [];
    for (;;) {
      const answer = await send(replies);
      if (answer.outcome !== 'question') return answer;
      replies.push(await dialogs.ask(answer.question));
    }
  }
  async function whileWorking<T>(work: () => Promise<T>): Promise<T> {
    running += 1;
    working(true);
    try {
      return await work();
    } finally {
      running -= 1;
      working(running > 0);
    }
  }

  return {
    async choose({ functionName, caption }) {
      if (running > 0) {
        dialogs.toast(texts.busy);
        return;
      }
      try {
        const answer = await whileWorking(() =>
          ask((replies) => post<ActionAnswer>('choose', { functionName, caption, replies, file: file() })),
        );
        await shown(answer.shown);
        if (answer.outcome === 'failed') await dialogs.tell(texts.problem, answer.failure);
      } catch (error) {
        await dialogs.fail(error);
      }
    },
    async call(name, args) {
      const answer = await whileWorking(() =>
        ask((replies) => post<CallAnswer>('call', { name, args, replies, file: file() })),
      );
      if (answer.outcome === 'question') throw new Told(texts.offline);
      // The page gets its answer first; what is shown beside it needs nobody to wait.
      void shown(answer.shown);
      if (answer.outcome === 'failed') throw new Told(answer.failure);
      return answer.value;
    },
  };
}
