import { headWords, issuerWords } from '../vocabulary/paperWords';
import { isShouted, lineOf, looseKey, startsWithWord, type PaperLine } from './paperLines';

const starts = issuerWords.map(looseKey);
const heads = headWords.map(looseKey);
/** Longer than the name of any office, in lines. */
const mostLines = 4;

/**
 * Who issued a document: of the names above its number the last, since the first is that of the body above. A name may
 * run over several lines ("ỦY BAN NHÂN DÂN" / "HUYỆN A LƯỚI").
 */
export function paperIssuer(lines: readonly PaperLine[]): string | undefined {
  let name: string[] = [];
  for (const line of lines) {
    const own = withoutHead(line);
    if (startsWithWord(own.loose, starts)) name = [own.text];
    else if (name.length > 0 && name.length < mostLines && own.text !== '' && isShouted(own.text))
      name.push(own.text);
  }
  return name.length > 0 ? name.join(' ') : undefined;
}

function withoutHead(line: PaperLine): PaperLine {
  const head = heads.find((word) => startsWithWord(line.loose, [word]));
  return head === undefined ? line : lineOf(line.text.slice(head.length));
}
