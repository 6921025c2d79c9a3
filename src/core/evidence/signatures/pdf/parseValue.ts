/** The values of PDF that a signature dictionary is made of (ISO 32000-1, 7.3), by where they stand in the text. */
export type PdfValue =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `text`: a character for each byte. `hex`: written in digits. */
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly hex: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'array'; readonly values: readonly PdfValue[] }
  | PdfDictionary
  | { readonly kind: 'word' };

export interface PdfDictionary {
  readonly kind: 'dictionary';
  /** A reference is here the number of its object. */
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Its end was found. */
  readonly isWhole: boolean;
}

interface Parsed {
  readonly value: PdfValue;
  readonly next: number;
}

const deepest = 40;
const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const nameRule = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const numberRule = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const wordRule = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

const match = (rule: RegExp, text: string, at: number): RegExpExecArray | null => {
  rule.lastIndex = at;
  return rule.exec(text);
};

const skipSpace = (text: string, at: number): number => at + (match(space, text, at)?.[0].length ?? 0);

/** The value that begins at `from`, or after white space; undefined at the end of the text, or at what closes something. */
export function parseValue(text: string, from: number, depth = 0): Parsed | undefined {
  const at = skipSpace(text, from);
  if (depth > deepest) return undefined;
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2, depth);
  switch (text[at]) {
    case '<':
      return parseHex(text, at);
    case '(':
      return parseLiteral(text, at);
    case '[':
      return parseArray(text, at + 1, depth);
    default:
  }
  const [name, written] = match(nameRule, text, at) ?? [];
  if (name !== undefined) return { value: { kind: 'name', name: written ?? '' }, next: at + name.length };
  const [number] = match(numberRule, text, at) ?? [];
  if (number !== undefined)
    return { value: { kind: 'number', value: Number(number) }, next: at + number.length };
  const [word] = match(wordRule, text, at) ?? [];
  return word === undefined ? undefined : { value: { kind: 'word' }, next: at + word.length };
}

function parseDictionary(text: string, from: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  let at = from;
  for (;;) {
    const key = parseValue(text, at, depth + 1);
    if (key === undefined) {
      const end = skipSpace(text, at);
      const isWhole = text.startsWith('>>', end);
      return { value: { kind: 'dictionary', entries, isWhole }, next: isWhole ? end + 2 : text.length };
    }
    at = key.next;
    // The rest of a reference ("0 R") is no key.
    if (key.value.kind !== 'name') continue;
    const value = parseValue(text, at, depth + 1);
    if (value === undefined) continue;
    entries.set(key.value.name, value.value);
    at = value.next;
  }
}

function parseArray(text: string, from: number, depth: number): Parsed {
  const values: PdfValue[] = [];
  let at = from;
  for (;;) {
    const value = parseValue(text, at, depth + 1);
    if (value === undefined) break;
    values.push(value.value);
    at = value.next;
  }
  const end = skipSpace(text, at);
  return { value: { kind: 'array', values }, next: text[end] === ']' ? end + 1 : text.length };
}

/** Of one that is cut off the end lies behind the text. */
function parseHex(text: string, from: number): Parsed {
  const close = text.indexOf('>', from);
  const to = close < 0 ? text.length + 1 : close + 1;
  const digits = text.slice(from + 1, to - 1);
  return { value: { kind: 'string', text: digits, hex: true, from, to }, next: to };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function parseLiteral(text: string, from: number): Parsed {
  const parts: string[] = [];
  let open = 1;
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open === 0) break;
    if (letter !== '\\') {
      parts.push(letter);
      continue;
    }
    const [octal] = match(/[0-7]{1,3}/y, text, at + 1) ?? [];
    const [line] = match(/\r\n|\r|\n/y, text, at + 1) ?? [];
    const next = text[at + 1] ?? '';
    parts.push(
      octal !== undefined
        ? String.fromCharCode(parseInt(octal, 8) & 0xff)
        : line !== undefined
          ? ''
          : (escapes[next] ?? next),
    );
    at += (octal ?? line ?? next).length;
  }
  return { value: { kind: 'string', text: parts.join(''), hex: false, from, to: at + 1 }, next: at + 1 };
}
