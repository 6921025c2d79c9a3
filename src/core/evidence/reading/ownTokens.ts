import { deviceNames, deviceTitles } from '../vocabulary/nameWords';
import { foldText } from './foldText';
import { nameTokens, type NameToken } from './nameTokens';

/** No ending of a file has a digit where a month could stand (`hoá đơn.T3`). */
const ending = /\.(?:[a-z]{2,5}|7z|mp[34]|p7[ms])$/i;
/** Given twice, as Windows does where it hides the first. */
const twice = /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|rar)$/i;
const titles = deviceTitles.map((title) => foldText(title).replace(/ /g, ''));

/** What a person wrote: without the ending, the criterion's code, and what a camera, scanner or chat put there. */
export function ownTokens(name: string, hasCode: boolean): readonly NameToken[] {
  const stem = name.normalize('NFKC').trim().replace(ending, '').replace(twice, '');
  const [first, ...rest] = nameTokens(stem).slice(hasCode ? 3 : 0);
  const tokens = first ? [{ ...first, gap: '' }, ...rest] : [];
  const text = tokens.map(({ key }) => key).join('');
  if (titles.some((title) => text.startsWith(title))) return [];
  const [second] = rest;
  if (first?.digits === true) {
    // 20210315_103045: the camera of a phone.
    return first.text.length === 8 && second?.digits === true && second.text.length === 6
      ? rest.slice(1)
      : tokens;
  }
  if (!first || !deviceNames.includes(first.key) || !second?.digits || second.text.length < 3) return tokens;
  const named = rest.findIndex(({ digits }) => !digits);
  return named < 0 ? [] : rest.slice(named);
}
