import type { SubmissionRecord } from '../../../../../src/core/rows/submissionRecord';
import { firstRecord } from '../../../../../src/core/rows/submissionRecord';
import { readMemory, writeMemory } from '../../../../../src/workbook/tabs/submissions/submissionMemory';

const records: readonly SubmissionRecord[] = [
  firstRecord,
  {
    state: 'resubmitted',
    rounds: [
      { at: '2021-10-20T09:00', late: false, withdrawn: true },
      { at: '2021-11-01T09:00', late: true, withdrawn: false },
    ],
    ticked: true,
    decision: { verdict: 'returned', reply: 'Thiếu “hoá đơn”\n=A1', idle: false, at: '2021-10-30T09:00' },
    returned: { content: 'abc', tickedOff: false },
    extendedTo: '2021-11-05',
    revision: 7,
  },
];

test.each(records)('what is remembered comes back as it was: $state', (record) => {
  const text = writeMemory({ unit: 'vp', record });
  expect(readMemory(text)).toEqual({ unit: 'vp', record });
  const again = readMemory(text)?.record ?? firstRecord;
  expect(writeMemory({ unit: 'vp', record: again })).toBe(text);
});

const whole = JSON.parse(writeMemory({ unit: 'vp', record: records[1] ?? firstRecord })) as object;

test.each([
  '',
  'x',
  '{',
  'null',
  '[]',
  '12',
  '"open"',
  JSON.stringify({ ...whole, version: 2 }),
  JSON.stringify({ ...whole, unit: 3 }),
  JSON.stringify({ ...whole, state: 'gone' }),
  JSON.stringify({ ...whole, rounds: {} }),
  JSON.stringify({ ...whole, rounds: [{ at: 1, late: false, withdrawn: false }] }),
  JSON.stringify({ ...whole, rounds: [null] }),
  JSON.stringify({ ...whole, ticked: 'TRUE' }),
  JSON.stringify({ ...whole, decision: null }),
  JSON.stringify({ ...whole, decision: { verdict: 'perhaps', reply: '', idle: false } }),
  JSON.stringify({ ...whole, returned: {} }),
  JSON.stringify({ ...whole, extendedTo: 5 }),
  JSON.stringify({ ...whole, revision: '7' }),
])('what somebody damaged reads as nothing, and is no error: %s', (text) => {
  expect(readMemory(text)).toBeUndefined();
});
