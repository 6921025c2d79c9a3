import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/app/api/api';
import { commandTexts } from '../../src/text/vi';
import { printBug } from '../bugs/printBug';
import { buildBundle } from '../build';
import { exampleMoment } from '../examples/playExamples';
import type { Host } from '../host';
import { InputError } from '../period/readCsv';
import { operator } from '../period/runPeriod';
import { openedHost } from './openedHost';

/** A workspace that `npm run demo` or `npm run period` left, with the add-on bound to its control workbook again. */
async function openWorkspace(root: string, workspace: string, now: Date): Promise<Host> {
  if (!existsSync(workspace)) throw new InputError(commandTexts.noWorkspace(workspace));
  // A folder of its own: another command may be building at the same time.
  const bundle = await buildBundle(root, join(mkdtempSync(join(tmpdir(), 'so-diem-')), 'dist'));
  const host = openedHost({ bundle, owner: operator, now, workspace, logged: printBug });
  const control = host.drive.list().find(({ appProperties }) => appProperties['control'] !== undefined);
  const controlId = control?.appProperties['control'];
  if (controlId === undefined) throw new InputError(commandTexts.noWorkspace(workspace));
  host.bind(controlId);
  return host;
}

/** Without a workspace the one of the demo, on its day. */
export const openForCommand = (root: string, workspace: string | undefined): Promise<Host> =>
  workspace === undefined
    ? openWorkspace(root, join(root, 'out/demo/workspace'), exampleMoment)
    : openWorkspace(root, workspace, new Date());

/** Runs one action in a workspace and says what it answered. */
export async function answerFrom(
  root: string,
  workspace: string | undefined,
  action: string,
  args: readonly string[],
): Promise<{ readonly ok: boolean }> {
  const host = await openForCommand(root, workspace);
  try {
    const answer = host.run(action, args) as Answer<unknown>;
    console[answer.ok ? 'log' : 'error'](answer.message);
    return { ok: answer.ok };
  } finally {
    host.close();
  }
}
