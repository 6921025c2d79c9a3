import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Names of the packages whose code comes into what Google and people get: the script and the pages. */
export async function bundledPackages(root: string): Promise<ReadonlySet<string>> {
  const pages = readdirSync(join(root, 'src/ui/pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/ui/pages/${name}/main.tsx`);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/entry.ts', ...pages],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const packages = Object.keys(metafile.inputs).flatMap((path) => {
    const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  return new Set(packages);
}
