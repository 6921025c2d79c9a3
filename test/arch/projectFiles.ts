import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedFunctions } from '../../scripts/calledByName';

export const root = join(__dirname, '../..');

/**
 * Every file that belongs to the project, committed or about to be; none that a build or a run leaves. They are looked
 * for in the folders, since the tests need no git.
 */
export function projectFiles(): readonly string[] {
  const ignored = new Set(['.git', ...ignoredNames()]);
  const under = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !ignored.has(name))
      .flatMap((entry) =>
        entry.isDirectory() ? under(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
      );
  return under('');
}

/** Throws at a line of `.gitignore` that is more than a name. */
function ignoredNames(): readonly string[] {
  const lines = textOf('.gitignore').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const name = /^([\w.-]+)\/?$/.exec(line)?.[1];
      if (name === undefined) throw new Error(`.gitignore: “${line}” is more than a name`);
      return name;
    });
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every function that Google calls by its name: actions, what pages call, triggers, and what the manifest and a card name. */
export const calledByName: readonly string[] = Object.values(namedFunctions).flat();
