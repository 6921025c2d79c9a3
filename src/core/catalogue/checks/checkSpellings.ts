import { nameKey } from '../../names';
import { leadResolver } from '../resolveLeads';
import { isBlank, problem } from './problem';
import { spelledOut, type CatalogueView } from './view';

/**
 * Every spelling names one unit or group: with its owner taken away, nobody else may answer to it. Asked through the
 * resolver, so that short forms ("Nội vụ" for "Phòng Nội vụ") count as well.
 */
export function checkSpellings({ catalogue: { units, unitGroups } }: CatalogueView) {
  const told = new Set<string>();
  return [
    ...units
      .filter((unit) => [unit.name, ...unit.aliases].some(isBlank))
      .map(({ id }) => problem('blankUnitName', { unit: id })),
    ...unitGroups
      .filter((group) => [group.name, ...group.aliases].some(isBlank))
      .map(({ id }) => problem('blankUnitGroupName', { group: id })),
    ...[...unitGroups, ...units].flatMap((owner) => {
      const resolve = leadResolver(
        spelledOut({
          units: units.filter(({ id }) => id !== owner.id),
          unitGroups: unitGroups.filter(({ id }) => id !== owner.id),
        }),
      );
      return [owner.name, ...owner.aliases].flatMap((spelling) => {
        const { ids, unresolved } = resolve(spelling);
        const [other] = ids;
        const key = nameKey(spelling);
        if (other === undefined || ids.length > 1 || unresolved.length > 0 || told.has(key)) return [];
        told.add(key);
        return [problem('sharedSpelling', { spelling, id: owner.id, other })];
      });
    }),
  ];
}
