const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which two spellings of a Vietnamese name are equal: NFC/NFD, case, spaces, kinds of dash, and the old
 * and new placement of the tone mark (hoà/hòa, thuỷ/thủy) make no difference.
 */
export function nameKey(name: string): string {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const key = makeKey(name);
  if (known.size < mostKept) known.set(name, key);
  return key;
}

/** The same few words are asked for again and again. */
const known = new Map<string, string>();
const mostKept = 5000;

function makeKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(
      /[\p{L}\p{M}]+/gu,
      (syllable) => syllable.replace(toneMarks, '') + (syllable.match(toneMarks) ?? []).join(''),
    )
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
