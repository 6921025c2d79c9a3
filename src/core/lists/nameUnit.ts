import { leadResolver } from '../catalogue/resolveLeads';
import type { Catalogue, Office } from '../model';
import { nameKey } from '../names';
import { tidy } from '../parse/rawCell';
import { nearest } from './nearest';
import { plainKey } from './plainKey';
import { belongsTo, committee, communeWords, higherPlaces, shortForms } from './vocabulary/unitForms';

/** The id that a text names, or those that it may mean. */
export type Named = { readonly id: string } | { readonly proposes: readonly string[] };

/** Where the units are: what stands behind their names may say it again. */
export type District = Pick<Office, 'superior' | 'addressee'>;

/**
 * A unit by its id, its name or any spelling that the catalogue knows, whatever body of this district stands before or
 * behind it. Without its marks, in short forms, with letters wrong or lost it is proposed, never taken.
 */
export function unitNamer(catalogue: Catalogue, district: District): (text: string) => Named {
  const resolve = leadResolver(catalogue);
  const ids = new Set(catalogue.units.map(({ id }) => id));
  const propose = proposer(catalogue);
  const places = placesOf(district);
  return (text) => {
    const typed = tidy(text);
    if (ids.has(typed.toLowerCase())) return { id: typed.toLowerCase() };
    const forms = formsOf(nameKey(typed), places);
    for (const form of forms) {
      const { ids: found, unresolved } = resolve(form);
      const [only] = found;
      if (found.length === 1 && unresolved.length === 0 && only !== undefined && ids.has(only))
        return { id: only };
    }
    return { proposes: propose(typed) };
  };
}

/** "huyện …", "tỉnh …": the bodies above the units, without their committees. */
const placesOf = ({ superior, addressee }: District): readonly string[] =>
  [superior, addressee].map((body) => withoutCommittee(nameKey(body)));

const committees = committee.map(nameKey);
const higher = higherPlaces.map(nameKey);
const belongs = belongsTo.map(nameKey);

const withoutCommittee = (key: string): string => {
  const before = committees.find((word) => key.startsWith(`${word} `));
  return before === undefined ? key : key.slice(before.length + 1);
};

/** The name as it stands, and without the bodies before and behind it. */
function formsOf(key: string, places: readonly string[]): readonly string[] {
  const forms = [key];
  const [district] = places;
  const behind = [...places, ...higher.filter((word) => district?.startsWith(`${word} `))];
  for (let rest = key; ;) {
    const place = behind.find(
      (each) => rest.endsWith(` ${each}`) || rest.endsWith(`-${each}`) || rest.endsWith(`,${each}`),
    );
    if (place === undefined) break;
    rest = rest.slice(0, -place.length).replace(/[\s,;.(-]+$/, '');
    rest = withoutEnd(rest, [...belongs, ...committees]);
    forms.push(rest);
  }
  return [...forms, ...forms.map(withoutCommittee)];
}

function withoutEnd(key: string, words: readonly string[]): string {
  const word = words.find((each) => key.endsWith(` ${each}`));
  return word === undefined
    ? key
    : withoutEnd(key.slice(0, -word.length - 1).replace(/[\s,;.(-]+$/, ''), words);
}

function proposer({ units }: Catalogue): (text: string) => readonly string[] {
  const keys = units.flatMap(({ id, name, aliases }) =>
    [name, ...aliases, id].flatMap((spelling) =>
      [...new Set([compact(spelling), compact(bare(spelling))])].map((key) => [key, id] as const),
    ),
  );
  const of = (fits: (key: string) => boolean): readonly string[] => [
    ...new Set(keys.filter(([key]) => key !== '' && fits(key)).map(([, id]) => id)),
  ];
  return (text) => {
    const readings = readingsOf(text);
    const wanted = new Set(readings.map(compact));
    const same = of((key) => wanted.has(key));
    if (same.length > 0) return same.slice(0, mostProposed);
    if (text.includes('?')) return of(withLost(text)).slice(0, mostProposed);
    const near = readings.flatMap((reading) => nearest(compact(reading), keys));
    return [...new Set(near)].slice(0, mostProposed);
  };
}

const mostProposed = 3;

const compact = (text: string): string => plainKey(text).replace(/ /g, '');

/** "Hồng Hạ" of "Xã Hồng Hạ". */
const bare = (name: string): string => withoutStart(plainKey(name), communeWords.map(plainKey));

const withoutStart = (key: string, words: readonly string[]): string => {
  const word = words.find((each) => key.startsWith(`${each} `));
  return word === undefined ? key : key.slice(word.length + 1);
};

/** What a careless spelling may stand for: short forms written out, without the bodies before and behind it. */
function readingsOf(text: string): readonly string[] {
  const heads = committee.map(plainKey);
  const key = withoutStart(plainKey(text), heads);
  const tail = new RegExp(` (?:${[...higher, 'h', 't'].map(plainKey).join('|')}) [a-z ]+$`);
  const short = [key, key.replace(tail, '')];
  const written = short.flatMap((each) => [each, ...longForms(each)]);
  return [...new Set(written.flatMap((each) => [each, bare(each)]))].filter((each) => each !== '');
}

const longForms = (key: string): readonly string[] =>
  shortForms.flatMap(([form, long]) =>
    key.startsWith(`${plainKey(form)} `) ? [`${plainKey(long)} ${key.slice(form.length + 1)}`] : [],
  );

/** "H?ng H?": a program that did not know the letters wrote a mark in the place of each. */
const withLost = (text: string): ((key: string) => boolean) => {
  const pattern = new RegExp(`^${bare(text.replace(/\?/g, 'zqz')).replace(/ /g, '').replace(/zqz/g, '.')}$`);
  return (key) => pattern.test(key);
};
