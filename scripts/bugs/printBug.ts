import type { LogLine } from '../host';
import { mapStack } from './mapStack';

/** So begins a bug: with the reference that its message names. A failure of the world begins with its code. */
const reference = /^[0-9a-f]{8} /;

/** What a line of the log says of a bug, with positions in the sources; undefined for any other line. */
export const bugIn = ({ level, text }: LogLine): string | undefined =>
  level === 'error' && reference.test(text) ? mapStack(text) : undefined;

/** Shows the developer each bug as it is logged; whoever met it reads only its reference. */
export function printBug(line: LogLine): void {
  const bug = bugIn(line);
  if (bug !== undefined) console.error(bug);
}
