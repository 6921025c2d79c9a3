import type { NamedKind } from '../vocabulary/kindWords';
import { digitsOf, lineOf, looseKey, type PaperLine } from './paperLines';
import { signMeaning, type SignMeaning } from './signs';

export interface PaperNumber {
  /** Absent where the number itself is not filled in (`Số:    /QĐ-UBND`). */
  readonly documentNo?: string;
  readonly kind?: NamedKind;
  /** What stands behind it on the line. */
  readonly rest: PaperLine;
}

/** "Số", also read as S6, 5ố or Sõ; in the middle of a sentence it would be small and without a colon. */
const label = /^(?:[s5$][o6])\s?[:;.,]{0,2}\s?/;
const digits = '[0-9io]{1,6}';
const slash = '\\s?[/\\\\|]\\s?';
const joints = '[\\p{L}\\d&]{1,12}(?:\\s?[-–—]\\s?[\\p{L}\\d&]{1,12}){0,5}';
/** 12/UBND-VX · 09/2015/QĐ-TTg · 05/2021/HĐKT */
const ofOffice = new RegExp(`^(${digits})\\s?([a-d]?)${slash}(?:([12i][0-9io]{3})${slash})?(?=\\p{L})`, 'u');
/** 15-NQ/HU */
const ofParty = new RegExp(`^(${digits})\\s?[-–—]\\s?(?=\\p{L})`, 'u');
/** The slash was read as a stroke: 12lUBND-VX. */
const strokeForSlash = /^([0-9io]{1,5})i(?=[a-z])/;
const blank = /^[\s._…]{0,60}[/\\]\s?(?=\p{L})/u;
const signsAhead = new RegExp(`^${joints}`, 'u');

/** The number that a line begins with. */
export function paperNumber(line: PaperLine): PaperNumber | undefined {
  const found = label.exec(line.loose);
  if (!found || (/^[a-z]/.test(line.text) && !/[:;]/.test(found[0]))) return undefined;
  return numberAfter(line, found[0].length);
}

/** The number with the sign and the rest of its line as lines of their own; a number that broke in two is one again. */
export function apartNumbers(lines: readonly PaperLine[]): readonly PaperLine[] {
  const apart: PaperLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line) continue;
    const joined =
      next && halfNumber.test(line.loose) && !paperNumber(line) ? lineOf(`${line.text} ${next.text}`) : line;
    const number = paperNumber(joined);
    if (joined !== line && number) at += 1;
    const whole = number ? joined : line;
    const rest = number?.rest.text ?? '';
    apart.push(rest === '' ? whole : lineOf(whole.text.slice(0, whole.text.length - rest.length)));
    if (rest !== '') apart.push(lineOf(rest));
  }
  return apart;
}

const halfNumber = /^[s5$][o6]\s?[:;.,]{0,2}\s?[0-9io]{0,6}\s?[/\\]?$/;

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
    if (!signs) return undefined;
    const parts = [
      `${digitsOf(number)}${suffix}`,
      ...(year === undefined ? [] : [digitsOf(year)]),
      signs.written,
    ];
    return withKind(
      { documentNo: parts.join('/'), rest: lineOf(written.slice(whole.length + signs.length)) },
      signs,
    );
  }
  const party = ofParty.exec(ahead);
  if (party) return partyNumber(party[1] ?? '', written.slice(party[0].length));
  const missing = blank.exec(ahead);
  const signs = missing && signsOf(written.slice(missing[0].length));
  return missing && signs
    ? withKind({ rest: lineOf(written.slice(missing[0].length + signs.length)) }, signs)
    : undefined;
}

function partyNumber(number: string, written: string): PaperNumber | undefined {
  const found = /^(\p{L}{1,6})\s?[/\\|]\s?(\p{L}{2,8})/u.exec(written);
  const [whole, kind = '', body = ''] = found ?? [];
  const meaning = meaningOf(kind);
  if (whole === undefined || meaning?.role !== 'kind') return undefined;
  const documentNo = `${digitsOf(number)}-${meaning.sign}/${meaningOf(body)?.sign ?? body}`;
  return withKind({ documentNo, rest: lineOf(written.slice(whole.length)) }, { kind: meaning.kind });
}

const withKind = (
  number: Omit<PaperNumber, 'kind'>,
  { kind }: { readonly kind?: NamedKind | undefined },
): PaperNumber => (kind === undefined ? number : { ...number, kind });

interface Signs {
  readonly written: string;
  readonly kind?: NamedKind | undefined;
  readonly length: number;
}

/** Signs as they are printed, as far as they are signs: a place or a word behind a dash is none. */
function signsOf(text: string): Signs | undefined {
  const ahead = signsAhead.exec(text)?.[0] ?? '';
  const pieces = ahead.split(/(\s?[-–—]\s?)/);
  const signs: string[] = [];
  let [length, kind] = [0, undefined as NamedKind | undefined];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const meaning = meaningOf(piece);
    if (!meaning && !/^[\p{Lu}\d&]{2,}$/u.test(piece)) break;
    if (at === 0) kind = meaning?.kind;
    signs.push(meaning?.sign ?? piece);
    length += piece.length + (at > 0 ? (pieces[at - 1] ?? '').length : 0);
  }
  return signs.length > 0 ? { written: signs.join('-'), kind, length } : undefined;
}

/** Digits among letters, and O in place of Q, were read wrongly: U8ND, OĐ. */
const meaningOf = (written: string): SignMeaning | undefined =>
  signMeaning(written) ??
  signMeaning(written.replace(/8/g, 'B').replace(/0/g, 'O').replace(/1/g, 'I').replace(/5/g, 'S')) ??
  (misreadDecision.includes(looseKey(written)) ? signMeaning('QD') : undefined);

const misreadDecision = ['od', 'gd', 'qo'];
