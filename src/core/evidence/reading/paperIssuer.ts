import {
  councilSigns,
  genericOffices,
  headWords,
  issuerWords,
  noIssuerWords,
  placeWords,
} from '../vocabulary/paperWords';
import { foldText } from './foldText';
import { hangs } from './paperBody';
import { isShouted, lettersOf, lineOf, looseKey, startsWithWord, type PaperLine } from './paperLines';

const starts = issuerWords.map(looseKey);
const heads = headWords.map(looseKey);
const places = placeWords.map(looseKey);
const generic = genericOffices.map((words) => lettersOf(looseKey(words)));
const councils = councilSigns.map(foldText);
/** Longer than the name of any office, in lines. */
const mostLines = 5;

interface Name {
  readonly lines: readonly PaperLine[];
  readonly isBelowStamp: boolean;
}

/** What else on the page tells who it was. */
interface Hints {
  /** Of the number: UBND in 12/QĐ-UBND. */
  readonly sign: string | undefined;
  /** Before the day. */
  readonly place: string | undefined;
}

/**
 * Who issued a document: of the names above its number the last, since the first is that of the body above. A name may
 * run over several lines ("ỦY BAN NHÂN DÂN" / "HUYỆN A LƯỚI"). A stamp bears the name of who received or copied it: where
 * there is one, the name must agree with the sign of the number, and with the place where that does not tell.
 */
export function paperIssuer(lines: readonly PaperLine[], { sign, place }: Hints): string | undefined {
  const names = namesIn(lines);
  const last = names[names.length - 1];
  if (!last) return undefined;
  if (!lines.some(({ stamp }) => stamp)) return nameOf(last);
  if (sign === undefined) return last.isBelowStamp ? nameOf(last) : undefined;
  const [only, ...more] = names
    .map(nameOf)
    .filter((name) => agrees(name, sign) && (!councils.includes(foldText(sign)) || isOf(name, place)));
  return more.length === 0 ? only : undefined;
}

const nameOf = ({ lines }: Name): string => lines.map(({ text }) => text).join(' ');

function namesIn(lines: readonly PaperLine[]): readonly Name[] {
  const names: Name[] = [];
  let [isOpen, isBelowStamp] = [false, false];
  for (const line of lines) {
    const last = names[names.length - 1];
    if (line.stamp) [isOpen, isBelowStamp] = [false, line.stamp === 'received'];
    if (line.text === '') continue;
    const own = withoutHead(line);
    if (last && goesOn(last, own, isOpen)) names[names.length - 1] = { ...last, lines: [...last.lines, own] };
    else if (isName(own)) names.push({ lines: [own], isBelowStamp });
    isOpen = isName(own) || (isOpen && isShouted(own.text));
  }
  return names;
}

/** `isOpen`: nothing else stood between. */
function goesOn({ lines }: Name, own: PaperLine, isOpen: boolean): boolean {
  const above = lines[lines.length - 1];
  if (!above || lines.length >= mostLines || own.loose.length < 2) return false;
  const isBare = lines.length === 1 && generic.includes(lettersOf(above.loose));
  const isPlace = startsWithWord(own.loose, places);
  if (!isOpen) return isBare && isPlace;
  if (hangs(above) || isBare) return isShouted(own.text) || isPlace;
  return !isName(own) && (isShouted(own.text) || (isPlace && !isShouted(above.text)));
}

/** Without their marks, "số" is "sở", and "bản" is "ban". */
const isName = ({ text, loose }: PaperLine): boolean =>
  startsWithWord(loose, starts) &&
  !noIssuerWords.includes(/^\p{L}*/u.exec(text.toLowerCase())?.[0] ?? '') &&
  !/^so\s?[:;.\d]/.test(loose);

function withoutHead(line: PaperLine): PaperLine {
  const head = heads.find((word) => startsWithWord(line.loose, [word]));
  return head === undefined ? line : lineOf(line.text.slice(head.length));
}

/** Are the letters of a sign the first letters of the name's words, in their order? */
function agrees(name: string, sign: string): boolean {
  const initials = foldText(name)
    .split(/[^a-z\d]+/)
    .map((word) => (councils.includes(word) ? word : word.charAt(0)))
    .join('');
  // Only the first word of a phòng or trung tâm is left out.
  if (/^(?:so|bo)\s/.test(foldText(name)) && initials.charAt(0) !== foldText(sign).charAt(0)) return false;
  let at = 0;
  // TTg: g only tells the end of "tướng".
  for (const letter of foldText(sign.replace(/\p{Ll}/gu, ''))) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Several bodies have the sign UBND; the place is that of the one. */
const isOf = (name: string, place: string | undefined): boolean =>
  place !== undefined && foldText(name).includes(foldText(place.replace(/^(?:tp|thành phố)\.?\s/iu, '')));
