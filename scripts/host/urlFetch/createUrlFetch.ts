import { NotImplemented, ServiceError } from '../contract';
import type { HostObject, Service } from '../define';
import { isRecord, method, object, service } from '../define';
import { optional, record, text } from '../guards';
import type { ServiceContext } from '../serviceContext';
import { signed } from '../utilities/blob';
import { readRange } from './readRange';
import { tokenOf } from './token';

export interface UrlFetchParts {
  readonly context: ServiceContext;
  /** How addresses begin that the manifest allows; undefined: all. */
  readonly allowed: readonly string[] | undefined;
  /** The bytes of a file, as the person who runs may read it; a `ServiceError` where Drive gives none. */
  content(fileId: string, resourceKeys: readonly string[]): Buffer;
  /** The same of what Drive says of the file. */
  metadata(fileId: string, fields: string, resourceKeys: readonly string[]): unknown;
}

/**
 * The one address that is answered, for a file's content or for fields of it:
 * https://developers.google.com/workspace/drive/api/guides/manage-downloads
 */
const FILE =
  /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\?(?:alt=media|fields=([\w%.~!*'()-]+))&supportsAllDrives=true$/;

/** `id/key`, several with commas: https://developers.google.com/workspace/drive/api/guides/resource-keys */
const RESOURCE_KEYS = /^[\w-]+\/[\w-]+(?:,[\w-]+\/[\w-]+)*$/;

const HEADERS = ['Authorization', 'Range', 'X-Goog-Drive-Resource-Keys'];

interface Answer {
  readonly code: number;
  readonly body: Buffer;
}

/**
 * UrlFetchApp.fetch, of a file in Drive and nothing else:
 * https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
export function createUrlFetch({ context, allowed, content, metadata }: UrlFetchParts): {
  readonly service: Service;
} {
  function fetch(url: string, options: Readonly<Record<string, unknown>>): HostObject {
    if (allowed?.some((start) => url.startsWith(start)) === false)
      throw new Error(
        `Request to ${url.replace(/\?.*/, '')} failed because the URL has not been whitelisted in the script manifest.`,
      );
    const [, fileId, fields] = FILE.exec(url) ?? [];
    if (fileId === undefined) throw new NotImplemented(`UrlFetchApp.fetch ${url}`);
    const unknown = Object.keys(options).find((key) => !['headers', 'muteHttpExceptions'].includes(key));
    if (unknown !== undefined) throw new NotImplemented(`UrlFetchApp.fetch ${unknown}`);
    // Otherwise Google throws an error whose text is all there is to tell by.
    if (options['muteHttpExceptions'] !== true)
      throw new NotImplemented('UrlFetchApp.fetch without muteHttpExceptions');
    return response(answer(fileId, fields, headersIn(options['headers'])));
  }

  function answer(
    fileId: string,
    fields: string | undefined,
    headers: Readonly<Record<string, string>>,
  ): Answer {
    if (headers['Authorization'] !== `Bearer ${tokenOf(context.run().user)}`)
      return failure(401, 'Request had invalid authentication credentials.', 'authError');
    try {
      const keys = headers['X-Goog-Drive-Resource-Keys']?.split(',') ?? [];
      if (fields !== undefined) {
        const facts = metadata(fileId, decodeURIComponent(fields), keys);
        return { code: 200, body: Buffer.from(JSON.stringify(facts)) };
      }
      const body = content(fileId, keys);
      const range = headers['Range'];
      if (range === undefined) return { code: 200, body };
      const part = readRange(range, body.length);
      return part === undefined
        ? failure(416, 'Request range not satisfiable', 'requestedRangeNotSatisfiable')
        : { code: 206, body: body.subarray(part.from, part.to) };
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code === undefined) throw error;
      return failure(error.code, error.message, error.code === 404 ? 'notFound' : 'forbidden');
    }
  }

  return {
    service: service({
      fetch: method([text, optional(record)], (url, options) => fetch(url, options ?? {})),
    }),
  };
}

function headersIn(given: unknown): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    if (!HEADERS.includes(name) || typeof value !== 'string')
      throw new NotImplemented(`UrlFetchApp.fetch header ${name}`);
    if (name === 'X-Goog-Drive-Resource-Keys' && !RESOURCE_KEYS.test(value))
      throw new NotImplemented(`UrlFetchApp.fetch header ${name}: ${value}`);
    headers[name] = value;
  }
  return headers;
}

/** As Google's REST services tell an error: https://developers.google.com/workspace/drive/api/guides/handle-errors */
function failure(code: number, message: string, reason: string): Answer {
  const error = { errors: [{ domain: 'global', reason, message }], code, message };
  return { code, body: Buffer.from(JSON.stringify({ error })) };
}

const response = ({ code, body }: Answer): HostObject =>
  object('UrlFetchApp.HTTPResponse', {
    getResponseCode: method([], () => code),
    getContent: method([], () => signed(body)),
    getContentText: method([], () => body.toString('utf8')),
  });
