import { amount, common, count, entered, frequency, part, per, yesNo } from '../../../../src/catalogue/terms';
import type {
  EvidenceIssueCode,
  IssueCode,
  SubmissionIssueCode,
} from '../../../../src/core/findings/findings';
import type { Figure } from '../../../../src/core/model';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { longestText } from '../../../../src/core/parse/parseText';
import { rawFigure, rawPeriodOf, rawRow, type Typed, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, commune, criterion, grounds, unit } from '../../../support/smallPeriod';
import { acrossFindings } from './acrossFindings';
import { appraisalFindings } from './appraisalFindings';
import { evidenceFindings } from './evidenceFindings';
import { id, inRow, vp, type FindingCase } from './findingCase';
import { workbookFindings } from './workbookFindings';

const share = part(entered('Số CBCC đã tập huấn'), entered('Số CBCC của đơn vị'));
const perHead = per(entered('Số máy tính'), entered('Số CBCC của đơn vị'));
const articles = count(entered('Số tin bài'), 'tin bài');

// ── Số liệu chung ───────────────────────────────────────────────────────────────────────────────────────────

const figure = (figureId: string, name: string, change: Partial<Figure> = {}): Figure => ({
  id: figureId,
  name,
  unit: 'người',
  scope: 'unit',
  enteredBy: ['vp'],
  appliesTo: 'all',
  atMost: [],
  grounds,
  ...change,
});

const staff = figure('cbcc', 'Số CBCC');
const women = figure('cbcc-nu', 'Số CBCC nữ', { atMost: ['cbcc'] });
const ofOffices = figure('cbcc', 'Số CBCC', { enteredBy: ['vp', 'noi-vu'], sumsTo: 'cbcc-huyen' });
const ofDistrict = figure('cbcc-huyen', 'Số CBCC toàn huyện', { scope: 'district' });

const withFigures = (
  figures: readonly Figure[],
  typed: readonly (readonly [figure: string, unit: string, typed?: Typed])[],
): RawPeriod =>
  rawPeriodOf(catalogueOf({ units: [vp, unit('noi-vu', 'Phòng Nội vụ')], figures }), {
    figures: typed.map(([figureId, unitId, value]) => rawFigure(figureId, unitId, value)),
  });

const shareOfStaff = part(entered('Số CBCC đã tập huấn'), common('Số CBCC', 'cbcc'));

const rowWithFigure = (typed: TypedEntry, cbcc?: Typed): RawPeriod =>
  rawPeriodOf(
    catalogueOf({ units: [vp], criteria: [criterion(id, { measure: shareOfStaff })], figures: [staff] }),
    { rows: [rawRow({ criterion: id, unit: 'vp' }, typed)], figures: [rawFigure('cbcc', 'vp', cbcc)] },
  );

// ── Rows by their keys ──────────────────────────────────────────────────────────────────────────────────────

const owedByCommune = catalogueOf({
  units: [vp, commune('a-ngo', 'Xã A Ngo')],
  criteria: [criterion(id, { leadText: 'UBND các xã, thị trấn' })],
});
const own = rawRow({ criterion: id, unit: 'a-ngo' }, { yesNo: 'Có' });
const rowsAre = (...rows: RawPeriod['rows']): RawPeriod => rawPeriodOf(owedByCommune, { rows });

/** A new rule without a case does not compile. */
export const findings: Readonly<
  Record<Exclude<IssueCode, SubmissionIssueCode | EvidenceIssueCode>, FindingCase>
