import type { Unit } from '../model';
import type { PeriodState } from '../periodState';
import { addressKey, uniqueAddresses } from './address';
import type { SharingDrift } from './drift';
import { mayEdit } from './matrix';

/** One line of a workbook's sharing. */
export interface Access {
  readonly kind: 'person' | 'group' | 'domain' | 'anyone';
  /** An e-mail address, for a domain its name, '' for anyone who has the link. */
  readonly address: string;
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
}

const writes = ({ role }: Access): boolean => role === 'owner' || role === 'writer';

export const writersOf = (list: readonly Access[]): readonly string[] =>
  list.filter(writes).map(({ address }) => address);

/** By name or by the domain; a link is nobody's own. */
const isHeldBy = ({ kind, address }: Access, who: string): boolean =>
  kind === 'domain'
    ? addressKey(who).endsWith(`@${addressKey(address)}`)
    : kind !== 'anyone' && addressKey(address) === addressKey(who);

export const mayWrite = (list: readonly Access[], who: string): boolean =>
  list.some((access) => writes(access) && isHeldBy(access, who));

export interface SharingDuty {
  readonly state: PeriodState;
  /** The office's people. */
  readonly operators: readonly string[];
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'people'>[];
  /** Units that may still enter after the closing, by id. */
  readonly excepted: ReadonlySet<string>;
}

/** Holds the sharing of a period workbook against who works on it. */
export function findSharingDrifts(list: readonly Access[], duty: SharingDuty): readonly SharingDrift[] {
  const { operators, units } = duty;
  const known = new Set([...operators, ...units.flatMap(({ people }) => people)].map(addressKey));
  return [
    ...list.flatMap((access): readonly SharingDrift[] => {
      const { kind, address, role } = access;
      switch (kind) {
        case 'anyone':
          return [{ code: 'linkSharing', writes: writes(access) }];
        case 'domain':
          return writes(access) ? [{ code: 'domainWrites', domain: address }] : [];
        case 'person':
        case 'group':
          return writes(access) && role !== 'owner' && !known.has(addressKey(address))
            ? [{ code: 'strangerWrites', who: address }]
            : [];
      }
    }),
    ...findShutOut(list, duty),
  ];
}

/** A link is no access of one's own: it is itself a thing to be taken away. */
function findShutOut(
  list: readonly Access[],
  { state, operators, units, excepted }: SharingDuty,
): readonly SharingDrift[] {
  const perhapsInGroup = list.some(({ kind }) => kind === 'group');
  const people = uniqueAddresses([...operators, ...units.flatMap((unit) => unit.people)]);
  const operating = new Set(operators.map(addressKey));
  return people.flatMap((who): readonly SharingDrift[] => {
    const key = addressKey(who);
    const held = list.filter((access) => isHeldBy(access, who));
    const of = units.filter((unit) => unit.people.some((address) => addressKey(address) === key));
    const role = operating.has(key) ? 'operator' : 'unit';
    const isExcepted = of.some(({ id }) => excepted.has(id));
    if (held.some((access) => writes(access) || !mayEdit(state, 'entry', role, isExcepted))) return [];
    const found = held.some(({ role }) => role === 'commenter')
      ? 'commenter'
      : held.length > 0
        ? 'reader'
        : 'none';
    return [{ code: 'noAccess', who, units: of.map(({ name }) => name), found, perhapsInGroup }];
  });
}
