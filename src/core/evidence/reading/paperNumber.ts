import { kindKnownBy } from '../../documentKinds';
import type { NamedKind } from '../vocabulary/kindWords';
import { lawWords, numberedWords } from '../vocabulary/paperWords';
import { isDateLine } from './paperDate';
import { layoutOf } from './paperLayout';
import { paperHeadings } from './paperHeadings';
import { beginsSmall, digitsOf, lineOf, wordsPattern, type PaperLine } from './paperLines';
import { signsOf, type PaperSigns } from './paperSigns';
import { signMeaning } from './signs';

export interface PaperNumber {
  /** Absent where the number itself is not filled in (`Số:    /QĐ-UBND`), or not read as a whole. */
  readonly documentNo?: string;
  readonly kind?: NamedKind;
  /** The body that the signs name: UBND in 12/QĐ-UBND. */
  readonly issuer?: string;
  /** What the line says the number is of: "Nghị quyết số:". */
  readonly of?: NamedKind;
  /** It breaks off at the end of the line. */
  readonly isBroken?: true;
  /** What stands behind it on the line. */
  readonly rest: PaperLine;
}

const so = '[s5$][o6]';
/** "Số", also read as S6, 5ố or Sõ; in the middle of a sentence it would be small and without a colon. */
const plainLabel = new RegExp(`^${so}\\s?[:;.,]{0,2}\\s?`);
/** "Số hợp đồng:" */
const namedLabel = new RegExp(`^${so}\\s(?:${numberedWords.map(wordsPattern).join('|')})\\s?[:;.]{1,2}\\s?`);
/** "Nghị quyết số:", "Hợp đồng kinh tế số:" */
const kindLabels = [...paperHeadings, [kindKnownBy.letter, lawWords] as const].map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`^(?:${words.map(wordsPattern).join('|')})(?:\\s[a-z]{1,8}){0,3}?\\s${so}\\s?[:;]\\s?`),
}));
const digits = '[0-9io]{1,6}';
const slash = '\\s?[/\\\\|]\\s?';
/** 12/UBND-VX · 09/2015/QĐ-TTg · 05/2021/HĐKT */
const ofOffice = new RegExp(`^(${digits})\\s?([a-d]?)${slash}(?:([12i][0-9io]{3})${slash})?(?=\\p{L})`, 'u');
/** 15-NQ/HU */
const ofParty = new RegExp(`^(${digits})\\s?[-–—]\\s?(?=\\p{L})`, 'u');
/** The slash was read as a stroke: 12lUBND-VX. */
const strokeForSlash = /^([0-9io]{1,5})i(?=[a-z])/;
const blank = /^[\s._…]{0,60}[/\\]\s?(?=\p{L})/u;

/** The number that a line begins with. */
export function paperNumber(line: PaperLine): PaperNumber | undefined {
  const plain = plainLabel.exec(line.loose);
  if (plain) {
    if (beginsSmall(line) && !/[:;]/.test(plain[0])) return undefined;
    const number = numberAfter(line, plain[0].length);
    if (number) return number;
  }
  const named = namedLabel.exec(line.loose);
  if (named) return numberAfter(line, named[0].length) ?? freeNumber(line, named[0].length);
  if (beginsSmall(line)) return undefined;
  for (const { kind, pattern } of kindLabels) {
    const found = pattern.exec(line.loose);
    const number =
      found &&
      (numberAfter(line, found[0].length) ??
        (layoutOf(kind).mutual && !layoutOf(kind).ofContract
          ? freeNumber(line, found[0].length)
          : undefined));
    if (number) return { ...number, of: kind };
  }
  return undefined;
}

/** The number of a contract, or of what belongs to it, as firms make them: HUE-2021/000123, 05/HĐKT/2021. */
export function contractNumber(line: PaperLine): PaperNumber | undefined {
  const found = plainLabel.exec(line.loose) ?? namedLabel.exec(line.loose);
  return found ? freeNumber(line, found[0].length) : undefined;
}

const joint = '\\s?[-–/._&]\\s?';
const piece = '[\\p{Lu}\\d][\\p{L}\\d]{0,14}';
const free = new RegExp(`^${piece}(?:${joint}${piece}){0,7}(?=$|\\s?\\(|\\s?,|\\s(?!\\s?[-–/]))`, 'u');

/** A word with digits in it, and with strokes unless it has four of them. */
function freeNumber({ text }: PaperLine, start: number): PaperNumber | undefined {
  const written = text.slice(start);
  const [number] = free.exec(written) ?? [];
  if (number === undefined || !/\d/.test(number)) return undefined;
  if (!/[-–/]/.test(number) && number.replace(/\D/g, '').length < 4) return undefined;
  return {
    documentNo: number.replace(/\s?([-–/._&])\s?/g, '$1').replace(/–/g, '-'),
    rest: lineOf(written.slice(number.length)),
  };
}

