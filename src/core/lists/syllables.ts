import { syllableParts } from './vocabulary/charsets';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const spokenBeforeStops = /[\u0301\u0323]/;
const { onset, open, closed, ends, stops } = syllableParts;

const shape = (): RegExp => new RegExp(`^(?:${onset})?(?:(?:${open})|(?:${closed})(${ends}))$`);
const stop = new RegExp(`^(?:${stops})$`);
let built: RegExp | undefined;

/** Could this be a syllable of Vietnamese? Lower case, NFC. */
export function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD');
  const tones = apart.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  built ??= shape();
  const found = built.exec(apart.replace(toneMarks, '').normalize('NFC'));
  if (!found) return false;
  const [, end] = found;
  return end === undefined || !stop.test(end) || spokenBeforeStops.test(tones[0] ?? '');
}
