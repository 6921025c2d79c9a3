import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Builds each folder of `src/ui/pages/` into one `<folder>.html` that stands alone: script and style inline, nothing
 * asked of any host. Returns the names. `only`: these folders.
 */
export async function buildPages(
  root: string,
  folder: string,
  only?: readonly string[],
): Promise<readonly string[]> {
  const pages = join(root, 'src/ui/pages');
  const names = readdirSync(pages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => only?.includes(name) ?? true);
  await Promise.all(
    names.map(async (name) => {
      const result = await build({
        entryPoints: [join(pages, name, 'main.tsx')],
        bundle: true,
        write: false,
        outdir: folder,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        minify: true,
        legalComments: 'none',
        logLevel: 'warning',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        // The project may be built where only its sources are.
        tsconfigRaw: {},
        nodePaths: [join(__dirname, '../node_modules')],
      });
      const textOf = (extension: string): string =>
        result.outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
      writeFileSync(join(folder, `${name}.html`), pageOf(textOf('.js'), textOf('.css')));
    }),
  );
  return names;
}

/** The frame in which Google shows a page has no address of its own: links must open beside it. */
const pageOf = (script: string, style: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<base target="_blank">
<title>Sổ điểm CQĐT</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${embedded(style, 'style')}</style>
</head>
<body>
<main id="page"></main>
<script>${embedded(script, 'script')}</script>
</body>
</html>
`;

/** Text inside a raw-text element may hold neither its end tag nor, in a script, the start of a comment. */
const embedded = (text: string, element: 'script' | 'style'): string =>
  text.replace(new RegExp(`</(?=${element})`, 'gi'), '<\\/').replace(/<!--/g, '<\\!--');
