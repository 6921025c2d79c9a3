import { isRecord } from './define';
import type { Stored } from './serviceContext';

/** In format 1 formats and rules of cells stood with the workbook, not with the tab. */
const FORMAT = 2;

/** The whole state as one JSON value, a part for each thing that keeps some. */
export function dumpState(parts: Readonly<Record<string, Stored>>): unknown {
  return {
    format: FORMAT,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.dump()])),
  };
}

export function loadState(state: unknown, parts: Readonly<Record<string, Stored>>): void {
  if (!isRecord(state) || ![1, FORMAT].includes(Number(state['format'])))
    throw new Error(`The workspace is not of format ${FORMAT}`);
  for (const [name, part] of Object.entries(parts)) {
    if (name in state) part.load(state[name]);
    else if (part.optional !== true) throw new Error(`The workspace holds no ${name}`);
  }
}
