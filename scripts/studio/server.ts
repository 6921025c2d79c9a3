import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { studioTexts } from '../../src/text/studio';
import { stackOf } from '../bugs/mapStack';
import { ServiceError } from '../host';
import type { Doing } from './act';
import { askedOf, readBody, Refused, type Asked } from './asked';
import type { PageAssets } from './bundlePage';
import type { Events } from './events';
import { isAddress, listPeople } from './people';
import { download, gets, posts, type Route } from './routes';

const loopback = '127.0.0.1';

export interface ServerParts {
  readonly doing: Doing;
  readonly events: Events;
  readonly assets: PageAssets;
}

/** Nothing may be loaded from elsewhere; the grid writes its own style sheets. */
const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The add-on's pages hold their scripts and styles themselves, and ask no host for anything. */
const pagePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-forms allow-modals allow-popups";

/** Listens on this machine only; port 0 takes any that is free. Throws where the port is taken. */
export function listen(
  parts: ServerParts,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      answerError(response, error);
    });
  });
  return new Promise((resolve, reject) => {
    // Later ones end nothing either.
    server.on('error', reject);
    server.listen(port, loopback, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ server, address: `http://localhost:${String(taken)}/` });
    });
  });
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  requireOwn(request);
  const { pathname, searchParams } = addressOf(request);
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET') throw new Refused(studioTexts.badRequest('method'), 405);
  if (!isPost) {
    const [first] = pathname === '/' && !searchParams.has('as') ? listPeople(parts.doing.host) : [];
    if (first !== undefined)
      return redirect(response, `/?${new URLSearchParams({ as: first.address }).toString()}`);
    const asset = parts.assets.get(pathname);
    if (asset !== undefined) return send(response, asset.type, asset.content, ownPolicy);
    if (pathname.startsWith('/frame/')) {
      const html = parts.doing.pages.html(pathname.slice('/frame/'.length));
      return send(response, 'text/html; charset=utf-8', html ?? studioTexts.noSuchPage, pagePolicy);
    }
    if (pathname === '/api/events') {
      if (!isAddress(searchParams.get('as') ?? '')) throw new Refused(studioTexts.badRequest('as'));
      return parts.events.join(response);
    }
  }
  const route = (isPost ? posts : gets)[pathname];
  const isDownload = !isPost && pathname === '/api/download';
  if (route === undefined && !isDownload) throw new Refused(studioTexts.badRequest(pathname), 404);
  const isJson = isPost && pathname !== '/api/upload';
  if (isJson && request.headers['content-type']?.startsWith('application/json') !== true)
    throw new Refused(studioTexts.notJson, 415);
  const body = isPost ? await readBody(request, isJson ? 'json' : 'file') : Buffer.of();
  const asked = askedOf(searchParams, body, isJson);
  if (route === undefined) {
    const { name, content } = download(parts.doing, asked);
    // Through UTF-8: half a character would be refused.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(Buffer.from(name).toString())}`;
    response.setHeader('content-disposition', disposition);
    return send(response, 'application/octet-stream', content, pagePolicy);
  }
  const answer = isPost ? kept(parts, asked, route) : route(parts.doing, asked);
  send(response, 'application/json', JSON.stringify(answer), ownPolicy);
}

/** What was done is on disk before it is answered, or the answer says that it is not. */
function kept({ doing, events }: ServerParts, asked: Asked, route: Route): unknown {
  let answer: object | undefined;
  try {
    answer = route(doing, asked);
  } finally {
    // Also where it failed: what was done before stays done.
    const unsaved = doing.saving.save();
    events.tell({ by: asked.user, window: asked.optionalText('window') ?? '' });
    if (answer !== undefined && unsaved !== undefined) answer = { ...answer, unsaved };
  }
  return answer;
}

/** The path is read as it stands: `//x` is a path here, no other host. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  try {
    if (url.startsWith('/')) return new URL(`http://${loopback}${url}`);
  } catch {
    // Told below, as for an address of another kind.
  }
  throw new Refused(studioTexts.badRequest('url'));
}

/** Another site's page that knows the port could ask as well: neither its name for this machine nor its origin is ours. */
function requireOwn({ headers }: IncomingMessage): void {
  const { host = '', origin } = headers;
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) throw new Refused(studioTexts.badRequest('host'), 403);
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Refused(studioTexts.badRequest('origin'), 403);
}

/** A window without a person becomes VH-TT's. */
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to, 'cache-control': 'no-store' });
  response.end();
}

function send(response: ServerResponse, type: string, content: string | Uint8Array, policy: string): void {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
}

function answerError(response: ServerResponse, error: unknown): void {
  // Whoever asked has gone meanwhile: nobody to answer, and nothing wrong here.
  if (response.destroyed || response.headersSent) return void response.end();
  const { status, message } = describe(error);
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    // What is left of a body that was refused is not the next request.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(JSON.stringify({ error: message }));
}

function describe(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof Refused) return { status: error.status, message: error.message };
  if (error instanceof ServiceError && error.code === 404)
    return { status: 404, message: studioTexts.noSuchFile };
  if (error instanceof ServiceError && error.code === 403)
    return { status: 403, message: studioTexts.notAllowed };
  console.error(stackOf(error));
  return { status: 500, message: studioTexts.bug };
}
