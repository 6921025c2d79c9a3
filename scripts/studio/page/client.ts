import { studioPageTexts } from '../../../src/text/studio';
import type { Changed } from '../api';

/** Who sits at this window: a part of its address, so that two windows may be two people. */
export const me = (): string => new URLSearchParams(location.search).get('as') ?? '';

/** This very window, among others of the same person. */
const ownWindow = crypto.randomUUID();

/** A request that failed, told in a sentence for the person; `status` 0: nothing was heard of it. */
export class Told extends Error {
  constructor(
    message: string,
    readonly status = 200,
  ) {
    super(message);
  }
}

async function answerOf<T>(request: Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await request;
  } catch {
    throw new Told(studioPageTexts.offline, 0);
  }
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  const isSentence = typeof answer === 'object' && answer !== null && 'error' in answer;
  throw new Told(isSentence ? String(answer.error) : studioPageTexts.offline, response.status);
}

/** What an answer says of the disk: why what was done is not there; undefined where it is. */
let tellUnsaved: (reason: string | undefined) => void = () => undefined;

export function onUnsaved(told: typeof tellUnsaved): void {
  tellUnsaved = told;
}

async function doneBy<T>(request: Promise<Response>): Promise<T> {
  const answer = await answerOf<T & { readonly unsaved?: string }>(request);
  tellUnsaved(answer.unsaved);
  return answer;
}

const query = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams({ as: me(), ...fields }).toString();

export const get = <T>(path: string, fields: Readonly<Record<string, string>> = {}): Promise<T> =>
  answerOf(fetch(`/api/${path}?${query(fields)}`));

export const post = <T>(path: string, body: Readonly<Record<string, unknown>>): Promise<T> =>
  doneBy(
    fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: me(), window: ownWindow, ...body }),
    }),
  );

export const upload = (file: File, parent: string | undefined): Promise<{ readonly id: string }> =>
  doneBy(
    fetch(
      `/api/upload?${query({ window: ownWindow, name: file.name, type: file.type || 'application/octet-stream', ...(parent !== undefined && { parent }) })}`,
      { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file },
    ),
  );

export const downloadAddress = (file: string): string => `/api/download?${query({ file })}`;

/**
 * Calls back whenever something was changed from another window; `lost` says whether the connection is gone for now.
 * Settles once it listens (or can't): what is read after that misses no change.
 */
export function listen(changed: (by: string) => void, lost: (isLost: boolean) => void): Promise<void> {
  const events = new EventSource(`/api/events?${query({})}`);
  let wasLost = false;
  events.onopen = () => {
    lost(false);
    if (wasLost) changed('');
    wasLost = false;
  };
  events.onerror = () => {
    wasLost = true;
    lost(true);
  };
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const { by, window } = JSON.parse(data) as Changed;
    if (window !== ownWindow) changed(by);
  };
  return new Promise((resolve) => {
    const settle = (): void => {
      resolve();
    };
    events.addEventListener('open', settle, { once: true });
    events.addEventListener('error', settle, { once: true });
  });
}
