import type { Request } from './sheets';

/** Google recommends payloads of about 2 MB at most; this leaves room for the rest of the call. */
const largestPayload = 1_500_000;

/** Requests in order, in as few calls as their size allows. */
export function cutRequests(
  requests: readonly Request[],
  limit = largestPayload,
): readonly (readonly Request[])[] {
  const calls: Request[][] = [];
  let room = 0;
  for (const request of requests) {
    const size = utf8Length(JSON.stringify(request)) + 1;
    const last = calls[calls.length - 1];
    if (!last || size > room) {
      calls.push([request]);
      room = limit - size;
    } else {
      last.push(request);
      room -= size;
    }
  }
  return calls;
}

function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A surrogate pair is four bytes, two for each half.
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return length;
}
