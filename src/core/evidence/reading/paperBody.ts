import { issuerWords } from '../vocabulary/issuerWords';
import {
  bodyWords,
  followsWord,
  hangingWords,
  notOpeningWords,
  openingWords,
  sentenceWords,
} from '../vocabulary/paperWords';
import { beginsSmall, isShouted, looseKey, startsWithWord, wordTest, type PaperLine } from './paperLines';

const bodies = bodyWords.map(looseKey);
const opensText = wordTest(openingWords, 'start');
const opensNone = wordTest(notOpeningWords, 'start');
const opensSentence = wordTest(sentenceWords, 'start');
const authorities = issuerWords.map(looseKey);
/** "… ngày 01/7/2021, UBND xã báo cáo": who acts, behind the grounds. */
const actor = new RegExp(`\\d.{0,200},\\s(?:${authorities.join('|')})\\s`);
/** "Đến nay, UBND xã đã …" */
const actorBehind = new RegExp(`^[^,]{4,60},\\s(?:${authorities.join('|')})\\s`);
const follows = looseKey(followsWord);
const endsHanging = wordTest(hangingWords, 'end');
const leastSentence = 50;
/** A sentence runs over no more lines. */
const mostLines = 6;

/** Does a line end in the middle of what it says? */
export const hangs = (line: PaperLine): boolean => /[,/-]$/.test(line.loose) || endsHanging(line);

/**
 * Where the text proper begins, or the number of lines. The grounds often begin as a subject may ("Thực hiện …"): right
 * below a heading, in capitals or in the middle of a sentence it is the subject.
 */
export function bodyAt(lines: readonly PaperLine[], isHeading: (at: number) => boolean): number {
  for (let at = 0; at < lines.length; at++) if (isBody(lines, at, isHeading)) return at;
  return lines.length;
}

function isBody(lines: readonly PaperLine[], at: number, isHeading: (at: number) => boolean): boolean {
  const line = lines[at];
  if (!line || line.text === '' || beginsSmall(line)) return false;
  if (startsWithWord(line.loose, bodies)) return true;
  const above = positionAbove(lines, at);
  if (isShouted(line.text) || hangsAt(lines, above)) return false;
  const isBelowHeading = above >= 0 && isHeading(above);
  const opens = opensText(line) && !opensNone(line);
  if (opens && !isBelowHeading) return true;
  if ((opens || isActor(lines, at)) && saysFollows(lines, at)) return true;
  const isSentence = opensSentence(line) && line.text.slice(0, -1).includes(',');
  const names = line.text.length >= leastSentence && actorBehind.test(line.loose);
  return !isBelowHeading && (isSentence || names) && isBelowDay(lines, at);
}

const hangsAt = (lines: readonly PaperLine[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && hangs(line);
};

/** "UBND xã báo cáo": below the day, for above it stands who issued the paper. */
const isActor = (lines: readonly PaperLine[], at: number): boolean =>
  startsWithWord(lines[at]?.loose ?? '', authorities) && isBelowDay(lines, at);

const isBelowDay = (lines: readonly PaperLine[], at: number): boolean =>
  lines.slice(0, at).some(({ loose }) => /nga[yv]/.test(loose));

function positionAbove(lines: readonly PaperLine[], at: number): number {
  let above = at - 1;
  while (above >= 0 && lines[above]?.text === '') above -= 1;
  return above;
}

/** "…, UBND xã báo cáo kết quả như sau:" at the end of the sentence that begins at a line. */
function saysFollows(lines: readonly PaperLine[], at: number): boolean {
  for (let count = 0; count < mostLines; count++) {
    const [line, above] = [lines[at + count], lines[at + count - 1]];
    if (!line || line.text === '') return false;
    const isNew =
      !beginsSmall(line) && (startsWithWord(line.loose, [...bodies, ...authorities]) || opensText(line));
    if (count > 0 && above && !hangs(above) && isNew) return false;
    if (line.loose.includes(follows) || line.text.endsWith(':') || actor.test(line.loose)) return true;
  }
  return false;
}
