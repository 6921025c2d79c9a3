import {
  copiedWords,
  copySigns,
  loneStamps,
  receiptWords,
  receivedWords,
  stampWords,
} from '../vocabulary/stampWords';
import { isName } from './paperName';
import {
  beginsSmall,
  empty,
  isShouted,
  lettersOf,
  lineOf,
  looseKey,
  startsWithWord,
  wordsPattern,
  type PaperLine,
} from './paperLines';

/** Stands where a stamp was. */
const gap = (stamp: 'received' | 'copied', name: PaperLine | undefined): PaperLine => ({
  ...empty,
  stamp,
  ...(name && { name }),
});
/** A stamp has no more lines below the word that names it, and above it. */
const mostBelow = 8;
const mostAbove = 3;

const signing = stampWords.map(looseKey);
const copied = copiedWords.map(looseKey);
const lone = loneStamps.map((words) => lettersOf(looseKey(words)));
const received = receivedWords.map((words) => lettersOf(looseKey(words)));
const receivedInLine = new RegExp(
  `(?:^|\\s)(?:${receivedWords.map(wordsPattern).join('|')})\\s?[:.]?(?=$|\\s)`,
);

const day =
  '[\\dio.…]{0,8}\\s?(?:[/.-]\\s?[\\dio.…]{1,4}\\s?[/.-]\\s?[\\dio.…]{1,6}|thang[\\s\\dio.…]{0,10}nam[\\s\\dio.…]{0,10})?';
/** 14/SY-UBND: the number of a copy. */
const copyNumber = new RegExp(
  `^(?:[s5$][o6])\\s?[:.]?\\s?[\\dio]{1,6}\\s?[/-]\\s?(?:${copySigns.map(looseKey).join('|')})(?![a-z])[-a-z&]{0,20}`,
);
const number =
  /^(?:[s5$][o6])(?: den)?\s?[:.]{0,2}[\s.…]{0,30}[\dio]{0,6}(?!\s?[\dio/\\-])(?![a-z])[\s.…]{0,30}/;
/** "Số đến: 701", "Ngày đến: 30/3/2021": it names itself. */
const labelled = /^(?:[s5$][o6]|ngay|gi[o0]) den\s?:/;
const dayDetail = new RegExp(`^ngay(?: den)?\\s?[:.]{0,2}\\s?${day}[\\s.…]{0,30}(?![a-z])`);
/** Filled in once on a stamp. */
const once: readonly RegExp[] = [number, copyNumber, dayDetail];
const details: readonly RegExp[] = [
  ...once,
  /^gi[o0]\s?[:.]?\s?[\dio]{0,2}\s?[:h]?\s?[\dio]{0,2}[\s.…]{0,20}/,
  // To whom it goes.
  new RegExp(`^(?:${receiptWords.map(wordsPattern).join('|')})(?:\\s?[:.].*|[\\s.…]*)$`),
];

/** Below the words of a copy: its own place and day, and who signed it. */
const copyDetails =
  /^(?:[^\d:;()]{2,40},\s?nga[yv]\s?[\dio.…/\s-]{1,12}(?:thang[\s\dio.…]{1,8}nam[\s\dio]{1,6})?|(?:tl|kt|tm|tuq)\s?\..{0,60})$/;

/** Without the stamps of receiving, copying and signing, and what is filled in there. */
export function withoutStamps(lines: readonly PaperLine[]): readonly PaperLine[] {
  const kept: PaperLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (isSigning(line)) {
      // The name of the signer may have slipped to the next line.
      if (line.text.endsWith(':') && lines[at + 1]?.text !== '') at += 1;
      continue;
    }
    if (lone.includes(lettersOf(line.loose))) continue;
    const mark = markIn(line);
    if (!mark) {
      kept.push(line);
      continue;
    }
    const filled = new Set<RegExp>();
    const beside: PaperLine[] = [];
    // The number stands above the word or below it; one of the other column may stand on the other side.
    const isNumberBelow = number.test(
      mark.behind.text === '' ? (nextOf(lines, at)?.loose ?? '') : mark.behind.loose,
    );
    const isReceived = mark.kind === 'received';
    const below = lines.slice(at + 1, at + 4);
    if (below.some(({ loose }) => dayDetail.test(loose))) filled.add(dayDetail);
    if (isReceived && !isNumberBelow) dropDetailsAbove(kept, filled);
    filled.delete(dayDetail);
    at = dropDetailsBelow(lines, at, mark, beside, filled);
    if (isReceived && isNumberBelow) dropDetailsAbove(kept, filled);
    if (mark.before.text !== '') kept.push(mark.before);
    const last = kept[kept.length - 1];
    const name = isReceived && last && isName(last) ? kept.pop() : undefined;
    kept.push(gap(mark.kind, name), ...beside);
  }
  return kept;
}

