import { common, count, entered, part } from '../../../../src/catalogue/terms';
import type { Criterion, Row } from '../../../../src/core/model';
import { rowState, type RowState } from '../../../../src/core/rows/rowState';
import { criterion, row } from '../../../support/smallPeriod';

const id = '1.I.5';
const yesNo = criterion(id);
const share = criterion(id, {
  measure: part(entered('Số CBCC đã tập huấn'), entered('Số CBCC')),
  aggregation: 'sumRatio',
});
const halfCommon = criterion(id, {
  measure: part(entered('Số CBCC đã tập huấn'), common('Số CBCC', 'cbcc')),
  aggregation: 'sumRatio',
});
const allCommon = criterion(id, { measure: count(common('Số CBCC', 'cbcc'), 'người'), aggregation: 'sum' });
const joint = criterion(id, { aggregation: 'any' });
const reason = { explanation: 'Không phát sinh' };

const cases: readonly (readonly [
  what: string,
  state: RowState,
  owed: Criterion,
  own: Row,
  others?: readonly Row[],
])[] = [
  ['nothing entered', 'empty', yesNo, row(id, 'a')],
  ['only a note', 'empty', yesNo, row(id, 'a', { note: 'Sẽ bổ sung' })],
  ['Không is an answer', 'ready', yesNo, row(id, 'a', { yesNo: false })],
  ['0 is a number', 'ready', share, row(id, 'a', { numerator: 0, denominator: 4 })],
  ['numerator only', 'incomplete', share, row(id, 'a', { numerator: 3 })],
  ['denominator only', 'incomplete', share, row(id, 'a', { denominator: 3 })],
  ['only what the common figures bring', 'empty', halfCommon, row(id, 'a', { denominator: 40 })],
  ['the unit’s number waits for the common figure', 'incomplete', halfCommon, row(id, 'a', { numerator: 3 })],
  ['all from common figures', 'ready', allCommon, row(id, 'a', { numerator: 12 })],
  ['a reason instead of a figure', 'explained', yesNo, row(id, 'a', reason)],
  ['a figure beside a reason', 'ready', yesNo, row(id, 'a', { ...reason, yesNo: true })],
  ['half a figure and a reason', 'explained', share, row(id, 'a', { ...reason, numerator: 3 })],
  ['not applicable, claimed', 'notApplicable', yesNo, row(id, 'a', { ...reason, notApplicable: true })],
  [
    'not applicable, accepted',
    'notApplicable',
    yesNo,
    row(id, 'a', { ...reason, notApplicable: true }, { appraisal: { verdict: 'accepted' } }),
  ],
  [
    'not applicable, turned down',
    'returned',
    yesNo,
    row(id, 'a', { ...reason, notApplicable: true }, { appraisal: { verdict: 'returned' } }),
  ],
  [
    'not applicable, but the appraiser had a figure',
    'accepted',
    yesNo,
    row(id, 'a', { ...reason, notApplicable: true }, { appraisal: { verdict: 'corrected', figure: 1 } }),
  ],
  ['not asked by default', 'notApplicable', yesNo, row(id, 'a', {}, { defaultNotApplicable: true })],
  ['errors', 'invalid', yesNo, row(id, 'a', {}, { invalid: true })],
  [
    'errors in a row accepted before',
    'invalid',
    yesNo,
    row(id, 'a', { yesNo: true }, { invalid: true, appraisal: { verdict: 'accepted' } }),
  ],
  [
    'returned, and errors',
    'returned',
    yesNo,
    row(id, 'a', {}, { invalid: true, appraisal: { verdict: 'returned' } }),
  ],
  ['rejected', 'returned', yesNo, row(id, 'a', { yesNo: true }, { appraisal: { verdict: 'rejected' } })],
  ['accepted', 'accepted', yesNo, row(id, 'a', { yesNo: true }, { appraisal: { verdict: 'accepted' } })],
  ['corrected', 'accepted', yesNo, row(id, 'a', { yesNo: true }, { appraisal: { verdict: 'corrected' } })],
  [
    'the joint document came from another lead',
    'coveredByOther',
    joint,
    row(id, 'a'),
    [row(id, 'b', { yesNo: true })],
  ],
  ['another lead does not have it', 'empty', joint, row(id, 'a'), [row(id, 'b', { yesNo: false })]],
  [
    'another lead has it, with errors',
    'empty',
    joint,
    row(id, 'a'),
    [row(id, 'b', { yesNo: true }, { invalid: true })],
  ],
  [
    'another commune’s Có covers nobody where each counts',
    'empty',
    criterion(id, { aggregation: 'shareOfUnits' }),
    row(id, 'a'),
    [row(id, 'b', { yesNo: true })],
  ],
];

for (const [what, state, owed, own, others = []] of cases) {
  test(`${what}: ${state}`, () => {
    expect(rowState(owed, own, [own, ...others])).toBe(state);
  });
}
