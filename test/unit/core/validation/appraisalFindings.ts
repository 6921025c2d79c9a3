import { formats } from '../../../../src/workbook/tabs/list';
import { entered, part, yesNo } from '../../../../src/catalogue/terms';
import type { Criterion, Params } from '../../../../src/core/model';
import type { PeriodFacts, RawAppraisal, RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { cellOf, notAppraised, type Typed } from '../../../support/rawPeriod';
import { id, oneRow, type FindingCase } from './findingCase';

interface AppraisalCase {
  readonly owed?: Partial<Criterion>;
  readonly wrong: Partial<RawAppraisal>;
  readonly right: Partial<RawAppraisal>;
  readonly column: string;
  readonly params?: Params;
  readonly told?: readonly string[];
}

const appraised = (owed: Partial<Criterion>, change: Partial<RawAppraisal>): RawPeriod =>
  oneRow(owed, owed.measure?.kind === 'ratio' ? { numerator: 30, denominator: 40 } : { yesNo: 'Có' }, {
    ...notAppraised,
    ...change,
  });

const inAppraisal = ({
  owed = {},
  wrong,
  right,
  column,
  params = {},
  told = [],
}: AppraisalCase): FindingCase => ({
  wrong: appraised(owed, wrong),
  right: appraised(owed, right),
  where: { unit: 'vp', criterion: id, column },
  params,
  told,
});

const province = (typed: Typed): RawPeriod => ({
  ...oneRow({}, { yesNo: 'Có' }),
  province: new Map([[id, cellOf(typed)]]),
});

const knowing = (facts: PeriodFacts, change: Partial<RawAppraisal> = {}): RawPeriod => ({
  ...appraised({ measure: yesNo }, change),
  facts,
});

const accepted = { verdict: 'accepted' } as const;
const share = part(entered('Số văn bản ký số'), entered('Số văn bản'));

/** What the appraisers and the province left, and what the control workbook says. */
export const appraisalFindings = {
  appraisalUnreadable: inAppraisal({
    wrong: { unknownVerdict: 'Duyệt' },
    right: accepted,
    column: 'verdict',
    params: { text: 'Duyệt' },
    told: ['“Duyệt”'],
  }),
  appraisedFigureOutside: inAppraisal({
    owed: { measure: share },
    wrong: { verdict: 'corrected', figure: { typed: 85 } },
    right: { verdict: 'corrected', figure: { typed: 0.85, format: 'PERCENT' } },
    column: 'appraisedFigure',
    params: { value: 85, most: 'share' },
    told: ['thẩm định 85 ', '0% đến 100%'],
  }),
  appraisedPointsOutside: inAppraisal({
    owed: { weight: { max: 1.5, scoring: { method: 'manual' } } },
    wrong: { ...accepted, points: { typed: '1,75' } },
    right: { ...accepted, points: { typed: '1,5' } },
    column: 'appraisedPoints',
    params: { value: 1.75, max: 1.5 },
    told: ['1,75', '0 đến 1,5'],
  }),
  correctedWithoutFigure: inAppraisal({
    wrong: { verdict: 'corrected' },
    right: { verdict: 'corrected', figure: { typed: 'Không' } },
    column: 'appraisedFigure',
  }),
  returnedWithoutReason: inAppraisal({
    wrong: { verdict: 'returned', comment: { typed: ' ' } },
    right: { verdict: 'returned', comment: { typed: 'Thiếu hợp đồng' } },
    column: 'comment',
    params: { verdict: 'returned' },
    told: ['“Trả lại”'],
  }),
  selfAppraised: {
    wrong: knowing({ appraisers: new Map([['vp', ['vp']]]) }, accepted),
    right: knowing({ appraisers: new Map([['vp', ['vp', 'noi-vu']]]) }, accepted),
    where: { unit: 'vp', criterion: id, column: 'verdict' },
    params: {},
    told: [],
  },
  provinceUnreadable: {
    wrong: province('đạt'),
    right: province('0,75'),
    where: { criterion: id, column: 'province' },
    params: { text: 'đạt' },
    told: ['“đạt”'],
  },
  provinceAboveMax: {
    wrong: province(1.25),
    right: province(1),
    where: { criterion: id, column: 'province' },
    params: { value: 1.25, max: 1 },
    told: ['1,25', '0 đến 1 điểm'],
  },
  unitWithoutAccount: {
    wrong: knowing({ people: new Map([['noi-vu', ['a@b.vn']]]) }),
    right: knowing({ people: new Map([['vp', ['a@b.vn']]]) }),
    where: {},
    params: { count: 1, units: 'Văn phòng' },
    told: ['1 đơn vị', 'Văn phòng.'],
  },
  scaleUnconfirmed: {
    wrong: knowing({ scaleConfirmed: false }),
    right: knowing({ scaleConfirmed: true }),
    where: {},
    params: { criteria: 1 },
    told: ['1 tiêu chí'],
  },
  controlOlder: {
    wrong: knowing({ controlOlder: { format: 1, current: formats.control } }),
    right: knowing({}),
    where: {},
    params: { format: 1, current: formats.control },
    told: ['mẫu 1', '“Cập nhật sổ điều hành”'],
  },
} satisfies Readonly<Record<string, FindingCase>>;
