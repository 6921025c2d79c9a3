import { satisfies as isNodeIn } from 'semver';
import satisfies from 'spdx-satisfies';

/** A package of the lock file: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages */
interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly link?: boolean;
}

/** What may be handed on inside of what Google and people get. */
const bundled = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** What may help to build and test: free, and asking nothing of what is made with it. */
const installed = [
  ...bundled,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages whose package.json names no licence as SPDX writes it: what their own files say, read for these versions. */
const read: Readonly<Record<string, string>> = {
  // LICENSE-MIT
  fuzzy: 'MIT',
  // package.json has "MIT/X11", another name of MIT.
  chainsaw: 'MIT',
  // LICENSE has the three clauses.
  'url-template': 'BSD-3-Clause',
};

/** Comes with exceljs by way of unzipper, states no licence in what npm has of it, and is never handed on. */
const silent = new Set(['buffers']);

/** Packages that run a script when they are installed; all work where npm skips it. */
const withScripts = new Set(['@parcel/watcher', 'esbuild', 'unrs-resolver']);

/** The oldest versions of Node on which all of it must install. */
export const nodes: readonly string[] = ['20.19.0', '22.13.0'];

/**
 * What of the lock file's packages can't stay, each with its place.
 * `inBundle`: names of packages whose code is handed on.
 */
export function licenceProblems(
  packages: Readonly<Record<string, Locked>>,
  inBundle: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '' || locked.link === true) continue;
    const name = path.split('node_modules/').at(-1) ?? path;
    const licence = read[name] ?? locked.license;
    const isHandedOn = inBundle.has(name);
    if (licence === undefined) {
      if (!silent.has(name) || isHandedOn) problems.push(`${path}: states no licence`);
    } else if (!isAllowed(licence, isHandedOn ? bundled : installed))
      problems.push(
        `${path}: ${licence} is not among those that may be ${isHandedOn ? 'handed on' : 'used'}`,
      );
    if (locked.hasInstallScript === true && !withScripts.has(name))
      problems.push(`${path}: runs a script when it is installed`);
    const node = locked.engines?.['node'];
    for (const version of nodes)
      if (node !== undefined && !isNodeIn(version, node))
        problems.push(`${path}: wants Node ${node}, not ${version}`);
  }
  return problems;
}

function isAllowed(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, [...allowed]);
  } catch {
    return false;
  }
}
