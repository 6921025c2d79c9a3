import { textLength } from './textLength';

/** Within these no name breaks. */
const bodies = 'hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân';
/** Before these it may: a kind of place, a body, another part beside the first. */
const breaks = new RegExp(
  `(?<!(?:^|\\s)và)\\s+(?=(?:${bodies}|huyện|thị xã|thành phố|quận|tỉnh|xã|phường|thị trấn|và|trực thuộc)(?=\\s|$))`,
  'iu',
);

/** What people abbreviate stands in full in the head of a paper. */
export const fullName = (name: string): string =>
  name
    .replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân')
    .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân');

/** A name in capitals on as many lines as it needs: one, or broken where names break; what is longer still breaks at words. */
export function nameLines(name: string, size: number, width: number): readonly string[] {
  const whole = upper(name);
  const fits = (text: string): boolean => textLength(text, size) <= width * 0.97;
  if (fits(whole)) return [whole];
  const lines: string[] = [];
  for (const part of whole.split(breaks)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && fits(`${last} ${part}`)) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(...evenLines(part, fits));
  }
  return lines;
}

/** As even as they can be: lines of about the same length look better than one word alone. */
function evenLines(text: string, fits: (text: string) => boolean): readonly string[] {
  const words = text.split(' ');
  for (let count = 1; count < words.length; count++) {
    const lines = filled(words, Math.ceil(text.length / count));
    if (lines.every(fits)) return lines;
  }
  return words;
}

function filled(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= most + 1)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const upper = (text: string): string => text.toLocaleUpperCase('vi').replace(/\s+/g, ' ').trim();
