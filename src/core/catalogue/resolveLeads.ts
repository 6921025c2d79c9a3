import { nameKey } from '../names';
import { conjunction, officePrefix } from '../parse/vocabulary';
import type { Catalogue, Unit } from '../model';

const office = `${nameKey(officePrefix)} `;
const separators = new RegExp(`^(?:[\\s,;.]|${nameKey(conjunction)}(?=\\s))+`);

type Directory = Pick<Catalogue, 'units' | 'unitGroups'>;

/** Who leads a criterion: ids of units and groups in the order of the text, and what of the text names nobody known. */
export interface Leads {
  readonly ids: readonly string[];
  readonly unresolved: readonly string[];
}

/**
 * Reads "Đơn vị chủ trì" as the dispatch prints it. Names are separated by ',', ';' or "và", but contain those as
 * well ("Phòng Giáo dục và Đào tạo"), so at each place the longest known spelling wins.
 */
export function leadResolver(directory: Directory): (text: string) => Leads {
  const spellings = spellingsOf(directory);
  return (text) => {
    const ids: string[] = [];
    const unresolved: string[] = [];
    let rest = skipSeparators(nameKey(text));
    while (rest !== '') {
      const match = spellings.find(
        ({ key }) => rest.startsWith(key) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(key.length)),
      );
      const taken = match?.key ?? nextPiece(rest);
      if (!match) unresolved.push(taken.trim());
      else if (!ids.includes(match.id)) ids.push(match.id);
      rest = skipSeparators(rest.slice(taken.length));
    }
    return { ids, unresolved };
  };
}

/** The units behind leads, each once, in the order of the directory. */
export function unitsOf(leadIds: readonly string[], { units }: Pick<Directory, 'units'>): readonly Unit[] {
  return units.filter(
    (unit) => leadIds.includes(unit.id) || unit.groups.some((group) => leadIds.includes(group)),
  );
}

function spellingsOf({
  units,
  unitGroups,
}: Directory): readonly { readonly key: string; readonly id: string }[] {
  return (
    [...unitGroups, ...units]
      .flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((spelling) => ({ key: nameKey(spelling), id })),
      )
      .flatMap(({ key, id }) =>
        [key, key.startsWith(office) ? key.slice(office.length) : key].map((form) => ({ key: form, id })),
      )
      // A blank spelling would match everywhere, and for ever.
      .filter(({ key }) => key !== '')
      .sort((a, b) => b.key.length - a.key.length)
  );
}

const skipSeparators = (text: string): string => text.replace(separators, '');

const nextPiece = (text: string): string => /^[^,;]+/.exec(text)?.[0] ?? text;
