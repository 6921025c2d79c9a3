import type { Answer } from '../app/api/api';
import type { PageCalls, PageOrders } from '../app/api/pageCalls';
import { pageShapes } from '../app/api/pageShapes';
import { theArguments } from '../app/api/shapes';
import { tell } from './guard';

export type PageHandlers = {
  readonly [K in keyof PageOrders]: (order: PageOrders[K]) => ReturnType<PageCalls[K]>;
};

/**
 * What pages call, by name. Everything runs with the rights of the person before the screen, so Google itself decides what
 * may be read and written; what is passed is read field by field before anything is done with it.
 */
export const pageFunctionsOf = <N extends keyof PageOrders>(
  handlers: Pick<PageHandlers, N>,
): Readonly<Record<string, (...passed: readonly unknown[]) => Answer<unknown>>> =>
  Object.fromEntries(
    (Object.keys(handlers) as unknown as readonly N[]).map((name) => [
      name,
      (...passed: readonly unknown[]) =>
        tell(() => handlers[name](theArguments<readonly [PageOrders[N]]>(pageShapes[name])(passed)[0])),
    ]),
  );
