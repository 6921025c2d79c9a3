import {
  cityWords,
  councilNameWords,
  councilSigns,
  officePrefixes,
  headWords,
  placeWords,
} from '../vocabulary/issuerWords';
import { draftWord } from '../vocabulary/paperWords';
import { foldText } from './foldText';
import { hangs } from './paperBody';
import { isShouted, lettersOf, lineOf, looseKey, startsWithWord, type PaperLine } from './paperLines';
import { isBareOffice, isName } from './paperName';

const draft = lettersOf(looseKey(draftWord));
const heads = headWords.map(looseKey);
const places = placeWords.map(looseKey);
const generic = officePrefixes.map(foldText);
const councilNames = councilNameWords.map((words) => lettersOf(looseKey(words)));
const councils = councilSigns.map(foldText);
/** Longer than the name of any office, in lines. */
const mostLines = 5;

interface Name {
  readonly lines: readonly PaperLine[];
  /** `above`: it may be that of the stamp; `across`: the stamp may have cut it. */
  readonly stamp: 'none' | 'above' | 'below' | 'across';
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
  if (!last || !lines.some(({ stamp }) => stamp)) return last && nameOf(last);
  if (sign === undefined) return last.stamp === 'below' ? nameOf(last) : undefined;
  const isAgreed = (name: Name): boolean =>
    name.stamp !== 'across' &&
    agrees(nameOf(name), sign) &&
    (!councils.includes(foldText(sign)) ||
      isOf(nameOf(name), place) ||
      (names.length === 1 && place === undefined));
  const own = names.filter(({ stamp }) => stamp !== 'above').pop();
  const [only, ...more] = [...(own ? [own] : []), ...(last === own ? [] : [last])].filter(isAgreed);
  return only && more.length === 0 ? nameOf(only) : undefined;
}

const nameOf = ({ lines }: Name): string => lines.map(({ text }) => text).join(' ');

function namesIn(lines: readonly PaperLine[]): readonly Name[] {
  const names: Name[] = [];
  // The name that the next line may go on with; -1 behind anything else.
  let open = -1;
  let [isBehindStamp, stamp] = [false, 'none' as Name['stamp']];
  for (const line of lines) {
    if (line.name) {
      const last = names[open];
      // "VĂN PHÒNG" / the name of who received it, or the rest: nobody can tell.
      const isCut = last !== undefined && isUnfinished(last);
      if (isCut) names.forEach((name, index) => (names[index] = { ...name, stamp: 'across' }));
      names.push({ lines: [withoutHead(line.name)], stamp: isCut ? 'across' : 'above' });
    }
    if (line.stamp) [open, isBehindStamp, stamp] = [-1, true, line.stamp === 'received' ? 'below' : 'none'];
    if (line.text === '' || lettersOf(line.loose) === draft) continue;
    const own = withoutHead(line);
    const at = names.findIndex(
      (name, index) =>
        (open < 0 ? index >= names.length - 2 : index === open) &&
        goesOn(name, own, open >= 0, index === names.length - 1),
    );
    const before = names[at];
    const last = names[names.length - 1];
    if (before) names[at] = { ...before, lines: [...before.lines, own] };
    else if (isName(own)) names.push({ lines: [own], stamp });
    else if (last && isBehindStamp && isShouted(own.text))
      names.forEach((name, index) => (names[index] = { ...name, stamp: 'across' }));
    isBehindStamp = false;
    if (before) open = at;
    else if (isName(own)) open = names.length - 1;
    else if (!isShouted(own.text)) open = -1;
  }
  return names;
}

const isUnfinished = ({ lines }: Name): boolean => {
  const last = lines[lines.length - 1];
  return (
    last !== undefined &&
    (hangs(last) || places.includes(last.loose) || (lines.length === 1 && isBareOffice(last)))
  );
};

/** `isOpen`: nothing else stood between, no stamp either. */
function goesOn({ lines, stamp }: Name, own: PaperLine, isOpen: boolean, isLast: boolean): boolean {
  const above = lines[lines.length - 1];
  if (!above || lines.length >= mostLines || own.loose.length < 2) return false;
  const isCouncil = lines.length === 1 && councilNames.includes(lettersOf(above.loose));
  const isBare = lines.length === 1 && isBareOffice(above);
  const isPlace = startsWithWord(own.loose, places);
  const isLoud = isShouted(own.text);
  if (!isOpen && isPlace) return isCouncil || (isLast && stamp !== 'above' && isLoud);
  if (hangs(above) || (isBare && !isCouncil)) return isLoud || isPlace;
  if (!isOpen) return false;
  return (!isName(own) && isLoud) || (isPlace && (isCouncil || !isShouted(above.text)));
}

function withoutHead(line: PaperLine): PaperLine {
  const head = heads.find((word) => startsWithWord(line.loose, [word]));
  return head === undefined ? line : lineOf(line.text.slice(head.length));
}

/** Are the letters of a sign the first letters of the name's words, in their order? Of a phòng only those behind it. */
function agrees(name: string, sign: string): boolean {
  const folded = foldText(name);
  // TTg: g only tells the end of "tướng".
  const letters = foldText(sign.replace(/\p{Ll}/gu, ''));
  const kind = generic.find((words) => folded.startsWith(`${words} `));
  return isIn(letters, folded) || (kind !== undefined && isIn(letters, folded.slice(kind.length + 1)));
}

function isIn(letters: string, name: string): boolean {
  const initials = name
    .split(/[^a-z\d]+/)
    // UBND, TB&XH: letters without a vowel are first letters already.
    .map((word) => (councils.includes(word) || !/[aeiouy]/.test(word) ? word : word.charAt(0)))
    .join('');
  if (initials.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const cityPrefix = new RegExp(`^(?:${cityWords.join('|')})\\.?\\s`, 'iu');

/** Several bodies have the sign UBND; the place is that of the one. */
const isOf = (name: string, place: string | undefined): boolean =>
  place !== undefined && foldText(name).includes(foldText(place.replace(cityPrefix, '')));
