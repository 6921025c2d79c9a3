#!/usr/bin/env bash
# fflate 0.8.3 where there is no TextDecoder (Apps Script, a bare vm context), bundled by esbuild 0.28.2 as one iife: loading
# it calls `td.decode` of a decoder that is not there and catches the TypeError. To say in its message what was called, V8
# parses the function that holds the call anew, which is the whole bundle: with 850 kB of other code a load takes more than
# twice as long, at the beginning of every run of a script. With the call left out where there is no decoder, nothing is thrown.
# https://github.com/101arrowz/fflate (src/index.ts, “text decoder”); Node 20.20.2.
# Seen: 84 ms a load, 33 ms without the call, in a bundle of 850 kB.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm i --silent --no-audit --no-fund fflate@0.8.3 esbuild@0.28.2 >/dev/null
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const filler = Array.from({ length: 12000 }, (_, at) => `export function f${at}(a, b) { return [a, b, ${at}].map((x) => x + ${at}); }`);
writeFileSync('filler.js', filler.join('\n'));
writeFileSync('entry.js', "import { zipSync } from 'fflate'; import * as filler from './filler.js'; export { zipSync, filler };");
const asked = 'td.decode(et, { stream: true });';
const file = 'node_modules/fflate/esm/browser.js', source = require('node:fs').readFileSync(file, 'utf8');
if (!source.includes(asked)) throw new Error('It changed.');
writeFileSync('quiet.js', source.replace(asked, 'if (td) ' + asked));
JS
node make.cjs
build() { npx esbuild entry.js --bundle --minify --format=iife --global-name=it --target=es2019 --outfile="$1" --log-level=error "${@:2}"; }
build plain.js --platform=browser; build stood.js --platform=browser --alias:fflate=./quiet.js
cat >load.cjs <<'JS'
const vm = require('node:vm'), fs = require('node:fs');
const time = (file) => {
  const script = new vm.Script(fs.readFileSync(file, 'utf8'));
  const once = () => { const a = process.hrtime.bigint(); script.runInContext(vm.createContext({})); return Number(process.hrtime.bigint() - a) / 1e6; };
  once();
  return Array.from({ length: 15 }, once).sort((a, b) => a - b)[7];
};
const [plain, stood] = [time('plain.js'), time('stood.js')];
console.log(`${fs.statSync('plain.js').size} bytes; a load ${plain.toFixed(1)} ms, without the call ${stood.toFixed(1)} ms`);
if (plain < 2 * stood) { console.log('It changed.'); process.exit(1); }
JS
node load.cjs
