import { aboutWords, authorityWords, bodyWords, subjectWords } from '../vocabulary/paperWords';
import { isDateLine } from './paperDate';
import { lineOf, looseKey, startsWithWord, wordsPattern, type PaperLine } from './paperLines';
import { paperNumber } from './paperNumber';
import type { PaperTitle } from './paperTitle';

const mostLines = 5;
const longest = 400;

const bodies = bodyWords.map(looseKey);
const authorities = authorityWords.map(looseKey);
const subjects = subjectWords.map(looseKey);
const about = new RegExp(`^(?:${aboutWords.map(wordsPattern).join('|')}|viv)(?![a-z])`);
/** I. · 1. · 1/ */
const section = /^(?:[ivxo\d]{1,4}\s?[.)]|[io\d]{1,2}\s?\/\s)/;

export const isBody = ({ loose }: PaperLine): boolean =>
  bodies.some((word) => (word.endsWith(' ') ? loose.startsWith(word) : startsWithWord(loose, [word])));

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
  const first = below.findIndex((line) => line.text !== '' && !paperNumber(line) && !isDateLine(line));
  if (first < 0 && rest.text === '') return undefined;
  const following = first < 0 ? [] : below.slice(first);
  if (kind === 'decision' || kind === 'plan' || kind === 'report') {
    const rests = rest.text === '' || paperNumber(rest) ? [] : [rest];
    return gather([...rests, ...following]);
  }
  const [next] = following;
  const bare = next && lineOf(next.text.replace(/^[("“]+/, ''));
  return bare && (isAbout(bare) || startsWithWord(bare.loose, subjects))
    ? gather([bare, ...following.slice(1)])
    : undefined;
}

/** Lines up to a gap, the date, the text proper. */
function gather(lines: readonly PaperLine[]): string | undefined {
  const taken: string[] = [];
  for (const line of lines) {
    if (taken.length === mostLines || line.text === '' || ends(line)) break;
    taken.push(line.text);
  }
  const text = taken.join(' ').replace(/^[("“]+|[)"”;:,]+$/g, '');
  return text === '' || text.length > longest ? undefined : text;
}

const ends = (line: PaperLine): boolean =>
  isBody(line) ||
  isDateLine(line) ||
  section.test(line.loose) ||
  line.text.startsWith('(') ||
  startsWithWord(line.loose, authorities) ||
  paperNumber(line) !== undefined;