const nextOf = (lines: readonly PaperLine[], at: number): PaperLine | undefined =>
  lines.slice(at + 1).find(({ text }) => text !== '');

const isSigning = (line: PaperLine): boolean =>
  !beginsSmall(line) && signing.some((word) => line.loose.startsWith(word));

interface Mark {
  readonly kind: 'received' | 'copied';
  readonly before: PaperLine;
  readonly behind: PaperLine;
}

/** The word that names a stamp, in capitals or alone on its line. */
function markIn(line: PaperLine): Mark | undefined {
  const { text, loose } = line;
  if (text === '' || beginsSmall(line)) return undefined;
  if (copyNumber.test(loose)) return { kind: 'copied', before: empty, behind: empty };
  if (startsWithWord(loose, copied) && (isShouted(text) || text.length <= longestMark))
    return { kind: 'copied', before: empty, behind: empty };
  if (received.includes(lettersOf(loose)) && text.length <= longestMark)
    return { kind: 'received', before: empty, behind: empty };
  if (labelled.test(loose)) return { kind: 'received', before: empty, behind: line };
  const found = receivedInLine.exec(loose);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const written = text.slice(found.index, end);
  const [before, behind] = [lineOf(text.slice(0, found.index)), lineOf(text.slice(end))];
  // "TỪ NGÀY 01 ĐẾN NGÀY 05" is of a heading.
  if (written !== written.toUpperCase() || /^NG\S+\s\d/.test(behind.text)) return undefined;
  const isAlone = behind.text === '' && lettersOf(written.toLowerCase()).length > shortest;
  return !isAlone && withoutDetails(behind) === behind ? undefined : { kind: 'received', before, behind };
}

const longestMark = 30;
/** "ĐẾN" alone may end any line. */
const shortest = 3;

/**
 * What is left of a line when the things filled in are taken off its beginning; the line itself where there are none.
 * `filled`: those that the stamp has already, for it has number and day but once; what is found is added.
 */
function withoutDetails(line: PaperLine, filled = new Set<RegExp>()): PaperLine {
  let rest = line;
  while (rest.text !== '') {
    const [length, detail] = longestDetail(rest, filled);
    if (!detail) break;
    if (once.includes(detail)) filled.add(detail);
    rest = lineOf(rest.text.slice(length));
  }
  return rest;
}

function longestDetail({ loose }: PaperLine, filled: ReadonlySet<RegExp>): readonly [number, RegExp?] {
  let longest: readonly [number, RegExp?] = [0];
  for (const detail of details) {
    const length = filled.has(detail) ? 0 : (detail.exec(loose)?.[0].length ?? 0);
    if (length > longest[0]) longest = [length, detail];
  }
  return longest;
}

function dropDetailsAbove(kept: PaperLine[], filled: Set<RegExp>): void {
  for (let count = 0; count < mostAbove; count++) {
    const last = kept[kept.length - 1];
    const own = new Set(filled);
    if (!last || last.text === '' || withoutDetails(last, own).text !== '') return;
    own.forEach((detail) => filled.add(detail));
    kept.pop();
  }
}

/** The line up to which the stamp goes; what stands beside it in the other column is kept. */
function dropDetailsBelow(
  lines: readonly PaperLine[],
  from: number,
  { kind, behind }: Mark,
  kept: PaperLine[],
  filled: Set<RegExp>,
): number {
  const beside = withoutDetails(behind, filled);
  if (beside.text !== '') kept.push(beside);
  let last = from;
  for (let at = from + 1; at <= from + mostBelow; at++) {
    const line = lines[at];
    if (!line) break;
    if (line.text === '') continue;
    const isOfCopy = kind === 'copied' && copyDetails.test(line.loose);
    const rest = isOfCopy ? empty : withoutDetails(line, filled);
    if (rest === line) break;
    last = at;
    if (rest.text !== '') kept.push(rest);
  }
  return last;
}
