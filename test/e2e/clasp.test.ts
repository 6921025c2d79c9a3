import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildForGoogle } from '../../scripts/build';
import { emptyFolder, root } from './office';

/** What a maintainer has: the project with its settings, built, and an account that clasp knows. */
const project = emptyFolder();
const received: { readonly method: string; readonly url: string; readonly body: unknown }[] = [];
let server: Server;

beforeAll(async () => {
  for (const name of ['.clasp.json', 'appsscript.json', 'package.json', 'README.md', 'src']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  await buildForGoogle(project, join(project, 'dist'));
  mkdirSync(join(project, 'home'));
  const account = {
    type: 'authorized_user',
    client_id: 'a client',
    client_secret: 'no secret',
    refresh_token: 'no token',
    access_token: 'no token',
    token_type: 'Bearer',
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(join(project, 'home/.clasprc.json'), JSON.stringify({ tokens: { default: account } }));
  server = await fakeAppsScript();
}, 30_000);

afterAll(() => {
  server.close();
});

/** Takes a project's content, as https://developers.google.com/apps-script/api/reference/rest/v1/projects/updateContent. */
function fakeAppsScript(): Promise<Server> {
  const made = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      received.push({ method, url, body: text === '' ? undefined : JSON.parse(text) });
      response.setHeader('content-type', 'application/json');
      response.end(
        method === 'PUT' ? text : JSON.stringify({ scriptId: 'replace-with-your-script-id', files: [] }),
      );
    });
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}

function clasp(...args: readonly string[]): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const command = ['--require', join(__dirname, 'redirectGoogle.cjs'), join(root, 'node_modules/.bin/clasp')];
  const env = { PATH: process.env['PATH'], HOME: join(project, 'home'), FAKE_GOOGLE_PORT: String(port) };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...command, ...args], { cwd: project, env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

const built = (): readonly string[] => readdirSync(join(project, 'dist')).toSorted();

test('clasp sees the built files, and nothing else of the project', async () => {
  const status: unknown = JSON.parse(await clasp('show-file-status', '--json'));
  expect(status).toMatchObject({
    filesToPush: expect.arrayContaining([
      'dist/appsscript.json',
      'dist/main.js',
      'dist/board.html',
      'dist/myWork.html',
    ]),
  });
  expect(status).toHaveProperty('filesToPush.length', built().length);
}, 30_000);

test('clasp pushes the built files as they are, and nothing else', async () => {
  await clasp('push', '--force');
  const pushes = received.filter(({ method }) => method === 'PUT');
  expect(pushes).toHaveLength(1);
  expect(pushes[0]?.url).toBe('/v1/projects/replace-with-your-script-id/content');
  const { files } = pushes[0]?.body as { files: { name: string; type: string; source: string }[] };
  const sent = files.map(
    ({ name, type, source }) => [`${name}.${extensions[type] ?? type}`, source] as const,
  );
  expect(sent.toSorted()).toEqual(
    built().map((name) => [name, readFileSync(join(project, 'dist', name), 'utf8')]),
  );
  expect(received.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['PUT']);
}, 30_000);

const extensions: Readonly<Record<string, string>> = { SERVER_JS: 'js', JSON: 'json', HTML: 'html' };
