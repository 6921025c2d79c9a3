import { entered, part } from '../../../../src/catalogue/terms';
import type { Catalogue, Figure } from '../../../../src/core/model';
import { figureKey, rowKey } from '../../../../src/core/keys';
import { assignRows, figureUnits } from '../../../../src/core/catalogue/assign';
import { planUpdate, type HeldPeriod, type UpdatePlan } from '../../../../src/core/period/planUpdate';
import { catalogueOf, commune, criterion, grounds, unit } from '../../../support/smallPeriod';

const figure: Figure = {
  id: 'cbcc',
  name: 'Số CBCC',
  unit: 'người',
  scope: 'unit',
  enteredBy: ['communes'],
  appliesTo: 'all',
  atMost: [],
  grounds,
};

const catalogue = catalogueOf({
  groups: [{ id: '1.I', scale: 'readiness', title: 'Nhóm', shortTitle: 'Nhóm', source: 1 }],
  units: [unit('vp', 'Văn phòng'), commune('a-ngo', 'Xã A Ngo'), commune('hong-ha', 'Xã Hồng Hạ')],
  criteria: [criterion('1.I.1'), criterion('1.I.2', { leadText: 'UBND các xã, thị trấn' })],
  figures: [figure],
});

/** A period workbook as it was created from a catalogue. */
function heldOf(from: Catalogue, change: Partial<HeldPeriod> = {}): HeldPeriod {
  const assigned = assignRows(from);
  const figures = from.figures.flatMap((each) =>
    figureUnits(each, from).map(({ id }) => figureKey({ figure: each.id, unit: id })),
  );
  return {
    criteria: from.criteria,
    groups: from.groups,
    assigned,
    former: [],
    units: from.units,
    formerUnits: [],
    rows: new Set(assigned.map(rowKey)),
    filled: new Set(),
    figures: new Set(figures),
    formerFigures: new Set(),
    filledFigures: new Set(),
    ...change,
  };
}

const plan = (wanted: Partial<Catalogue>, change: Partial<HeldPeriod> = {}): UpdatePlan =>
  planUpdate({ ...catalogue, ...wanted }, heldOf(catalogue, change));

test('a catalogue that did not change asks for nothing new', () => {
  expect(plan({})).toEqual({
    rows: {
      added: [],
      restored: [],
      reopened: [],
      closed: [],
      kept: ['1.I.1@vp', '1.I.2@a-ngo', '1.I.2@hong-ha'],
    },
    figures: {
      added: [],
      restored: [],
      reopened: [],
      closed: [],
      kept: ['cbcc@a-ngo', 'cbcc@hong-ha'],
    },
    units: { added: [], restored: [], reopened: [], closed: [], kept: ['vp', 'a-ngo', 'hong-ha'] },
    criteria: { added: [], restored: [], reopened: [], closed: [], kept: ['1.I.1', '1.I.2'] },
    renamedUnits: [],
    changedCriteria: [],
    remeasured: [],
    newGroups: [],
  });
});

test('a unit that is new is asked for what its group is asked for', () => {
  const { units, rows, figures } = plan({ units: [...catalogue.units, commune('moi', 'Xã Mới')] });
  expect([units.added, rows.added, figures.added]).toEqual([['moi'], ['1.I.2@moi'], ['cbcc@moi']]);
});

test('a unit that was dissolved is closed with its rows and figures', () => {
  const { units, rows, figures } = plan({ units: catalogue.units.filter(({ id }) => id !== 'hong-ha') });
  expect([units.closed, rows.closed, figures.closed]).toEqual([
    ['hong-ha'],
    ['1.I.2@hong-ha'],
    ['cbcc@hong-ha'],
  ]);
  expect(rows.kept).toEqual(['1.I.1@vp', '1.I.2@a-ngo']);
});

test('what was closed once is reopened, not added', () => {
  const closed = plan(
    {},
    {
      assigned: [{ criterion: '1.I.1', unit: 'vp' }],
      former: [
        { criterion: '1.I.2', unit: 'a-ngo' },
        { criterion: '1.I.2', unit: 'hong-ha' },
      ],
      formerFigures: new Set(['cbcc@a-ngo']),
      units: catalogue.units.filter(({ id }) => id !== 'hong-ha'),
      formerUnits: [commune('hong-ha', 'Xã Hồng Hạ')],
    },
  );
  expect(closed.rows).toMatchObject({ added: [], reopened: ['1.I.2@a-ngo', '1.I.2@hong-ha'] });
  expect(closed.figures.reopened).toEqual(['cbcc@a-ngo']);
  expect(closed.units.reopened).toEqual(['hong-ha']);
  expect(closed.criteria.reopened).toEqual(['1.I.2']);
});

test('a row that was asked for and is gone is restored, whether it is still asked for or again', () => {
  expect(plan({}, { rows: new Set(['1.I.1@vp']) }).rows.restored).toEqual(['1.I.2@a-ngo', '1.I.2@hong-ha']);
  const former = { assigned: [], former: [{ criterion: '1.I.1', unit: 'vp' }], rows: new Set<string>() };
  expect(plan({}, former).rows).toMatchObject({
    restored: ['1.I.1@vp'],
    added: ['1.I.2@a-ngo', '1.I.2@hong-ha'],
  });
});

test('another measure is named by itself where units have entered something', () => {
  const ratio = part(entered('Tử số'), entered('Mẫu số'));
  const criteria = [
    criterion('1.I.1', { title: 'Tên khác' }),
    criterion('1.I.2', { leadText: 'UBND các xã, thị trấn', measure: ratio }),
  ];
  const { changedCriteria, remeasured } = plan(
    { criteria },
    { filled: new Set(['1.I.2@a-ngo', '1.I.1@vp']) },
  );
  expect(changedCriteria).toEqual([
    { id: '1.I.1', fields: ['title'] },
    { id: '1.I.2', fields: ['measure'] },
  ]);
  expect(remeasured).toEqual([{ id: '1.I.2', units: ['a-ngo'] }]);
});

test('points, people and other spellings change nothing in the period workbook', () => {
  const criteria = catalogue.criteria.map((each) => ({
    ...each,
    weight: { ...each.weight, max: 2, excluded: 'Chưa triển khai' },
  }));
  const units = catalogue.units.map((each) => ({
    ...each,
    aliases: [`${each.name} cũ`],
    people: ['a@b.vn'],
  }));
  const { changedCriteria, renamedUnits } = plan({ criteria, units });
  expect([changedCriteria, renamedUnits]).toEqual([[], []]);
});

test('a new name and a new group are told', () => {
  const units = catalogue.units.map((each) =>
    each.id === 'vp' ? { ...each, name: 'Văn phòng huyện' } : each,
  );
  const groups = [...catalogue.groups, { id: '2.I', scale: 'results', title: '', shortTitle: '', source: 1 }];
  const criteria = catalogue.criteria.map((each) => ({ ...each, leadText: 'UBND các xã, thị trấn' }));
  const { renamedUnits, newGroups } = plan({ units, groups, criteria });
  expect(renamedUnits).toEqual([{ id: 'vp', from: 'Văn phòng', to: 'Văn phòng huyện' }]);
  expect(newGroups).toEqual(['2.I']);
});
