import type { Request } from './sheets';

/** Google recommends payloads of about 2 MB at most; this leaves room for the rest of the call. */
const largestPayload = 1_750_000;

/** Requests in order, in as few calls as their size allows; rows of one that is too large by itself are written in several. */
export function cutRequests(
  requests: readonly Request[],
  limit = largestPayload,
): readonly (readonly Request[])[] {
  return cutParts(
    requests.flatMap((request) => byRows(request, limit)).map((request) => [request]),
    limit,
  );
}

/** Rows from one cell on, one below the other: the same in pieces. */
function byRows(request: Request, limit: number): readonly Request[] {
  if (!('updateCells' in request)) return [request];
  const { rows, start } = request.updateCells;
  if (rows.length < 2 || sizeOf(request) <= limit) return [request];
  const middle = Math.ceil(rows.length / 2);
  const piece = (from: number, to?: number): Request => ({
    updateCells: {
      ...request.updateCells,
      rows: rows.slice(from, to),
      start: { ...start, rowIndex: start.rowIndex + from },
    },
  });
  return [piece(0, middle), piece(middle)].flatMap((half) => byRows(half, limit));
}

const sizeOf = (request: Request): number => utf8Length(JSON.stringify(request)) + 1;

/** The same for requests of which some have to be written in one piece: a part is never cut, whatever its size. */
export function cutParts(
  parts: readonly (readonly Request[])[],
  limit = largestPayload,
): readonly (readonly Request[])[] {
  const calls: Request[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    const size = part.reduce((sum, request) => sum + sizeOf(request), 0);
    const last = calls[calls.length - 1];
    if (!last || size > room) {
      calls.push([...part]);
      room = limit - size;
    } else {
      last.push(...part);
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
