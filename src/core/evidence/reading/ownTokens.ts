import { atWords, deviceNames, deviceTitles, stampWords } from '../vocabulary/nameWords';
import { listed, nameTokens, phraseAt, wordKeys, yearOf, type NameToken } from './nameTokens';
import { splitSigns, signMeaning } from './signs';

/** No ending of a file has a digit where a month could stand (`hoá đơn.T3`). */
const ending = /\.(?:[a-z]{2,5}|7z|mp[34]|p7[ms])$/i;
/** Given twice, as Windows does where it hides the first, or by software that signs. */
const twice = /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|rar|signed|sign)$/i;

const date = '(?:\\d{4}[-._]?\\d{1,2}[-._]?\\d{1,2}|\\d{1,2}[-._]\\d{1,2}[-._]\\d{4}|\\d{8})';
const clock =
  '(?:[01]?\\d|2[0-3])[h:.꞉∶-][0-5]?\\d(?:[p:.꞉∶-][0-5]?\\d)?s?|(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?';
/** A day with the time of day: a machine wrote it when it made the file. Not 2021-03-15 12-QĐ-UBND. */
const stamp = new RegExp(
  `(?<!\\d)(?:${date}(?:[ _,–T-]{1,3}| (?:${atWords.join('|')}) )(?:${clock})|\\d{14}|(?:19|20)\\d{6}\\d{4})(?![\\d\\p{L}])(?!\\s?[-_/]\\s?\\p{Lu})`,
  'gu',
);
/** The picture of a chat, with its long code. */
const chat = /^z\d{10,}[_-][0-9a-z_-]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]{12,}|^[0-9a-f]{24,}/i;
/** The second of the same name. */
const copy = /\s?\((?:\d{1,2}|[a-z]?copy\s?\d*)\)/gi;
const escaped = /%[0-9a-f]{2}/i;

/** What a person wrote: without the ending, and without what a camera, scanner, chat or browser put there. */
export function ownTokens(name: string): readonly NameToken[] {
  const stem = unescaped(name)
    .normalize('NFKC')
    .trim()
    .replace(ending, '')
    .replace(twice, '')
    .replace(twice, '');
  const text = stem.replace(chat, ' ').replace(stamp, ' ').replace(copy, ' ');
  const tokens = withoutDevices(nameTokens(text.trim()));
  const [first, ...rest] = tokens;
  return first ? [{ ...first, gap: /^[[(]?$/.test(first.gap) ? first.gap : '' }, ...rest] : [];
}

/** A name that was cut out of an address: `QĐ%2045.pdf`. */
function unescaped(name: string): string {
  if (!escaped.test(name)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name.replace(/%20/g, ' ');
  }
}

const names = listed(deviceNames).map(wordKeys);
const titles = listed(deviceTitles).map(wordKeys);
const inStamp = listed(stampWords).flatMap(wordKeys);

function withoutDevices(tokens: readonly NameToken[]): readonly NameToken[] {
  const own: NameToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const title = phraseAt(tokens, at, titles);
    const name = at === 0 ? phraseAt(tokens, at, names) : 0;
    const end = afterStamp(tokens, at + Math.max(title, name));
    if (title > 0 || (name > 0 && isStamp(tokens.slice(at + name, end)))) at = end;
    else {
      const token = tokens[at];
      if (token) own.push(token);
      at += 1;
    }
  }
  return own;
}

/** Where what the device wrote behind its name ends: figures, months, times of day. */
function afterStamp(tokens: readonly NameToken[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (
      token.digits
        ? opensNumber(tokens, at) || opensCode(tokens, at)
        : !inStamp.includes(token.key) || !isAmidFigures(tokens, at, from)
    )
      break;
    at += 1;
  }
  return at;
}

const isAmidFigures = (tokens: readonly NameToken[], at: number, from: number): boolean =>
  tokens[at + 1]?.digits === true || (at > from && tokens[at - 1]?.digits === true);

/** The criterion that a picture was taken for: 2.I.20. */
const opensCode = (tokens: readonly NameToken[], at: number): boolean =>
  /^[ivxl]{1,5}$/i.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.digits === true;

/** "Scan 204-QĐ-UBND", "scan 45 QĐ": the number of a document. */
function opensNumber(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[yearOf(tokens[at + 1]) === undefined ? at + 1 : at + 2];
  if ((tokens[at]?.text.length ?? 0) > 5 || next === undefined || next.digits || inStamp.includes(next.key))
    return false;
  return signMeaning(next.text)?.role === 'kind' || splitSigns(next.text) !== undefined
    ? true
    : signMeaning(next.text) !== undefined && /^[-_/]$/.test(next.gap);
}

/** Some figures: `Scan_0012`, `scan 15-3-2021`; a single short one says too little. */
const isStamp = (tokens: readonly NameToken[]): boolean =>
  tokens.some(({ digits, text }) => digits && text.length >= 3);
