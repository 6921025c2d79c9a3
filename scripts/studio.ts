import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { studioTexts } from '../src/text/studio';
import { printBug } from './bugs/printBug';
import { buildBundle } from './build';
import { createHost, type Host } from './host';
import { InputError } from './period/readCsv';
import { operator } from './period/runPeriod';
import { runCommand } from './runCommand';
import { addSamplePeople, demoWorkspace } from './studio/demoWorkspace';
import { openStudio } from './studio/openStudio';

const help = `npm start -- [--workspace DIR]

Opens a local workspace in the browser: its workbooks, the add-on's menu, sidebars and dialogs, Drive, the mails sent and
the calls to Google, as any of its people and on any day. Listens on this machine only, and prints its address.

  --workspace DIR  a workspace as npm run period leaves it in DIR/workspace (the demo's, played first if there is none)
  --help           this text

PORT sets the port (8735); 0 takes any that is free. What is done there is kept; npm run demo begins anew.`;

const usualPort = 8735;

/** Real milliseconds of one run: whoever waits at a window should not wait for a loop without end. */
const realTimeLimit = 60_000;

runCommand(help, { workspace: { type: 'string' } }, async ({ workspace: named }) => {
  const root = join(__dirname, '..');
  const port = portOf(process.env['PORT']);
  const say = (text: string): void => {
    console.log(text);
  };
  const workspace = named ?? (await demoWorkspace(root, say));
  if (!existsSync(join(workspace, 'workspace.json'))) throw new InputError(studioTexts.noWorkbook(workspace));
  say(`… ${studioTexts.bundling}`);
  const bundle = await buildBundle(root);
  const host = openHost(bundle, workspace);
  try {
    // The workspace goes on where it was left off.
    host.clock.set(lastChange(host));
    if (named === undefined) addSamplePeople(host, say);
    const studio = await openStudio(root, host, port).catch((error: unknown) => {
      throw isTaken(error) ? new InputError(studioTexts.portTaken(port)) : error;
    });
    say(studioTexts.listening(studio.address));
    await interrupted();
    await studio.close();
    say(studioTexts.stoppedListening);
  } finally {
    host.close();
  }
  return { ok: true };
});

/** A workspace that another process has, or that can't be read, is told in a sentence with the host's reason. */
function openHost(bundle: string, workspace: string): Host {
  const options = {
    owner: operator,
    now: new Date(),
    workspace,
    savedOnDemand: true,
    addOn: true,
    realTimeLimit,
    logged: printBug,
  };
  try {
    return createHost({ bundle, ...options });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(studioTexts.notOpened(workspace, message), { cause: error });
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError(studioTexts.portUnreadable(text));
}

const lastChange = (host: Host): Date =>
  new Date(Math.max(0, ...host.drive.list().map(({ modifiedTime }) => modifiedTime)));

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
