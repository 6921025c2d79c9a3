import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const asked = 'td.decode(et, { stream: true });\n    tds = 1;';
const instead = 'if (td) {\n      td.decode(et, { stream: true });\n      tds = 1;\n    }';

/**
 * Google has no `TextDecoder`. fflate calls one that is not there while it loads, and catches the TypeError: to say in its
 * message what was called, V8 parses all of the one function that the bundle is once more, at the beginning of every run.
 */
export const quietDecoder: Plugin = {
  name: 'quiet decoder',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]fflate[\\/]esm[\\/]\w+\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(asked)) throw new Error(`${path} no longer tries the decoder as it did`);
      return { contents: source.replace(asked, instead) };
    });
  },
};
