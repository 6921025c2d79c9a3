import { studioPageTexts as texts } from '../../../src/text/studio';
import type { PageLink, Reply } from '../api';
import { Told } from './client';
import { el } from './dom';
import type { FromFrame, ToFrame } from './frameMessages';

/** Shows the add-on's pages, each in a frame that can reach nothing but its own functions. */
export interface Frames {
  show(pages: readonly PageLink[]): void;
}

interface FrameParts {
  /** Where the sidebar stands. */
  readonly aside: HTMLElement;
  /** Runs a function of the bundle for a page; rejects with a sentence. */
  readonly call: (name: string, args: readonly unknown[], replies: readonly Reply[]) => Promise<unknown>;
  readonly openAddress: (address: string) => void;
  readonly toast: (text: string) => void;
  readonly focusSheet: () => void;
}

/** In Google's own words where the page would hear those; as they are heard from google.script.run (inferred). */
function failureOf(name: string, error: unknown): string {
  const status = error instanceof Told ? error.status : 200;
  if (status === 0) return 'NetworkError: Connection failure due to HTTP 0';
  if (status === 403 || status === 404) return 'Authorization is required to perform that action.';
  return texts.callFailed(name, error instanceof Error ? error.message : String(error));
}

/** https://developers.google.com/apps-script/guides/dialogs: a sidebar is always 300 pixels wide. */
const dialogWidth = 600;
const dialogHeight = 400;

export function createFrames({ aside, call, openAddress, toast, focusSheet }: FrameParts): Frames {
  interface Open {
    readonly frame: HTMLIFrameElement;
    close(): void;
  }
  const open = new Set<Open>();

  addEventListener('message', ({ source, data }: MessageEvent<FromFrame>) => {
    const from = [...open].find(({ frame }) => frame.contentWindow === source);
    if (from !== undefined) hear(from, data);
  });

  function hear(from: Open, message: FromFrame): void {
    switch (message.kind) {
      case 'call': {
        const { id, name, args } = message;
        const answer = (reply: ToFrame): void => {
          from.frame.contentWindow?.postMessage(reply, '*');
        };
        call(name, args, []).then(
          (value) => {
            answer({ id, ok: true, value });
          },
          (error: unknown) => {
            answer({ id, ok: false, message: failureOf(name, error) });
          },
        );
        return;
      }
      case 'close':
        from.close();
        return;
      case 'size':
        if (message.width !== undefined) from.frame.style.width = `${String(Number(message.width))}px`;
        if (message.height !== undefined) from.frame.style.height = `${String(Number(message.height))}px`;
        return;
      case 'focusSheet':
        focusSheet();
        return;
      case 'open':
        openAddress(message.address);
        return;
      case 'unhandled':
        toast(message.message);
        return;
    }
  }

  function frameOf({ id, title }: PageLink): HTMLIFrameElement {
    return el('iframe', {
      src: `/frame/${id}`,
      title: title === '' ? texts.untitledPage : title,
      sandbox: 'allow-scripts allow-forms allow-modals allow-popups',
    });
  }

  function head(page: PageLink, close: () => void): HTMLElement {
    const title = page.title === '' ? texts.untitledPage : page.title;
    return el(
      'header',
      { class: 'frame-head' },
      el('h2', {}, title),
      el(
        'button',
        { type: 'button', class: 'close', 'aria-label': texts.closePanel(title), onclick: close },
        '×',
      ),
    );
  }

  function sidebar(page: PageLink): void {
    for (const each of open) if (aside.contains(each.frame)) each.close();
    const frame = frameOf(page);
    const me: Open = {
      frame,
      close() {
        open.delete(me);
        box.remove();
        focusSheet();
      },
    };
    const box = el('section', { class: 'sidebar' }, head(page, me.close), frame);
    open.add(me);
    aside.prepend(box);
  }

  function dialog(page: PageLink): void {
    const frame = frameOf(page);
    frame.style.width = `${String(page.width ?? dialogWidth)}px`;
    frame.style.height = `${String(page.height ?? dialogHeight)}px`;
    const me: Open = {
      frame,
      close() {
        open.delete(me);
        box.remove();
        focusSheet();
      },
    };
    const box = el('dialog', { class: 'page', 'aria-label': page.title }, head(page, me.close), frame);
    box.addEventListener('close', me.close);
    open.add(me);
    document.body.append(box);
    if (page.kind === 'modal') box.showModal();
    else box.show();
  }

  return {
    show(pages) {
      for (const page of pages) {
        if (page.kind === 'sidebar') sidebar(page);
        else dialog(page);
      }
    },
  };
}
