import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionIds } from '../../src/actions/words';
import { pageShapes } from '../../src/app/api/pageShapes';
import { handlers } from '../../src/gas/handlers';

export const root = join(__dirname, '../..');

/** Every file that belongs to the project, committed or about to be; none that a build or a run leaves. */
export function projectFiles(): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every function that Google calls by its name: actions, what pages call, triggers, and what the manifest and a card name. */
export const calledByName: readonly string[] = [
  ...actionIds,
  ...Object.keys(pageShapes),
  ...Object.values(handlers),
  'onOpen',
  'onInstall',
  'onHomepage',
  'refreshHome',
];
