import {
  findSharingDrifts,
  type Access,
  type SharingDuty,
} from '../../../../src/core/permissions/findSharingDrifts';
import { unit } from '../../../support/smallPeriod';

const duty: SharingDuty = {
  state: 'open',
  operators: ['vhtt@huyen.vn'],
  units: [
    unit('a', 'Xã A', { people: ['an@huyen.vn', 'nhom-a@googlegroups.com'] }),
    unit('b', 'Xã B', { people: ['An@huyen.vn'] }),
    unit('c', 'Xã C'),
  ],
  excepted: new Set(),
};
const person = (address: string, role: Access['role'] = 'writer'): Access => ({
  kind: 'person',
  address,
  role,
});
const all: readonly Access[] = [
  person('vhtt@huyen.vn', 'owner'),
  person('AN@huyen.vn'),
  { kind: 'group', address: 'nhom-a@googlegroups.com', role: 'writer' },
];

describe('the sharing of a period workbook', () => {
  test('is as it should be where everybody who works on it may write, in any case of letters', () => {
    expect(findSharingDrifts(all, duty)).toEqual([]);
  });

  test('misses a person once, with both of the units', () => {
    expect(findSharingDrifts(all.slice(0, 1), duty)).toEqual([
      { code: 'noAccess', who: 'an@huyen.vn', units: ['Xã A', 'Xã B'], found: 'none', perhapsInGroup: false },
      {
        code: 'noAccess',
        who: 'nhom-a@googlegroups.com',
        units: ['Xã A'],
        found: 'none',
        perhapsInGroup: false,
      },
    ]);
  });

  test('says where somebody only reads, and that a group may hold somebody unseen', () => {
    const [owner, , group] = all;
    const list = [owner, person('an@huyen.vn', 'reader'), group].flatMap((access) => access ?? []);
    const drift = { code: 'noAccess', who: 'an@huyen.vn', units: ['Xã A', 'Xã B'], perhapsInGroup: true };
    expect(findSharingDrifts(list, duty)).toEqual([{ ...drift, found: 'reader' }]);
  });

  test('lets units read once the period is closed, but not be shut out', () => {
    const closed: SharingDuty = { ...duty, state: 'closed' };
    const [owner, , group] = all;
    const list = [owner, group].flatMap((access) => access ?? []);
    expect(findSharingDrifts([...list, person('an@huyen.vn', 'reader')], closed)).toEqual([]);
    expect(findSharingDrifts(list, closed)).toMatchObject([{ code: 'noAccess', who: 'an@huyen.vn' }]);
  });

  test('names who writes without belonging to a unit; whoever reads is welcome', () => {
    const list = [...all, person('la@khac.vn'), person('lanh-dao@huyen.vn', 'reader')];
    expect(findSharingDrifts(list, duty)).toEqual([{ code: 'strangerWrites', who: 'la@khac.vn' }]);
  });

  test('names a link that is open to anyone, whatever it allows', () => {
    const link = (role: Access['role']): Access => ({ kind: 'anyone', address: '', role });
    expect(findSharingDrifts([...all, link('reader')], duty)).toEqual([
      { code: 'linkSharing', writes: false },
    ]);
    expect(findSharingDrifts([...all, link('writer')], duty)).toEqual([
      { code: 'linkSharing', writes: true },
    ]);
  });

  test('counts a domain as access of its people, and names it where it may write', () => {
    const [owner, , group] = all;
    const domain: Access = { kind: 'domain', address: 'huyen.vn', role: 'writer' };
    const list = [owner, group, domain].flatMap((access) => access ?? []);
    expect(findSharingDrifts(list, duty)).toEqual([{ code: 'domainWrites', domain: 'huyen.vn' }]);
  });
});
