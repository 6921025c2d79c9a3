import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

/** `    at kd (/tmp/dist/main.js:12:345)`; a name may be missing. */
const frame = /^(\s+at )(?:.* \()?(.+):(\d+):(\d+)\)?(?= \{$|$)/gm;

/**
 * A text with stack traces, whose positions in a file with a source map beside it (`main.js.map`) are given as
 * positions in the sources: `src/entry.ts:12:3`. Short names of functions go: they would tell nobody anything.
 */
export function mapStack(text: string): string {
  const maps = new Map<string, TraceMap | undefined>();
  return text.replace(frame, (line: string, at: string, file: string, row: string, column: string) => {
    if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
    const map = maps.get(file);
    // A trace counts columns from 1, a map from 0.
    const found = map && originalPositionFor(map, { line: Number(row), column: Number(column) - 1 });
    if (found === undefined || found.source === null) return line;
    return `${at}${found.source}:${String(found.line)}:${String(found.column + 1)}`;
  });
}

/** All that an error says of itself, causes included, with positions in the sources. */
export const stackOf = (error: unknown): string => mapStack(inspect(error));

const readMap = (path: string): TraceMap | undefined =>
  existsSync(path) ? new TraceMap(readFileSync(path, 'utf8')) : undefined;
