import { join } from 'node:path';
import { build, type BuildOptions, type BuildResult } from 'esbuild';
import { studioTexts } from '../../src/text/studio';

export interface Asset {
  readonly type: string;
  readonly content: string;
}

/** By their path: `/`, `/main.js`, `/style.css`. */
export type PageAssets = ReadonlyMap<string, Asset>;

const browsers = ['chrome115', 'firefox115', 'safari16.4'];

/** The browser's side, bundled in memory; `frame` is what makes google.script work in a page of the add-on. */
export async function bundlePage(
  root: string,
): Promise<{ readonly assets: PageAssets; readonly frame: string }> {
  const folder = join(root, 'scripts/studio/page');
  const options: BuildOptions = {
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: browsers,
    legalComments: 'none',
    logLevel: 'warning',
    outdir: folder,
  };
  const [page, frame] = await Promise.all([
    build({ ...options, entryPoints: [join(folder, 'main.ts'), join(folder, 'style.css')], format: 'esm' }),
    build({ ...options, entryPoints: [join(folder, 'frameClient.ts')], format: 'iife' }),
  ]);
  const textOf = (result: BuildResult, ending: string): string =>
    result.outputFiles?.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const assets = new Map<string, Asset>([
    ['/', { type: 'text/html; charset=utf-8', content: index }],
    ['/main.js', { type: 'text/javascript; charset=utf-8', content: textOf(page, '.js') }],
    ['/style.css', { type: 'text/css; charset=utf-8', content: textOf(page, '.css') }],
  ]);
  return { assets, frame: textOf(frame, '.js') };
}

const index = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${studioTexts.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/main.js"></script>
</head>
<body></body>
</html>
`;
