import { uniqueAddresses, without } from '../../core/permissions/address';
import type { Access } from '../../core/permissions/findSharingDrifts';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import type { Staff } from '../../workbook/protection/tiles';

/**
 * The addresses of which nothing shows that Google knows them: the workbook is not shared with them, and no protection
 * names them. Google refuses a whole write for one of them that is nobody's, and does not say which.
 */
export function doubtfulAddresses(
  { owner, operators, units }: Staff,
  {
    workbook,
    access,
    user,
  }: { readonly workbook: Spreadsheet; readonly access: readonly Access[]; readonly user: string },
): readonly string[] {
  const named = (workbook.sheets ?? []).flatMap(({ protectedRanges = [] }) =>
    protectedRanges.flatMap(({ editors }) => editors?.users ?? []),
  );
  const known = [owner, user, ...access.map(({ address }) => address), ...named];
  return without(uniqueAddresses([...operators, ...units.flatMap(({ people }) => people)]), known);
}

/** Nobody of these is let in: what was theirs stays with the office. */
export function staffWithout<T extends Pick<Staff, 'operators' | 'units'>>(
  staff: T,
  addresses: readonly string[],
): T {
  if (addresses.length === 0) return staff;
  return {
    ...staff,
    operators: without(staff.operators, addresses),
    units: staff.units.map((unit) => ({ ...unit, people: without(unit.people, addresses) })),
  };
}
