import { authorityWords } from '../vocabulary/issuerWords';
import { aboutWords, goingOnWords, subjectWords } from '../vocabulary/paperWords';
import { hangs } from './paperBody';
import { isDateLine } from './paperDate';
import { layoutOf } from './paperLayout';
import {
  beginsSmall,
  isShouted,
  lettersOf,
  lineOf,
  looseKey,
  startsWithWord,
  wordsPattern,
  wordTest,
  type PaperLine,
} from './paperLines';
import { contractNumber, paperNumber } from './paperNumber';
import type { PaperTitle } from './paperTitle';

const mostLines = 8;
const longest = 500;

const namesAuthority = wordTest(authorityWords, 'start');
const subjects = subjectWords.map(looseKey);
const goesOn = wordTest(goingOnWords, 'start');
const about = new RegExp(`^(?:${aboutWords.map(wordsPattern).join('|')}|viv)(?![a-z])`);
/** I. · 1. · 1/ · A. · Phần I · Chương I · Mục lục */
const section =
  /^(?:[ivxo\d]{1,4}\s?[.)](?!\d)|[io\d]{1,2}\s?\/\s|[a-e]\s?[.)]\s|(?:phan|chuong|muc|dieu)\s(?:thu|[ivxo\d]|iuc))/;

export const isAbout = ({ loose }: PaperLine): boolean => about.test(loose);

/** "V/v …", below the number of a letter. */
export function letterSubject(lines: readonly PaperLine[]): string | undefined {
  const at = lines.findIndex(isAbout);
  return at < 0 ? undefined : gather(lines.slice(at));
}

/** What follows the heading; of contracts and minutes only what says of itself that it is the subject. */
export function titledSubject(
  lines: readonly PaperLine[],
  { at, lines: height, rest, kind }: PaperTitle,
): string | undefined {
  const below = lines.slice(at + height);
  const first = below.findIndex(
    (line) => line.text !== '' && !paperNumber(line) && !contractNumber(line) && !isDateLine(line),
  );
  if (first < 0 && rest.text === '') return undefined;
  const following = first < 0 ? [] : below.slice(first);
  if (layoutOf(kind).subjectBelow) {
    const rests = rest.text === '' || paperNumber(rest) ? [] : [rest];
    return gather([...rests, ...following]);
  }
  const [next] = following;
  const bare = next && lineOf(next.text.replace(/^[("“]+/, ''));
  return bare && (isAbout(bare) || startsWithWord(bare.loose, subjects))
    ? gather([bare, ...following.slice(1)])
    : undefined;
}

/** Lines up to a gap or what is no more of it; a gap, or the day of the other column, may stand before a line that goes on. */
function gather(lines: readonly PaperLine[]): string | undefined {
  const taken: PaperLine[] = [];
  let isApart = false;
  for (const line of lines) {
    const above = taken[taken.length - 1];
    if (taken.length === mostLines) break;
    if (line.stamp) continue;
    if (above && (line.text === '' || isDateLine(line))) {
      isApart = true;
      continue;
    }
    if (above ? !isMore(line, above, taken, isApart) : line.text === '' || isEnd(line)) break;
    taken.push(line);
    isApart = false;
  }
  const text = withoutEdges(taken.map(({ text: own }) => own).join(' '));
  return text === '' || text.length > longest ? undefined : text;
}

/** Brackets and quotation marks that close nothing go, and so do the signs before the next part. */
function withoutEdges(subject: string): string {
  const text = subject.replace(/^[("“]+|[;:,]+$/g, '');
  const isClosed = (open: RegExp, close: RegExp): boolean =>
    text.split(open).length >= text.split(close).length;
  const quoted = /"/.test(text) ? text.split('"').length % 2 === 1 : isClosed(/“/, /”/);
  return text.replace(/["”]$/, quoted ? '$&' : '').replace(/\)$/, isClosed(/\(/, /\)/) ? '$&' : '');
}

function isMore(line: PaperLine, above: PaperLine, taken: readonly PaperLine[], isApart: boolean): boolean {
  if (paperNumber(line) !== undefined || line.text.startsWith('(')) return false;
  if (beginsSmall(line) || hangs(above)) return true;
  if (isApart || isEnd(line) || isSentence(line, above)) return false;
  const wasLoud = taken.every(({ text }) => isShouted(text));
  if (wasLoud) return isShouted(line.text) || goesOn(line);
  return !isShouted(line.text) || lettersOf(line.loose).length < leastHeading;
}

/** It ends like one, or is a full line below the shorter one of a heading. */
const isSentence = ({ text }: PaperLine, above: PaperLine): boolean =>
  /[.;:]$/.test(text) ||
  (!isShouted(text) && text.length >= fullLine && text.length >= 1.5 * above.text.length);

const fullLine = 70;

/** Fewer letters in capitals are an abbreviation. */
const leastHeading = 12;

const isEnd = (line: PaperLine): boolean =>
  isDateLine(line) ||
  section.test(line.loose) ||
  line.text.startsWith('(') ||
  namesAuthority(line) ||
  paperNumber(line) !== undefined;
