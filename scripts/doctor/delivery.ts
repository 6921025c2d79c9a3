import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projects, type Project } from '../projects';

/** All that a push would hand to Google, and what it needs here. */
export interface Delivery {
  /** Of the Node that runs, as `20.11.0`. */
  readonly node: string;
  /** What `engines.node` of package.json asks for, as `>=20`. */
  readonly wantedNode: string;
  /** Functions that something calls by name, by who names them. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** `.clasp.json` as it stands; nothing where there is none. */
  readonly clasp: string | undefined;
  /** `appsscript.json` of the built folder as it stands; nothing where there is none. */
  readonly manifest: string | undefined;
  /** The built script. */
  readonly code: string;
  /** The built pages by their file names. */
  readonly pages: ReadonlyMap<string, string>;
  /** The files of the built folder. */
  readonly built: readonly string[];
  /** What clasp would push, from the project's root; or what it says where it can't tell. */
  readonly toPush: readonly string[] | { readonly refused: string };
}

/** What is wrong with a delivery. */
export interface Problem {
  /** The file, with the name in it that is meant. */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
  /** Worth a thought, but no reason not to push. */
  readonly passing?: boolean;
}

/** One thing to look at before a push; tells every problem that it finds. */
export interface Check {
  readonly title: string;
  readonly find: (delivery: Delivery) => readonly Problem[];
}

/** Reads one of the projects that are pushed, with what was built last. */
export function readDelivery(root: string, { folder: project, named }: Project = projects.office): Delivery {
  const textOf = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const folder = join(root, project, 'dist');
  const built = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const pages = built.filter((name) => name.endsWith('.html'));
  const { engines } = JSON.parse(textOf('package.json') ?? '{}') as { engines?: { node?: string } };
  return {
    node: process.versions.node,
    named,
    wantedNode: engines?.node ?? '',
    clasp: textOf(join(project, '.clasp.json')),
    manifest: textOf(join(project, 'dist/appsscript.json')),
    code: textOf(join(project, 'dist/main.js')) ?? '',
    pages: new Map(pages.map((name) => [name, textOf(join(project, 'dist', name)) ?? ''])),
    built,
    toPush: filesToPush(join(root, project)),
  };
}

/** Asks clasp itself, which needs no account for that. */
function filesToPush(root: string): Delivery['toPush'] {
  try {
    const clasp = join(__dirname, '../../node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { filesToPush: files } = JSON.parse(answer) as { filesToPush: readonly string[] };
    return files;
  } catch (error) {
    return { refused: error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error) };
  }
}

/** The manifest as data; nothing where it is none. */
export function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
