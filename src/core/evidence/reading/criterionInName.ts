/** Group and number, apart by dots, dashes, underscores or spaces; what follows may be anything but another digit. */
const code = /^[\s([]*(\d{1,2})[\s._-]+([IVX]{1,5})[\s._-]+0*(\d{1,3})(?!\d)/iu;

/**
 * The criterion that the name of a file or folder begins with: `1.I.5`, `1-I-5`, `1.I.05 HĐ` → `1.I.5`. Undefined where
 * it begins with none; whether such a criterion exists is for the caller to say.
 */
export function criterionInName(name: string): string | undefined {
  const [, scale, group = '', number] = code.exec(name.normalize('NFKC').replace(/[‐‑‒–—−]/g, '-')) ?? [];
  return scale === undefined || number === undefined
    ? undefined
    : `${scale}.${group.toUpperCase()}.${number}`;
}