> = {
  ...evidenceFindings,
  ...acrossFindings,
  ...appraisalFindings,
  ...workbookFindings,

  // Cells that cannot be read
  notANumber: inRow({
    owed: { measure: articles },
    wrong: { numerator: 'khoảng 20' },
    right: { numerator: '20' },
    column: 'numerator',
    params: { text: 'khoảng 20' },
    told: ['“khoảng 20”'],
  }),
  dateInNumber: inRow({
    owed: { measure: articles },
    wrong: { numerator: { typed: 44474, format: 'DATE' } },
    right: { numerator: { typed: 44474, format: 'NUMBER' } },
    column: 'numerator',
  }),
  ambiguousNumber: inRow({
    owed: { measure: amount('Ngân sách chi CNTT') },
    wrong: { numerator: 12.444 },
    right: { numerator: 12444 },
    column: 'numerator',
    params: { first: 12444, second: 12.444 },
    told: ['12.444 hay 12,444'],
  }),
  negative: inRow({
    owed: { measure: articles },
    wrong: { numerator: -3 },
    right: { numerator: 0 },
    column: 'numerator',
    params: { value: -3 },
    told: ['Số -3 '],
  }),
  notWhole: inRow({
    owed: { measure: articles },
    wrong: { numerator: 2.5 },
    right: { numerator: '2,0' },
    column: 'numerator',
    params: { value: 2.5 },
    told: ['2,5'],
  }),
  percentInCount: inRow({
    owed: { measure: frequency('Số lần mỗi tháng') },
    wrong: { numerator: { typed: 0.125, format: 'PERCENT' } },
    right: { numerator: { typed: 0.125, format: 'NUMBER' } },
    column: 'numerator',
    params: { value: 12.5 },
    told: ['12,5%'],
  }),
  yesNoUnreadable: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Đang làm' },
    right: { yesNo: 'Chưa có' },
    column: 'yesNo',
    params: { text: 'Đang làm' },
    told: ['“Đang làm”'],
  }),
  formulaInEntry: inRow({
    owed: { measure: articles },
    wrong: { numerator: { formula: '=SUM(B2:B9)', value: 12 } },
    right: { numerator: 12 },
    column: 'numerator',
    params: { formula: '=SUM(B2:B9)' },
    told: ['=SUM(B2:B9)'],
  }),
  dateUnreadable: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', documentDate: '31/02/2021' },
    right: { yesNo: 'Có', documentDate: '28/02/2021' },
    column: 'documentDate',
    params: { text: '31/02/2021' },
    told: ['“31/02/2021”'],
  }),
  linkUnreadable: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', evidence: 'www.aluoi.gov.vn' },
    right: { yesNo: 'Có', evidence: 'https://www.aluoi.gov.vn' },
    column: 'evidence',
    params: { text: 'www.aluoi.gov.vn' },
    told: ['“www.aluoi.gov.vn”'],
  }),
  documentNoMalformed: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', documentNo: '735/UBND-VHTT; 12' },
    right: { yesNo: 'Có', documentNo: '735/UBND-VHTT; 12/KH-UBND' },
    column: 'documentNo',
    params: { text: '12' },
    told: ['“12”'],
  }),
  textTooLong: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', note: 'a'.repeat(longestText + 1) },
    right: { yesNo: 'Có', note: 'a'.repeat(longestText) },
    column: 'note',
    params: { length: 5001, most: 5000 },
    told: ['5.001', '5.000'],
  }),

  // Values that do not fit each other
  numeratorMissing: inRow({
    owed: { measure: share },
    wrong: { denominator: 40 },
    right: { numerator: 0, denominator: 40 },
    column: 'numerator',
    params: { label: 'Số CBCC đã tập huấn' },
    told: ['Số CBCC đã tập huấn'],
  }),
  denominatorMissing: inRow({
    owed: { measure: share },
    wrong: { numerator: 30 },
    right: { numerator: 30, denominator: 30 },
    column: 'denominator',
    params: { label: 'Số CBCC của đơn vị' },
    told: ['Số CBCC của đơn vị'],
  }),
  denominatorZero: inRow({
    owed: { measure: perHead, aggregation: 'sumRatio' },
    wrong: { numerator: 3, denominator: 0 },
    right: { numerator: 0, denominator: 0 },
    column: 'denominator',
    params: { numerator: 3 },
    told: ['tử số là 3'],
  }),
  numeratorAboveDenominator: inRow({
    owed: { measure: share },
    wrong: { numerator: 1501, denominator: 1500 },
    right: { numerator: 1500, denominator: 1500 },
    column: 'numerator',
    params: { numerator: 1501, denominator: 1500 },
    told: ['1.501', '1.500'],
  }),
  implausibleRatio: inRow({
    owed: { measure: perHead },
    wrong: { numerator: 35, denominator: 10 },
    right: { numerator: 30, denominator: 10 },
    column: 'numerator',
    params: { numerator: 35, denominator: 10, times: 3.5 },
    told: ['35', '3,5 lần', '10'],
  }),
  notApplicableWithoutReason: inRow({
    owed: { measure: yesNo },
    wrong: { notApplicable: 'x' },
    right: { notApplicable: 'x', explanation: 'Không có bộ phận Một cửa' },
    column: 'explanation',
  }),
  notApplicableWithValues: inRow({
    owed: { measure: yesNo },
    wrong: { notApplicable: 'x', explanation: 'Không phát sinh', yesNo: 'Không' },
    right: { notApplicable: 'Không', explanation: 'Không phát sinh', yesNo: 'Không' },
    column: 'notApplicable',
  }),
  unusedCell: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', denominator: 12 },
    right: { yesNo: 'Có', denominator: ' ' },
    column: 'denominator',
    params: { text: '12' },
    told: ['“12”'],
  }),
  valueMissing: inRow({
    owed: { measure: yesNo },
    wrong: {},
    right: { explanation: 'Chưa có kinh phí' },
    column: 'yesNo',
  }),
  evidenceMissing: inRow({
    owed: { measure: yesNo, evidence: [[{ kind: 'decision', frequency: 'once' }]] },
    wrong: { yesNo: 'Có' },
    right: { yesNo: 'Có', documentNo: '735/UBND-VHTT' },
    column: 'evidence',
    params: { criterion: id },
  }),
  dateInFuture: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', documentDate: '16/10/2021' },
    right: { yesNo: 'Có', documentDate: '01/10/2021' },
    column: 'documentDate',
    params: { date: '2021-10-16' },
    told: ['16/10/2021'],
  }),
  dateOutsidePeriod: inRow({
    owed: { measure: yesNo },
    wrong: { yesNo: 'Có', documentDate: '30/09/2020' },
    right: { yesNo: 'Có', documentDate: '01/10/2020' },
    column: 'documentDate',
    params: { date: '2020-09-30', from: '2020-10-01', to: '2021-10-01' },
    told: ['30/09/2020', '01/10/2020 – 01/10/2021'],
  }),

  // Common figures
  commonFigureMissing: {
    // The missing figure itself is asked for at its own place, by whoever enters it.
    wrong: {
      ...rowWithFigure({ numerator: 3 }),
      catalogue: catalogueOf({
        units: [vp],
        criteria: [criterion(id, { measure: shareOfStaff })],
        figures: [{ ...staff, enteredBy: [] }],
      }),
      figures: [],
    },
    right: rowWithFigure({ numerator: 3 }, 40),
    where: { unit: 'vp', criterion: id },
    params: { figures: 'Số CBCC' },
    told: ['Số CBCC.'],
  },
  commonFigureOverwritten: {
    wrong: rowWithFigure({ numerator: 3, denominator: 50 }, 40),
    right: rowWithFigure({ numerator: 3, denominator: { formula: '=so_lieu_chung', value: 40 } }, 40),
    where: { unit: 'vp', criterion: id, column: 'denominator' },
    params: { text: '50' },
    told: ['“50”'],
  },
  figureMissing: {
    wrong: withFigures([staff], [['cbcc', 'vp']]),
    right: withFigures([staff], [['cbcc', 'vp', 0]]),
    where: { unit: 'vp', figure: 'cbcc', column: 'value' },
    params: { figure: 'Số CBCC' },
    told: ['Số CBCC.'],
  },
  figureAboveWhole: {
    wrong: withFigures(
      [staff, women],
      [
        ['cbcc', 'vp', 1200],
        ['cbcc-nu', 'vp', 1201],
      ],
    ),
    right: withFigures(
      [staff, women],
      [
        ['cbcc', 'vp', 1200],
        ['cbcc-nu', 'vp', 1200],
      ],
    ),
    where: { unit: 'vp', figure: 'cbcc-nu', column: 'value' },
    params: { figure: 'Số CBCC nữ', value: 1201, whole: 'Số CBCC', wholeValue: 1200 },
    told: ['Số CBCC nữ (1.201)', 'Số CBCC (1.200)'],
  },
  figuresDoNotAddUp: {
    wrong: withFigures(
      [ofOffices, ofDistrict],
      [
        ['cbcc', 'vp', 12],
        ['cbcc', 'noi-vu', 8],
        ['cbcc-huyen', 'vp', 21],
      ],
    ),
    right: withFigures(
      [ofOffices, ofDistrict],
      [
        ['cbcc', 'vp', 12],
        ['cbcc', 'noi-vu', 8],
        ['cbcc-huyen', 'vp', 20],
      ],
    ),
    where: { unit: 'vp', figure: 'cbcc-huyen', column: 'value' },
    params: {
      figure: 'Số CBCC toàn huyện',
      value: 21,
      part: 'Số CBCC',
      total: 20,
      units: 'Văn phòng; Phòng Nội vụ',
      values: '12; 8',
    },
    told: ['Số CBCC toàn huyện là 21', '“Số CBCC”', 'được 20', '(Văn phòng 12; Phòng Nội vụ 8)'],
  },

  // Rows that were deleted, invented or copied
  rowMissing: {
    wrong: rowsAre(),
    right: rowsAre(own),
    where: { unit: 'a-ngo', criterion: id },
    params: {},
    told: [],
  },
  rowUnknown: {
    wrong: rowsAre(own, rawRow({ criterion: id, unit: 'vp' }, { yesNo: 'Có' })),
    right: rowsAre(own),
    where: { unit: 'vp', criterion: id },
    params: {},
    told: [],
  },
  rowDuplicated: {
    wrong: rowsAre(own, own),
    right: rowsAre(own),
    where: { unit: 'a-ngo', criterion: id },
    params: {},
    told: [],
  },
  figureRowMissing: {
    wrong: withFigures([staff], []),
    right: withFigures([staff], [['cbcc', 'vp', 12]]),
    where: { unit: 'vp', figure: 'cbcc' },
    params: {},
    told: [],
  },
};
