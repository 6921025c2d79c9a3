import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { buildPages } from './buildPages';
import { projects, type Project } from './projects';
import { quietDecoder } from './quietDecoder';
import { runCommand } from './runCommand';

const globalName = 'SoDiemCQDT';

/** The bundle for the local host: what goes to Google, and beside it the map that shows where a bug stands in the sources. */
export const buildBundle = (root: string, folder = join(root, 'dist')): Promise<string> =>
  buildForGoogle(root, folder, join(folder, 'main.js.map'));

/**
 * Bundles the office's script for Apps Script, with the pages beside it.
 * `map`: where to write the source map; its sources are named from the root.
 */
export const buildForGoogle = (
  root: string,
  folder = join(root, projects.office.folder, 'dist'),
  map?: string,
): Promise<string> => buildProject(root, projects.office, folder, map);

/** The script of the units. */
export const buildForUnits = (
  root: string,
  folder = join(root, projects.units.folder, 'dist'),
): Promise<string> => buildProject(root, projects.units, folder);

async function buildProject(root: string, project: Project, folder: string, map?: string): Promise<string> {
  await bundle(root, project.entry, folder, map);
  writeFileSync(join(folder, 'appsscript.json'), readFileSync(join(root, project.folder, 'appsscript.json')));
  await buildPages(root, folder, project.pages);
  return folder;
}

/**
 * Writes one file whose top level asks for nothing, with one function declaration for each function of the entry's table,
 * since menus, triggers and pages find functions by name only.
 */
async function bundle(root: string, entry: string, folder: string, map?: string): Promise<void> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    ...(map !== undefined && { sourcemap: 'external' as const, outfile: 'main.js' }),
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [quietDecoder],
    // The project may be built where only its sources are.
    nodePaths: [join(__dirname, '../node_modules')],
  });
  const outputs = new Map(result.outputFiles.map(({ path, text }) => [extname(path), text]));
  const code = outputs.get('.js') ?? result.outputFiles[0]?.text ?? '';
  const stubs = functionsOf(code).map(
    (name) => `function ${name}() {\n  return ${globalName}.functions.${name}.apply(null, arguments);\n}`,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (map !== undefined) writeFileSync(map, outputs.get('.map') ?? '');
  writeFileSync(join(folder, 'main.js'), `${code}\n${stubs.join('\n')}\n`);
}

/** Evaluated with no service at hand: a bundle that touches one while loading fails the build. */
function functionsOf(code: string): readonly string[] {
  const context = createContext({});
  runInContext(code, context);
  const names: unknown = runInContext(`Object.keys(${globalName}.functions)`, context);
  return Array.isArray(names) ? names.map(String) : [];
}

const help = `npm run build [-- --map FILE]

Bundles src/entry.ts for Apps Script and every page of src/ui/ into dist/, with the manifest, and the script of the units,
src/unitEntry.ts, into units/dist/; \`npm run push\` and \`npm run push:units\` hand them to clasp.

  --map FILE  also writes the source map, with which the stack trace of a bug can be read: the same sources give the same map
  --help      this text`;

if (require.main === module) {
  const options = { map: { type: 'string' } } as const;
  runCommand(help, options, async ({ map }) => {
    const root = join(__dirname, '..');
    console.log(`Built ${await buildForGoogle(root, undefined, map)}`);
    console.log(`Built ${await buildForUnits(root)}`);
    return { ok: true };
  });
}
