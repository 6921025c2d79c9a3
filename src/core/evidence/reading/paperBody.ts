import {
  bodyWords,
  followsWord,
  hangingWords,
  issuerWords,
  notOpeningWords,
  openingWords,
  sentenceWords,
} from '../vocabulary/paperWords';
import { beginsSmall, isShouted, looseKey, startsWithWord, type PaperLine } from './paperLines';

const bodies = bodyWords.map(looseKey);
const openings = openingWords.map(looseKey);
const sentences = sentenceWords.map(looseKey);
const notOpenings = notOpeningWords.map(looseKey);
const authorities = issuerWords.map(looseKey);
const follows = looseKey(followsWord);
const hanging = new RegExp(`(?:[,/-]|(?:^|\\s)(?:${hangingWords.map(looseKey).join('|')}))$`);
/** A sentence runs over no more lines. */
const mostLines = 6;

/** Does a line end in the middle of what it says? */
export const hangs = ({ loose }: PaperLine): boolean => hanging.test(loose);

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
  const opens = startsWithWord(line.loose, openings) && !startsWithWord(line.loose, notOpenings);
  if (opens && !isBelowHeading) return true;
  if (saysFollows(lines, at) && (opens || startsWithWord(line.loose, authorities))) return true;
  const isSentence = startsWithWord(line.loose, sentences) && line.text.slice(0, -1).includes(',');
  return !isBelowHeading && isSentence;
}

const hangsAt = (lines: readonly PaperLine[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && hangs(line);
};

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
    const isNew = !beginsSmall(line) && startsWithWord(line.loose, [...bodies, ...openings, ...authorities]);
    if (count > 0 && above && !hangs(above) && isNew) return false;
    if (line.loose.includes(follows)) return true;
  }
  return false;
}
