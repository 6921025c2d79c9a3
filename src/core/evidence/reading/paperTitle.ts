import type { NamedKind } from '../vocabulary/kindWords';
import { certificateWord, draftWord, learningWords, titleWords } from '../vocabulary/paperWords';
import { isShouted, lettersOf, lineOf, looseKey, type PaperLine } from './paperLines';

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

const headings: readonly Heading[] = (Object.entries(titleWords) as [NamedKind, readonly string[]][])
  .flatMap(([kind, words]) => words.map((word) => ({ kind, letters: lettersOf(looseKey(word)) })))
  .sort((a, b) => b.letters.length - a.letters.length);

/** These stand above the number (contracts, minutes) or have none; the others stand below it. */
const aboveNumber: readonly NamedKind[] = [
  'contract',
  'acceptance',
  'handover',
  'invoice',
  'diploma',
  'other',
];

/** The heading that names the kind; `numberAt` is the line of the number. */
export function paperTitle(lines: readonly PaperLine[], numberAt: number): PaperTitle | undefined {
  for (let at = 0; at < lines.length; at++) {
    const title = titleAt(lines, at);
    if (title && (at >= numberAt || aboveNumber.includes(title.kind))) return resolve(title, lines);
  }
  return undefined;
}

function titleAt(lines: readonly PaperLine[], at: number): PaperTitle | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || line.text === '') return undefined;
  const own = lettersOf(line.loose);
  const both = next && isShouted(next.text) ? own + lettersOf(next.loose) : own;
  const heading = headings.find(({ letters }) => both.startsWith(letters));
  if (!heading) return undefined;
  const { kind, letters } = heading;
  if (!isShouted(line.text) && own !== letters) return undefined;
  const spills = letters.length > own.length;
  const [source, count] = spills && next ? [next, letters.length - own.length] : [line, letters.length];
  return { kind, at, lines: spills ? 2 : 1, rest: behindLetters(source, count) };
}

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
    ? { ...title, kind: 'diploma' }
    : title;
}

const draft = lettersOf(looseKey(draftWord));

/** A draft proves nothing, whatever it is a draft of. */
export const isDraft = (lines: readonly PaperLine[]): boolean =>
  lines.some(({ text, loose }) => text.length <= 20 && lettersOf(loose).startsWith(draft));
