import type { StartableAction } from '../../actions/words';
import type { Answer } from '../../app/api/api';
import type { PageCalls } from '../../app/api/pageCalls';
import { screenTexts } from '../../text/screens';
import { reasonOf } from './reasonOf';

type CallName = keyof PageCalls;
type Order<K extends CallName> = Parameters<PageCalls[K]>;
type Reply<K extends CallName> = ReturnType<PageCalls[K]>;

/** A reason in Vietnamese why a call came to nothing, to be shown as it stands. */
export class Refusal extends Error {}

/** Google ends a run after six minutes; whoever has no answer by then will get none. */
const patience = 370_000;

/** Calls the server; rejects with a `Refusal`, whatever went wrong. */
export const call = <K extends CallName>(name: K, ...order: Order<K>): Promise<Reply<K>> =>
  ask<Reply<K>>(name, order);

/** Starts an action of the menu; Google shows what came of it. */
export const startAction = (name: StartableAction, period: string): Promise<unknown> => ask(name, [period]);

function ask<T>(name: string, order: readonly unknown[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Refusal(screenTexts.offline));
    }, patience);
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        if (!isAnswer<T>(answer)) reject(new Refusal(screenTexts.failed));
        else if (answer.ok) resolve(answer.result);
        else reject(new Refusal(answer.message));
      })
      .withFailureHandler(({ message }) => {
        clearTimeout(timer);
        reject(new Refusal(reasonOf(message)));
      });
    invoke(runner, name, order);
  });
}

/** The names of the functions are known to Google only. */
function invoke(runner: ScriptRunner, name: string, order: readonly unknown[]): void {
  const functions = runner as unknown as Readonly<Record<string, (...order: readonly unknown[]) => void>>;
  functions[name]?.(...order);
}

const isAnswer = <T>(value: unknown): value is Answer<T> =>
  typeof value === 'object' && value !== null && 'ok' in value;
