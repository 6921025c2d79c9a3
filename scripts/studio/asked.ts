import type { IncomingMessage } from 'node:http';
import { studioTexts } from '../../src/text/studio';
import type { Reply } from './api';
import { isAddress } from './people';

/** A request that is answered with a sentence and this status. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

const bad = (what: string): Refused => new Refused(studioTexts.badRequest(what));

const megabyte = 1024 * 1024;

/** Megabytes of one request: a page sends a file of 5 MB as base64 inside JSON. */
const mostOf = { file: 50, json: 16 };

/** The whole body; what is too large is read to its end and dropped, so that its sender hears the answer. */
export async function readBody(request: IncomingMessage, kind: keyof typeof mostOf): Promise<Buffer> {
  const most = mostOf[kind];
  const tooBig = new Refused(
    kind === 'file' ? studioTexts.tooBig(most) : studioTexts.requestTooBig(most),
    413,
  );
  // Nobody sends that much by mistake: the connection is closed on whoever does.
  const hopeless = 4 * most * megabyte;
  if (Number(request.headers['content-length'] ?? 0) > hopeless) throw tooBig;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > hopeless) throw tooBig;
    if (size <= most * megabyte) parts.push(bytes);
    else parts.length = 0;
  }
  if (size > most * megabyte) throw tooBig;
  return Buffer.concat(parts);
}

/** The fields of a request, each held against what it should be; throws Refused. */
export interface Asked {
  /** Whose window it is. */
  readonly user: string;
  text(name: string): string;
  optionalText(name: string): string | undefined;
  whole(name: string): number;
  flag(name: string): boolean;
  grid(name: string): readonly (readonly string[])[];
  list(name: string): readonly unknown[];
  replies(): readonly Reply[];
  readonly body: Buffer;
}

export function askedOf(query: URLSearchParams, body: Buffer, isJson: boolean): Asked {
  const parsed = isJson ? parse(body) : {};
  const fields: Readonly<Record<string, unknown>> = { ...Object.fromEntries(query), ...parsed };
  const text = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string') throw bad(name);
    return value;
  };
  const list = (name: string): readonly unknown[] => {
    const value = fields[name];
    if (!Array.isArray(value)) throw bad(name);
    return value;
  };
  const user = text('as').toLowerCase();
  if (!isAddress(user)) throw bad('as');
  return {
    user,
    text,
    list,
    body,
    optionalText: (name) => (fields[name] === undefined ? undefined : text(name)),
    whole(name) {
      const value = Number(fields[name]);
      if (!Number.isInteger(value) || value < 0) throw bad(name);
      return value;
    },
    flag(name) {
      const value = fields[name];
      if (typeof value !== 'boolean') throw bad(name);
      return value;
    },
    grid: (name) =>
      list(name).map((row: unknown) => {
        if (!Array.isArray(row) || !row.every((cell) => typeof cell === 'string')) throw bad(name);
        return row;
      }),
    replies: () => list('replies').map(replyOf),
  };
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, as for any other text that is no object.
  }
  throw bad('JSON');
}

const buttons: readonly Reply['button'][] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

function replyOf(value: unknown): Reply {
  if (typeof value !== 'object' || value === null || !('button' in value)) throw bad('replies');
  const button = buttons.find((each) => each === value.button);
  if (button === undefined) throw bad('replies');
  const text = 'text' in value ? value.text : undefined;
  return { button, ...(typeof text === 'string' && { text }) };
}
