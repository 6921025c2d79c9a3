import { isBlank, problem } from './problem';
import type { CatalogueView } from './view';

/** Criterion → group → scale, unit → unit group: every link leads somewhere. */
export function checkStructure({
  catalogue: { criteria, groups, scales, units, unitGroups },
}: CatalogueView) {
  const known = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(things.map(({ id }) => id));
  const [knownGroups, knownScales, knownUnitGroups] = [known(groups), known(scales), known(unitGroups)];
  return [
    ...criteria.flatMap(({ id: criterion, group, title }) => [
      ...(isBlank(title) ? [problem('blankTitle', { criterion })] : []),
      ...(knownGroups.has(group) ? [] : [problem('unknownGroup', { criterion, group })]),
      ...(criterion.startsWith(`${group}.`) ? [] : [problem('idOutsideGroup', { criterion, group })]),
    ]),
    ...groups
      .filter(({ scale }) => !knownScales.has(scale))
      .map(({ id, scale }) => problem('unknownScale', { group: id, scale })),
    ...units.flatMap(({ id: unit, groups: memberOf }) =>
      memberOf
        .filter((group) => !knownUnitGroups.has(group))
        .map((group) => problem('unknownUnitGroup', { unit, group })),
    ),
  ];
}
