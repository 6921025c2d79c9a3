import { checkScriptRunArguments } from '../../host/checkScriptRunArguments';
import { studioPageTexts as texts } from '../../../src/text/studio';
import type { FromFrame, ToFrame } from './frameMessages';

/**
 * `google.script` in a page of the add-on, which runs in a frame of its own origin and speaks with the studio by
 * messages. https://developers.google.com/apps-script/guides/html/reference/run and …/host
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let last = 0;

const send = (message: FromFrame): void => {
  parent.postMessage(message, '*');
};

/** A form may be handed over: it goes as an object of its fields. */
function passed(arg: unknown, index: number): unknown {
  const value =
    arg instanceof HTMLFormElement
      ? Object.fromEntries([...new FormData(arg)].filter(([, field]) => typeof field === 'string'))
      : arg;
  try {
    return checkScriptRunArguments(value, `$${String(index)}`) ?? null;
  } catch (error) {
    throw new TypeError(texts.notPassed(error instanceof Error ? error.message : String(error)));
  }
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const list = args.map(passed);
  last += 1;
  waiting.set(last, handlers);
  send({ kind: 'call', id: last, name, args: list });
}

const runner = (handlers: Handlers): object =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        switch (name) {
          case 'withSuccessHandler':
            return (success: Handler) => runner({ ...handlers, success });
          case 'withFailureHandler':
            return (failure: Handler) => runner({ ...handlers, failure });
          case 'withUserObject':
            return (userObject: unknown) => runner({ ...handlers, userObject });
          default:
            return (...args: readonly unknown[]) => {
              call(name, args, handlers);
            };
        }
      },
    },
  );

/** What Google has and this frame has not is never taken silently. */
const strict = (name: string, members: object): object =>
  new Proxy(members, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target)) throw new Error(texts.noSuchMethod(`${name}.${key}`));
      return Reflect.get(target, key) as unknown;
    },
  });

const host = strict('host', {
  close: () => {
    send({ kind: 'close' });
  },
  setWidth: (width: number) => {
    send({ kind: 'size', width });
  },
  setHeight: (height: number) => {
    send({ kind: 'size', height });
  },
  editor: strict('host.editor', {
    focus: () => {
      send({ kind: 'focusSheet' });
    },
  }),
  origin: location.origin,
});

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  const { id, ok } = data;
  const { success, failure, userObject } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (ok) {
    success?.(data.value, userObject);
    return;
  }
  if (failure !== undefined) failure(new Error(data.message), userObject);
  else send({ kind: 'unhandled', message: data.message });
});

// Addresses at Google mean files of this workspace.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!/^https:\/\/(docs|drive)\.google\.com\//.test(address)) return;
  event.preventDefault();
  send({ kind: 'open', address });
});

Object.assign(globalThis, { google: { script: strict('', { run: runner({}), host }) } });
