export interface FormulaPart {
  /** `string` is a literal in double quotes, `name` a quoted tab name, `code` all the rest. */
  readonly kind: 'code' | 'string' | 'name';
  readonly text: string;
}

/** Cuts a formula so that nobody translates what stands between quotes. Joined again, the parts are the formula. */
export function splitFormula(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g)) {
    parts.push({ kind: text.startsWith('"') ? 'string' : text.startsWith("'") ? 'name' : 'code', text });
  }
  return parts;
}

/** Translates character by character; `inArray` tells whether the character stands between braces. */
export function mapCode(
  parts: readonly FormulaPart[],
  translate: (character: string, inArray: boolean, before: string, after: string) => string,
): FormulaPart[] {
  let depth = 0;
  return parts.map((part) => {
    if (part.kind !== 'code') return part;
    let text = '';
    for (let i = 0; i < part.text.length; i++) {
      const character = part.text.charAt(i);
      if (character === '{') depth++;
      if (character === '}') depth--;
      text += translate(character, depth > 0, part.text.charAt(i - 1), part.text.charAt(i + 1));
    }
    return { kind: 'code', text };
  });
}
