import { kindKnownBy } from '../../documentKinds';
import type { NamedKind } from '../vocabulary/kindWords';
import {
  certificateWord,
  draftWord,
  learningWords,
  minutesWord,
  noHeadingWords,
  subjectWords,
} from '../vocabulary/paperWords';
import { hangs } from './paperBody';
import { paperHeadings } from './paperHeadings';
import { isDateLine } from './paperDate';
import { layoutOf } from './paperLayout';
import {
  beginsSmall,
  empty,
  isShouted,
  lettersOf,
  lineAbove,
  lineOf,
  looseKey,
  startsWithWord,
  type PaperLine,
} from './paperLines';
import { paperNumber } from './paperNumber';

export interface PaperTitle {
  readonly kind: NamedKind;
  readonly at: number;
  /** How many lines the kind itself takes: "BIÊN BẢN" / "THANH LÝ HỢP ĐỒNG". */
  readonly lines: number;
  /** What stands behind the kind on its line. */
  readonly rest: PaperLine;
}

interface Heading {
  readonly kind: NamedKind;
  readonly letters: string;
}

const headings: readonly Heading[] = paperHeadings
  .flatMap(([kind, words]) => words.map((word) => ({ kind, letters: lettersOf(looseKey(word)) })))
  .sort((a, b) => b.letters.length - a.letters.length);

/** The heading that names the kind; `numberAt` is the line of the number. */
export function paperTitle(lines: readonly PaperLine[], numberAt: number): PaperTitle | undefined {
  for (let at = 0; at < lines.length; at++) {
    const title = titleAt(lines, at);
    if (title && (at >= numberAt || layoutOf(title.kind).headingFirst)) return resolve(title, lines);
  }
  return undefined;
}

/** A heading with nothing behind it: its subject is below. */
export const isBareHeading = (lines: readonly PaperLine[], at: number): boolean => {
  // Of a heading on two lines the second one is asked for.
  return [at - 1, at].some((first) => {
    const title = titleAt(lines, first);
    return title !== undefined && title.rest.text === '' && first + title.lines - 1 === at;
  });
};

function titleAt(lines: readonly PaperLine[], at: number): PaperTitle | undefined {
  const line = lines[at];
  if (!line || line.text === '' || beginsSmall(line)) return undefined;
  const above = lineAbove(lines, at);
  // "PHÒNG TÀI CHÍNH -" / "KẾ HOẠCH"
  if (above && hangs(above)) return undefined;
  const own = lettersOf(line.loose);
  const isLoud = isShouted(line.text);
  const about = own === minutes ? minutesOf(lines[at + 1]) : undefined;
  if (about !== undefined) return { kind: about, at, lines: 1, rest: empty };
  const next = nextLine(lines, at, isLoud, own);
  const heading = headingOf(next ? own + lettersOf(next.loose) : own);
  if (!heading) return undefined;
  const { kind, letters } = heading;
  const spills = letters.length > own.length;
  if (!isLoud && !spills && own !== letters && !isTitled(lines, at, above)) return undefined;
  const [source, count] = spills && next ? [next, letters.length - own.length] : [line, letters.length];
  return { kind, at, lines: spills ? 2 : 1, rest: behindLetters(source, count) };
}

/** The next line where the heading may go on there: in the same letters, or a small one behind a kind that stands alone. */
function nextLine(
  lines: readonly PaperLine[],
  at: number,
  isLoud: boolean,
  own: string,
): PaperLine | undefined {
  const next = lines[at + 1];
  if (!next || next.text === '') return undefined;
  if (isLoud && isShouted(next.text)) return next;
  if (!headings.some(({ letters }) => letters === own)) return undefined;
  return beginsSmall(next) ? next : undefined;
}

/** BIÊN BẢN / Về việc bàn giao thiết bị */
function minutesOf(next: PaperLine | undefined): NamedKind | undefined {
  const subject = next && subjects.find((word) => startsWithWord(next.loose.replace(/^\(/, ''), [word]));
  if (!next || subject === undefined) return undefined;
  const about = lettersOf(next.loose.replace(/^\(/, '').slice(subject.length));
  return headingOf(minutes + about)?.kind;
}

const headingOf = (read: string): Heading | undefined =>
  headings.find(({ letters }) => read.startsWith(letters));

/** In small letters a heading is a short line by itself: the first one, or below a gap, the number or the day. */
function isTitled(lines: readonly PaperLine[], at: number, above: PaperLine | undefined): boolean {
  const [line, previous] = [lines[at], lines[at - 1]];
  if (!line || /[.,;:]$/.test(line.text) || line.text.split(' ').length > mostWords) return false;
  if (paperNumber(line) !== undefined) return false;
  const second = line.loose.split(/[^a-z\d]+/);
  if (second.slice(1, 5).some((word) => noHeadings.includes(word))) return false;
  return (
    !above || !previous || previous.text === '' || isDateLine(previous) || paperNumber(previous) !== undefined
  );
}

const mostWords = 14;
const noHeadings = noHeadingWords.map(looseKey);
const subjects = subjectWords.map(looseKey);
const minutes = lettersOf(looseKey(minutesWord));

/** The rest of a line behind so many letters. */
function behindLetters({ text, loose }: PaperLine, count: number): PaperLine {
  let seen = 0;
  let end = 0;
  while (seen < count && end < loose.length) {
    if (/[a-z]/.test(loose.charAt(end))) seen += 1;
    end += 1;
  }
  return lineOf(text.slice(end).replace(/^[\s:.,-]+/, ''));
}

const certificate = lettersOf(looseKey(certificateWord));
const learning = learningWords.map((word) => lettersOf(looseKey(word)));

/** A certificate counts where it is one of learning. */
function resolve(title: PaperTitle, lines: readonly PaperLine[]): PaperTitle {
  if (title.kind !== 'other') return title;
  const about = lettersOf(
    lines
      .slice(title.at, title.at + 12)
      .map(({ loose }) => loose)
      .join(' '),
  );
  return about.startsWith(certificate) && learning.some((word) => about.includes(word))
    ? { ...title, kind: kindKnownBy.learning }
    : title;
}

const draft = lettersOf(looseKey(draftWord));

/** A draft proves nothing, whatever it is a draft of. */
export const isDraft = (lines: readonly PaperLine[]): boolean =>
  lines.some(({ text, loose }) => text.length <= 20 && lettersOf(loose).startsWith(draft));