/** The number with the sign and the rest of its line as lines of their own; a number that broke in two is one again. */
export function apartNumbers(lines: readonly PaperLine[]): readonly PaperLine[] {
  const apart: PaperLine[] = [];
  const used = new Set<number>();
  lines.forEach((line, at) => {
    if (used.has(at)) return;
    const own = paperNumber(line);
    const end = (own ? own.isBroken : halfNumber.test(line.loose))
      ? restAt(lines, at, own === undefined)
      : undefined;
    const joined =
      end === undefined ? undefined : lineOf(`${line.text}${gapOf(line)}${lines[end]?.text ?? ''}`);
    const whole = joined && paperNumber(joined);
    if (joined && whole && end !== undefined && whole.documentNo !== undefined) used.add(end);
    const [written, number] = joined && whole?.documentNo !== undefined ? [joined, whole] : [line, own];
    const rest = number?.rest.text ?? '';
    apart.push(rest === '' ? written : lineOf(written.text.slice(0, written.text.length - rest.length)));
    if (rest !== '') apart.push(lineOf(rest));
  });
  return apart;
}

const halfNumber = new RegExp(`^${so}\\s?[:;.,]{0,2}\\s?[0-9io]{0,6}\\s?[/\\\\]?$`);
const gapOf = ({ text }: PaperLine): string => (/[-–/\\]$/.test(text) ? '' : ' ');

/** The line, behind gaps and the day, that may be the rest of a number: digits, strokes and signs, and no more. */
function restAt(lines: readonly PaperLine[], at: number, isHalf: boolean): number | undefined {
  for (let next = at + 1; next <= at + 4; next++) {
    const line = lines[next];
    if (!line) return undefined;
    if (line.text === '' || isDateLine(line)) continue;
    return /^[\d\s/\\|–-]{0,12}\p{Lu}[\p{L}\d]{1,11}(?:\s?[-–.]\s?\p{Lu}[\p{L}\d]{1,11}){0,4}$/u.test(
      line.text,
    ) ||
      (isHalf && next === at + 1)
      ? next
      : undefined;
  }
  return undefined;
}

/** `Số` may also stand at the end of a heading: HỢP ĐỒNG KINH TẾ SỐ: 05/2021/HĐKT. */
export function numberBehindTitle(line: PaperLine): PaperNumber | undefined {
  const found = /\s(?:[s5$][o6])\s?[:;.]?\s?(?=[0-9io]{1,6}\s?[/\\|-])/.exec(line.loose);
  return found ? numberAfter(line, found.index + found[0].length) : undefined;
}

function numberAfter({ text, loose }: PaperLine, start: number): PaperNumber | undefined {
  const [ahead, written] = [loose.slice(start), text.slice(start)];
  const office = ofOffice.exec(ahead) ?? strokeForSlash.exec(ahead);
  if (office) {
    const [whole, number = '', suffix = '', year] = office;
    const signs = signsOf(written.slice(whole.length));
    const parts = [`${digitsOf(number)}${suffix}`, ...(year === undefined ? [] : [digitsOf(year)])];
    return signs && withSigns(parts, signs, written.slice(whole.length));
  }
  const party = ofParty.exec(ahead);
  if (party) return partyNumber(party[1] ?? '', written.slice(party[0].length));
  const missing = blank.exec(ahead);
  const signs = missing && signsOf(written.slice(missing[0].length));
  return missing && signs ? withSigns([], signs, written.slice(missing[0].length)) : undefined;
}

/** No parts: the number was not filled in. */
function withSigns(parts: readonly string[], signs: PaperSigns, written: string): PaperNumber {
  const { kind, issuer, ends } = signs;
  return {
    ...(parts.length > 0 && ends === 'whole' && { documentNo: [...parts, signs.written].join('/') }),
    ...(kind !== undefined && { kind }),
    ...(issuer !== undefined && { issuer }),
    ...(ends === 'broken' && { isBroken: true }),
    rest: lineOf(written.slice(signs.length)),
  };
}

function partyNumber(number: string, written: string): PaperNumber | undefined {
  const found = /^(\p{L}{1,6})\s?[/\\|]\s?(\p{L}{2,8})/u.exec(written);
  const [whole, kind = '', body = ''] = found ?? [];
  const meaning = signMeaning(kind);
  if (whole === undefined || meaning?.role !== 'kind') return undefined;
  const issuer = signMeaning(body)?.sign ?? body;
  return {
    documentNo: `${digitsOf(number)}-${meaning.sign}/${issuer}`,
    ...(meaning.kind !== undefined && { kind: meaning.kind }),
    issuer,
    rest: lineOf(written.slice(whole.length)),
  };
}
