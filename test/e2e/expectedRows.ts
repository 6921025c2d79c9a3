import { delivered } from '../../src/catalogue';

/**
 * Who owes what, worked out from the catalogue in another way than the program's: every known spelling is struck out
 * of the lead text, the longest first, wherever it stands.
 */
export function expectedRows(): readonly { readonly criterion: string; readonly unit: string }[] {
  return delivered.criteria.flatMap(({ id, leadText }) => {
    const named = namedIn(leadText);
    return delivered.units
      .filter((unit) => named.has(unit.id) || unit.groups.some((group) => named.has(group)))
      .map((unit) => ({ criterion: id, unit: unit.id }));
  });
}

function namedIn(leadText: string): ReadonlySet<string> {
  let rest = plain(leadText);
  const named = new Set<string>();
  for (const { id, spelling } of spellings) {
    if (!rest.includes(spelling)) continue;
    rest = rest.split(spelling).join('|');
    named.add(id);
  }
  const left = rest.replace(/[|,;.\s]|và/g, '');
  if (left !== '') throw new Error(`“${leadText}” leaves “${left}”`);
  return named;
}

const spellings = [...delivered.unitGroups, ...delivered.units]
  .flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => ({ id, spelling: plain(text) })))
  .flatMap(({ id, spelling }) => [
    { id, spelling },
    { id, spelling: spelling.replace(/^phòng /, '') },
  ])
  .sort((a, b) => b.spelling.length - a.spelling.length);

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replaceAll('–', '-').replaceAll('hoá', 'hóa');
}
