import type { Catalogue } from '../model';
import { noWords, yesWords } from '../parse/vocabulary';
import { headWords } from './vocabulary/headWords';

/** The words of which lists for this catalogue are full: by them a character set is recognised. Lower case, NFC. */
export function knownWords({ criteria, figures, units, unitGroups, groups }: Catalogue): ReadonlySet<string> {
  const texts = [
    ...criteria.flatMap(({ title, work }) => [title, work]),
    ...[...figures, ...units, ...unitGroups].map(({ name }) => name),
    ...groups.map(({ title }) => title),
    ...Object.values(headWords).flat(),
    ...yesWords,
    ...noWords,
  ];
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    ),
  );
}
