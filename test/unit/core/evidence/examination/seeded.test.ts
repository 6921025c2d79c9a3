import { delivered } from '../../../../../src/catalogue';
import { examineEvidence } from '../../../../../src/core/evidence/examination/examineEvidence';
import { fileOf } from '../../../../../src/core/evidence/examination/rule';
import type { EvidenceIssueCode } from '../../../../../src/core/findings/findings';
import type { Issue } from '../../../../../src/core/model';
import { drawing, soundEvidence } from '../../../../support/randomEvidence';
import { seedFaults, type Expected } from '../../../../support/seededFaults';

/** Over a thousand files of the whole district, named as people name them, with some of everything that goes wrong. */

const files = 1000;

const meets = ({ code, unit, criterion, name }: Expected, issue: Issue<EvidenceIssueCode>): boolean =>
  issue.code === code &&
  issue.where.unit === unit &&
  issue.where.criterion === criterion &&
  (name === undefined || issue.params['name'] === name);

describe.each([735, 1784, 2021])('evidence drawn with seed %d', (seed) => {
  const draw = drawing(seed);
  const sound = soundEvidence(draw, delivered, files);
  const { context, expected } = seedFaults(draw, sound, delivered, 8);
  const issues = examineEvidence(context);

  test('has a thousand files and at least twelve kinds of faults', () => {
    expect(sound.documents.filter(fileOf).length).toBeGreaterThanOrEqual(files);
    expect(new Set(expected.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
  });

  test('every fault is found', () => {
    expect(expected.filter((fault) => !issues.some((issue) => meets(fault, issue)))).toEqual([]);
  });

  test('false alarms are at most 2% of the sound files', () => {
    expect(examineEvidence(sound).length / files).toBeLessThanOrEqual(0.02);
  });

  test('and of the files among which the faults are', () => {
    const alarms = issues.filter((issue) => !expected.some((fault) => meets(fault, issue)));
    expect(alarms.length / files).toBeLessThanOrEqual(0.02);
  });
});
