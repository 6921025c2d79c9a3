import { interpret } from '../../../../src/core/validation/interpret';
import type { IssueCode } from '../../../../src/core/findings/findings';
import { describeIssue, togetherTexts } from '../../../../src/text/findings/findingWords';
import { findings } from './findings';
import { office } from '../../../support/smallPeriod';

const usualDay = '2021-10-15';

/** Their sentences speak of the row and need no value. */
const withoutValues: readonly IssueCode[] = [
  'dateInNumber',
  'notApplicableWithoutReason',
  'notApplicableWithValues',
  'valueMissing',
  'evidenceMissing',
  'rowMissing',
  'rowUnknown',
  'rowDuplicated',
  'figureRowMissing',
  'correctedWithoutFigure',
  'selfAppraised',
];

describe.each(Object.entries(findings))(
  '%s',
  (code, { wrong, right, where, params, told, times = 1, today = usualDay }) => {
    const { issues } = interpret(wrong, today);

    test('is found where it stands, and nothing beside it', () => {
      expect(issues.map(({ code: found }) => found)).toEqual(Array.from({ length: times }, () => code));
      expect([issues[0]?.where, issues[0]?.params]).toEqual([where, params]);
    });

    test('is not found in what is just right', () => {
      expect(interpret(right, today).issues).toEqual([]);
    });

    test('is told in Vietnamese, with the values and what to do', () => {
      const messages = issues.map((issue) => describeIssue(issue, office));
      expect(messages).toHaveLength(times);
      for (const message of messages) {
        expect(message).toMatch(/^[\p{Lu}\d“].+\.$/u);
        expect(message).toMatch(/Hãy |Chỉ ghi /);
        expect(message).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/);
        expect(message).not.toMatch(/undefined|NaN|null|\[object|\s{2}|\n/);
        expect(message).toBe(message.normalize('NFC'));
      }
      for (const value of told) expect(messages[0]).toContain(value);
    });
  },
);

test('whatever values a finding has, its words name one', () => {
  const silent = Object.entries(findings).filter(([, { told }]) => told.length === 0);
  expect(silent.map(([code]) => code).sort()).toEqual([...withoutValues].sort());
});

test('rows with errors are marked as invalid, rows with warnings are not', () => {
  const rowsOf = (code: keyof typeof findings): readonly boolean[] =>
    interpret(findings[code].wrong, usualDay).rows.map(({ invalid }) => invalid);
  expect(rowsOf('numeratorAboveDenominator')).toEqual([true]);
  expect(rowsOf('ambiguousNumber')).toEqual([true]);
  expect(rowsOf('implausibleRatio')).toEqual([false]);
  expect(rowsOf('valueMissing')).toEqual([false]);
});

test('many missing rows of a unit are told in one sentence', () => {
  expect(togetherTexts.valueMissing(1234)).toContain('1.234 dòng');
});
