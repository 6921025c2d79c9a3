import { examineEvidence } from '../../../../../src/core/evidence/examination/examineEvidence';
import { periodMonths, periodQuarters } from '../../../../../src/core/evidence/examination/periodMonths';
import type { EvidenceDocument } from '../../../../../src/core/evidence/model';
import type { Place } from '../../../../../src/core/model';
import { describeIssue } from '../../../../../src/text/findings/findingWords';
import { contextOf } from '../../../../support/evidence';
import { office, period } from '../../../../support/smallPeriod';
import { ruleCases, soundCases } from './ruleCases';

const where = { unit: 'vp', criterion: '1.I.5', column: 'evidence' };

const rowOf = (place: Place): Place => {
  const { document, ...row } = place;
  return document === undefined ? place : row;
};

const idOf = ({ source }: EvidenceDocument): string => {
  if (source.kind === 'web') return source.address;
  return source.found.state === 'found' ? source.found.file.id : source.found.id;
};

describe.each(Object.entries(ruleCases))(
  '%s',
  (code, { wrong, right, params, told, where: places = [where] }) => {
    const issues = examineEvidence(wrong);

    test('is found where it stands, and nothing beside it', () => {
      expect(issues.map((issue) => [issue.code, rowOf(issue.where)])).toEqual(
        places.map((place) => [code, place]),
      );
      expect(issues[0]?.params).toEqual(params);
    });

    test('names the document, where it is about one', () => {
      const known = wrong.documents.map(idOf);
      for (const { where: place, params: told } of issues) {
        if ('name' in told) expect(known).toContain(place.document);
        else expect(place.document).toBeUndefined();
      }
    });

    test('is not found in what is just right', () => {
      expect(examineEvidence(right)).toEqual([]);
    });

    test('is told in Vietnamese, with the values and what to do', () => {
      for (const issue of issues) {
        const message = describeIssue(issue, office);
        expect(message).toMatch(/^[\p{Lu}“].+\.$/u);
        expect(message).toMatch(/Hãy /);
        expect(message).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\n/);
        expect(message).toBe(message.normalize('NFC'));
      }
      const [first] = issues;
      const message = first ? describeIssue(first, office) : '';
      for (const value of told) expect(message).toContain(value);
    });
  },
);

test.each(Object.entries(soundCases))('nothing to say: %s', (_, context) => {
  expect(examineEvidence(context)).toEqual([]);
});

test('a period without evidence has no findings', () => {
  expect(examineEvidence(contextOf({}))).toEqual([]);
});

describe('the months of a period', () => {
  test('01/10/2020 – 01/10/2021 has twelve, and four quarters', () => {
    const months = periodMonths(period);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(['2020-10', '2021-09']);
    expect(periodQuarters(period)).toEqual(['2020-Q4', '2021-Q1', '2021-Q2', '2021-Q3']);
  });

  test.each([
    ['2021-01-01', '2021-12-31', 12, 4],
    ['2021-01-15', '2022-01-15', 12, 4],
    ['2020-12-15', '2021-06-15', 6, 2],
    ['2021-03-01', '2021-03-31', 1, 0],
    ['2021-03-01', '2021-03-01', 0, 0],
  ])('%s – %s has %d months and %d quarters', (from, to, months, quarters) => {
    expect([periodMonths({ from, to }).length, periodQuarters({ from, to }).length]).toEqual([
      months,
      quarters,
    ]);
  });
});
