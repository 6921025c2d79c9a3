import { mottoWords } from '../vocabulary/paperWords';
import { lineOf, looseKey, type PaperLine } from './paperLines';

/** Words `from` … `to - 1` of a motto, whatever separates them. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly pattern: RegExp;
}

interface Motto {
  readonly words: number;
  /** Any of its words: most lines have none. */
  readonly some: RegExp;
  /** The longest first. */
  readonly parts: readonly Part[];
}

/** So many of its words are no accident: what stands behind them on the line is the damaged rest of the motto. */
const sure = 4;
/** The rest of a motto is looked for in so many lines, for the other column may come between. */
const mostBetween = 3;

const mottos: readonly Motto[] = mottoWords.map((motto) => {
  const words = looseKey(motto).split(' ');
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((__, at) => ({
      from,
      to: from + at + 1,
      pattern: new RegExp(`(?<![a-z])${words.slice(from, from + at + 1).join('[^a-z\\d]{0,4}')}(?![a-z])`),
    })),
  );
  return {
    words: words.length,
    some: new RegExp(words.join('|')),
    parts: parts.sort((a, b) => b.to - b.from - (a.to - a.from)),
  };
});

/** Name and motto of the state and of the Party left out, also where they break over lines or join the other column. */
export function withoutMottos(lines: readonly PaperLine[]): readonly PaperLine[] {
  let rest = lines;
  for (const motto of mottos) rest = withoutMotto(rest, motto);
  return rest.map((line) => {
    const name = line.name && withoutMottos([line.name])[0];
    return name ? { ...line, name } : line;
  });
}

function withoutMotto(lines: readonly PaperLine[], motto: Motto): readonly PaperLine[] {
  const kept: PaperLine[] = [];
  let [expected, between] = [0, 0];
  lines.forEach((line, at) => {
    if (line.text === '') {
      kept.push(line);
      return;
    }
    const found = motto.some.test(line.loose)
      ? ((expected > 0 ? goingOn(line, motto, expected) : undefined) ?? beginning(line, motto, lines, at))
      : undefined;
    if (found) {
      expected = found.next === motto.words ? 0 : found.next;
      between = 0;
      kept.push(...found.kept);
      return;
    }
    kept.push(line);
    between += 1;
    if (between === mostBetween) expected = 0;
  });
  return kept;
}

interface Found {
  readonly kept: readonly PaperLine[];
  /** The word of the motto that is to follow. */
  readonly next: number;
}

/** The rest of a motto that began above: to the end of the line, or of the motto. */
function goingOn(line: PaperLine, motto: Motto, expected: number): Found | undefined {
  for (const { from, to, pattern } of motto.parts) {
    if (from !== expected) continue;
    const match = pattern.exec(line.loose);
    if (!match) continue;
    const end = match.index + match[0].length;
    const ends = isNothing(line.loose.slice(end));
    if ((to === motto.words || ends) && (match.index === 0 || to - from > 1))
      return cut(line, match.index, end, to);
  }
  return undefined;
}

function beginning(
  line: PaperLine,
  motto: Motto,
  lines: readonly PaperLine[],
  at: number,
): Found | undefined {
  for (const { from, to, pattern } of motto.parts) {
    const match = pattern.exec(line.loose);
    if (!match) continue;
    const end = match.index + match[0].length;
    const ends = isNothing(line.loose.slice(end));
    if (from > 0) {
      // Only its end was read.
      if (to === motto.words && to - from >= sure - 1 && ends) return cut(line, match.index, end, to);
      continue;
    }
    if (to >= Math.min(sure, motto.words)) return cut(line, match.index, end, ends ? to : motto.words);
    const isWholeLine = ends && match.index === 0;
    if (ends && (to > 1 || isWholeLine) && ((isWholeLine && to > 1) || isContinued(lines, at, motto, to)))
      return cut(line, match.index, end, to);
  }
  return undefined;
}

/** Does one of the next lines begin, or end, with the two words that are to follow? */
function isContinued(lines: readonly PaperLine[], at: number, motto: Motto, next: number): boolean {
  const part = motto.parts.find(({ from, to }) => from === next && to === next + 2);
  const following = lines.slice(at + 1).filter(({ text }) => text !== '');
  return part !== undefined && following.slice(0, 2).some(({ loose }) => part.pattern.test(loose));
}

const isNothing = (loose: string): boolean => !/[a-z\d]/.test(loose);

/** Behind a motto only what is of the other column stays: a number, or a place and a day. */
function cut(line: PaperLine, start: number, end: number, next: number): Found {
  const pieces = [lineOf(line.text.slice(0, start)), lineOf(line.text.slice(end))];
  return {
    next,
    kept: pieces.filter(({ loose }, at) =>
      at === 0 ? /[a-z\d]/.test(loose) : /^[s5$][o6]\s?[:;]|nga[yv]\s?[\dio.…]/.test(loose),
    ),
  };
}
