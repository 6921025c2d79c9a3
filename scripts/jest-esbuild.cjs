// Types are checked by `npm run check`; tests only need the syntax removed.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, sourcefile) {
    const loader = sourcefile.endsWith('ts') ? 'ts' : 'js';
    const define = { 'import.meta.url': '"file:///"' };
    const { code, map } = transformSync(source, {
      sourcefile,
      loader,
      define,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'both',
    });
    return { code, map };
  },
};
