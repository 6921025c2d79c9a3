import type { Unit } from '../model';
import { addressKey, uniqueAddresses } from './address';
import { mayWrite, type Access } from './findSharingDrifts';

/** As is told of all files, without a source of Google's. */
export const mostAddresses = 600;

export interface SharedPerson {
  readonly address: string;
  /** What the person is not let into yet. */
  readonly lacks: readonly ('workbook' | 'folder')[];
}

export interface SharedUnit extends Pick<Unit, 'id' | 'name' | 'mailbox'> {
  readonly people: readonly SharedPerson[];
}

interface SharingOrder {
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'people' | 'mailbox'>[];
  /** Who has the workbook. */
  readonly access: readonly Access[];
  /** The account that shares: it has everything. */
  readonly user: string;
  /** Whether a person is in the folder of the unit, or, of the office, in the folder above. */
  isInFolder(unit: string, address: string): boolean;
}

/** Who of each unit is in, and who is to be let in. An official mailbox never is. */
export const planSharing = ({ units, access, user, isInFolder }: SharingOrder): readonly SharedUnit[] =>
  units.map(({ id, name, people, mailbox }) => ({
    id,
    name,
    ...(mailbox !== undefined && { mailbox }),
    people: uniqueAddresses(people).map((address) => {
      if (addressKey(address) === addressKey(user)) return { address, lacks: [] };
      return {
        address,
        lacks: [
          ...(mayWrite(access, address) ? [] : ['workbook' as const]),
          ...(isInFolder(id, address) ? [] : ['folder' as const]),
        ],
      };
    }),
  }));

/** Each address that lacks something, once. */
export const dueAddresses = (
  units: readonly SharedUnit[],
  what?: SharedPerson['lacks'][number],
): readonly string[] =>
  uniqueAddresses(
    units.flatMap(({ people }) =>
      people
        .filter(({ lacks }) => (what === undefined ? lacks.length > 0 : lacks.includes(what)))
        .map(({ address }) => address),
    ),
  );

/** How many single addresses the workbook has once these are let in; its owner is none of them. */
export function addressesAfter(access: readonly Access[], due: readonly string[]): number {
  const held = access.filter(({ kind, role }) => (kind === 'person' || kind === 'group') && role !== 'owner');
  return new Set([...held.map(({ address }) => address), ...due].map(addressKey)).size;
}
