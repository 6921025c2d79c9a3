import { join } from 'node:path';
import { studioTexts } from '../src/text/studio';
import { printBug } from './bugs/printBug';
import { buildBundle } from './build';
import { holdsWorkspace, type Host } from './host';
import { InputError } from './period/readCsv';
import { operator } from './period/runPeriod';
import { runCommand } from './runCommand';
import { addSamplePeople, demoWorkspace } from './studio/demoWorkspace';
import { openStudio, type Studio } from './studio/openStudio';
import { openedHost } from './workspace/openedHost';

const help = `npm start -- [--workspace DIR] [--from-backup] [--storage MB]

Opens a local workspace in the browser: its workbooks, the add-on's menu, sidebars and dialogs, Drive, the mails sent and
the calls to Google, as any of its people and on any day. Listens on this machine only, and prints its address.

  --workspace DIR  a workspace as npm run period leaves it in DIR/workspace (the demo's, played first if there is none)
  --from-backup    goes on from the state before the last change, where the workspace's own file is damaged or gone
  --storage MB     how much all files in its Drive may hold (1024)
  --help           this text

PORT sets the port (8735); 0 takes any that is free. What is done there is kept; npm run demo begins anew.`;

const usualPort = 8735;

/** Real milliseconds of one run: whoever waits at a window should not wait for a loop without end. */
const realTimeLimit = 60_000;

const options = {
  workspace: { type: 'string' },
  'from-backup': { type: 'boolean' },
  storage: { type: 'string' },
} as const;

runCommand(
  help,
  options,
  async ({ workspace: named, storage = '1024', 'from-backup': fromBackup = false }) => {
    const root = join(__dirname, '..');
    const port = portOf(process.env['PORT']);
    const say = (text: string): void => {
      console.log(text);
    };
    const workspace = named ?? (await demoWorkspace(root, say));
    if (!holdsWorkspace(workspace)) throw new InputError(studioTexts.noWorkbook(workspace));
    say(`… ${studioTexts.bundling}`);
    const bundle = await buildBundle(root);
    const host = openedHost({
      bundle,
      owner: operator,
      now: new Date(),
      workspace,
      fromBackup,
      storage: bytesOf(storage),
      savedOnDemand: true,
      addOn: true,
      realTimeLimit,
      logged: printBug,
    });
    try {
      // The workspace goes on where it was left off.
      host.clock.set(lastChange(host));
      if (named === undefined) addSamplePeople(host, say);
      const studio = await openStudio(root, host, port).catch((error: unknown) => {
        throw isTaken(error) ? new InputError(studioTexts.portTaken(port)) : error;
      });
      say(studioTexts.listening(studio.address));
      const saved = await stopped(studio, say);
      await studio.close();
      say(saved ? studioTexts.stoppedListening : studioTexts.stoppedUnsaved);
      return { ok: saved };
    } finally {
      host.release();
    }
  },
);

/** Goes on where what was done can't be saved, until asked a second time. Answers whether all is on disk. */
async function stopped(studio: Studio, say: (text: string) => void): Promise<boolean> {
  await interrupted();
  const reason = studio.save();
  if (reason === undefined) return true;
  say(`${reason}\n${studioTexts.stillRunning}`);
  await interrupted();
  return studio.save() === undefined;
}

function bytesOf(megabytes: string): number {
  if (!/^[1-9]\d{0,6}$/.test(megabytes)) throw new InputError(studioTexts.storageUnreadable(megabytes));
  return Number(megabytes) * 1024 * 1024;
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
