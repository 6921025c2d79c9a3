import { delivered } from '../../../src/catalogue';
import { tiedCriteria } from '../../../src/catalogue/ties';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { leadResolver } from '../../../src/core/catalogue/resolveLeads';
import { figuresOf } from '../../../src/core/catalogue/assign';
import type { Grounds } from '../../../src/core/model';

const { criteria, groups, scales, units, unitGroups, figures } = delivered;

test('the delivered catalogue has no problems', () => {
  expect(checkCatalogue(delivered)).toEqual([]);
});

describe('it has what the dispatch has', () => {
  test('176 criteria in 12 groups', () => {
    expect(criteria).toHaveLength(176);
    const sizes = groups.map(({ id }) => [id, criteria.filter(({ group }) => group === id).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      '1.I': 30,
      '1.II': 12,
      '1.III': 8,
      '2.I': 40,
      '2.II': 35,
      '2.III': 20,
      '2.IV': 5,
      '3.I': 6,
      '3.II': 3,
      '3.III': 2,
      '3.IV': 9,
      '3.V': 6,
    });
  });

  test('15 sub-headings', () => {
    const subHeadings = criteria.flatMap(({ subHeading }) => (subHeading === undefined ? [] : [subHeading]));
    expect(new Set(subHeadings).size).toBe(15);
  });

  test('3 scales of 50, 100 and 26 points', () => {
    expect(scales.map(({ id, max }) => [id, max])).toEqual([
      ['readiness', 50],
      ['results', 100],
      ['specific', 26],
    ]);
  });

  test('35 units, 18 of them communes and 16 agencies', () => {
    expect(units).toHaveLength(35);
    expect(units.filter(({ kind }) => kind === 'commune')).toHaveLength(18);
    expect(units.filter(({ groups: memberOf }) => memberOf.includes('agencies'))).toHaveLength(16);
  });

  test('VH-TT leads 16 criteria', () => {
    const resolve = leadResolver(delivered);
    expect(criteria.filter(({ leadText }) => resolve(leadText).ids.includes('vh-tt'))).toHaveLength(16);
  });
});

test('the reason of a figure names the criteria that use it', () => {
  const named = figures.flatMap(({ id, grounds }) => {
    const [, list = ''] = /^(?:Dùng(?: chung)? cho|Mẫu số của) ([^;]+)/.exec(grounds.reason) ?? [];
    return list === '' ? [] : [[id, list.match(/\d\.[IV]+\.\d+/g)] as const];
  });
  const used = named.map(([figure]) => [
    figure,
    criteria.filter((criterion) => figuresOf(criterion).includes(figure)).map(({ id }) => id),
  ]);
  expect(named).toEqual(used);
  expect(named).toHaveLength(figures.length - 1);
});

describe('its own words', () => {
  const grounds: readonly (readonly [what: string, Grounds])[] = [
    ...scales.map(({ id, grounds: own }) => [`scale ${id}`, own] as const),
    ...units.map(({ id, grounds: own }) => [`unit ${id}`, own] as const),
    ...figures.map(({ id, grounds: own }) => [`figure ${id}`, own] as const),
    ...criteria.map(({ id, grounds: own }) => [`criterion ${id}`, own] as const),
  ];

  test('every decision has a reason, in whole sentences', () => {
    const unfinished = grounds.filter(([, { reason }]) => !/^\S.*\.$/.test(reason));
    expect(unfinished).toEqual([]);
  });

  test('every source note is in whole sentences', () => {
    const notes = criteria.flatMap(({ id, sourceNote }) =>
      sourceNote === undefined ? [] : [[id, sourceNote]],
    );
    expect(notes.filter(([, note]) => !/^\S.*\.$/.test(note ?? ''))).toEqual([]);
  });

  test('all text is composed (NFC), without double spaces or spaces at its ends', () => {
    const odd = textsOf({ criteria, groups, scales, units, unitGroups, figures }).filter(
      (text) =>
        text !== text.normalize('NFC') || text !== text.trim() || /\s{2}|[\u200b\u00a0\t\n]/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test('quotation marks are “ ”', () => {
    expect(textsOf({ criteria, figures, units, scales }).filter((text) => text.includes('"'))).toEqual([]);
  });
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('numbers that must agree are declared of criteria that there are', () => {
  const tied = delivered.criteria.filter(({ ties }) => ties !== undefined).map(({ id }) => id);
  expect([...tiedCriteria].sort()).toEqual([...tied].sort());
  expect(delivered.criteria.flatMap(({ ties = [] }) => ties).filter(({ reason }) => reason === '')).toEqual(
    [],
  );
});
