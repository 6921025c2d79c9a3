import { count, entered, part, yesNo } from '../../../../src/catalogue/terms';
import type { Criterion } from '../../../../src/core/model';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { rawPeriodOf, rawRow, type TypedEntry } from '../../../support/rawPeriod';
import { catalogueOf, commune, criterion } from '../../../support/smallPeriod';
import { id, oneRow, vp, type FindingCase } from './findingCase';

const other = '1.I.6';

/** Two criteria of one unit. */
const twoRows = (
  first: Partial<Criterion>,
  typed: TypedEntry,
  second: Partial<Criterion>,
  typedToo: TypedEntry,
): RawPeriod =>
  rawPeriodOf(catalogueOf({ units: [vp], criteria: [criterion(id, first), criterion(other, second)] }), {
    rows: [rawRow({ criterion: id, unit: 'vp' }, typed), rawRow({ criterion: other, unit: 'vp' }, typedToo)],
  });

const documents = count(entered('Số văn bản'), 'văn bản');
const reason = 'văn bản được duyệt phải là văn bản đã nhập';
const approved: Partial<Criterion> = {
  measure: documents,
  ties: [{ kind: 'atMost', part: 'numerator', whole: { criterion: other, quantity: 'numerator' }, reason }],
};
const inUseReason = 'đã dùng phần mềm thì phải có văn bản trong phần mềm';
const inUse: Partial<Criterion> = {
  measure: yesNo,
  ties: [{ kind: 'positive', quantity: { criterion: other, quantity: 'numerator' }, reason: inUseReason }],
};

const communes = ['Xã A Ngo', 'Xã A Roàng', 'Xã Đông Sơn', 'Xã Hồng Bắc', 'Xã Hồng Hạ', 'Xã Hồng Kim'].map(
  (name, at) => commune(`xa-${String(at)}`, name),
);

const inCommunes = (change: Partial<Criterion>, typed: readonly TypedEntry[]): RawPeriod =>
  rawPeriodOf(
    catalogueOf({
      units: communes.slice(0, typed.length),
      criteria: [
        criterion(id, { leadText: 'UBND các xã, thị trấn', aggregation: 'shareOfUnits', ...change }),
      ],
    }),
    {
      rows: typed.map((entry, at) => rawRow({ criterion: id, unit: `xa-${String(at)}` }, entry)),
    },
  );

/** Of 64 documents each, which a double divides exactly. */
const signed = (...numerators: readonly number[]): RawPeriod =>
  inCommunes(
    { measure: part(entered('Số văn bản ký số'), entered('Số văn bản')), aggregation: 'sumRatio' },
    numerators.map((numerator) => ({ numerator, denominator: 64 })),
  );

const grown = (previous: number): RawPeriod => {
  const raw = oneRow({ measure: documents }, { numerator: 40 });
  return { ...raw, rows: raw.rows.map((row) => ({ ...row, previous })) };
};

const file = 'https://drive.google.com/file/d/1AbCdEfGh/view';
const sameFile = 'https://drive.google.com/open?id=1AbCdEfGh';

/** What shows only when rows are held beside each other. */
export const acrossFindings = {
  partAboveWhole: {
    wrong: twoRows(approved, { numerator: 1251 }, { measure: documents }, { numerator: 1250 }),
    right: twoRows(approved, { numerator: 1250 }, { measure: documents }, { numerator: 1250 }),
    where: { unit: 'vp', criterion: id, column: 'numerator' },
    params: {
      part: 'numerator',
      criterion: id,
      value: 1251,
      whole: 1250,
      reason,
      other,
      otherPart: 'numerator',
    },
    told: ['Tử số của tiêu chí 1.I.5 là 1.251', 'tử số của tiêu chí 1.I.6 (1.250)', reason],
  },
  yesWithZeroFigure: {
    wrong: twoRows(inUse, { yesNo: 'Có' }, { measure: documents }, { numerator: 0 }),
    right: twoRows(inUse, { yesNo: 'Có' }, { measure: documents }, { numerator: 1 }),
    where: { unit: 'vp', criterion: id, column: 'yesNo' },
    params: { criterion: id, reason: inUseReason, other, otherPart: 'numerator' },
    told: ['Tiêu chí 1.I.5 ghi Có', 'tử số của tiêu chí 1.I.6 bằng 0', inUseReason],
  },
  outlierAmongUnits: {
    wrong: signed(58, 60, 56, 62, 58, 6),
    // Its score is high as well, but twenty-eight points may well be true.
    right: signed(58, 60, 56, 62, 58, 40),
    where: { unit: 'xa-5', criterion: id, column: 'numerator' },
    params: {
      value: 6 / 64,
      median: 58 / 64,
      units: 6,
      score: (6 / 64 - 58 / 64) / (2 / 64 / 0.6745),
      shown: 'share',
    },
    told: ['9,4%', '90,6%', '6 đơn vị', '17,5'],
  },
  outlierAgainstPrevious: {
    wrong: grown(4),
    right: grown(5),
    where: { unit: 'vp', criterion: id, column: 'numerator' },
    params: { value: 40, previous: 4, shown: 'number', times: 10 },
    told: ['kỳ trước là 4', 'kỳ này là 40', '10 lần'],
  },
  sameEvidenceElsewhere: {
    wrong: inCommunes({}, [
      { yesNo: 'Có', evidence: file },
      { yesNo: 'Có', evidence: sameFile },
    ]),
    right: inCommunes({ aggregation: 'any' }, [
      { yesNo: 'Có', evidence: file },
      { yesNo: 'Có', evidence: sameFile },
    ]),
    where: { unit: 'xa-0', criterion: id, column: 'evidence' },
    params: { link: file, rows: 'Xã A Roàng (1.I.5)' },
    told: [`“${file}”`, 'Xã A Roàng (1.I.5)'],
    times: 2,
  },
  sameAddressElsewhere: {
    wrong: inCommunes({}, [
      { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/xa' },
      { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/xa/' },
    ]),
    right: inCommunes({}, [
      { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/xa?id=1' },
      { yesNo: 'Có', evidence: 'https://aluoi.gov.vn/xa?id=2' },
    ]),
    where: { unit: 'xa-0', criterion: id, column: 'evidence' },
    params: { link: 'https://aluoi.gov.vn/xa', rows: 'Xã A Roàng (1.I.5)' },
    told: ['“https://aluoi.gov.vn/xa”', 'Xã A Roàng (1.I.5)'],
    times: 2,
  },
} satisfies Readonly<Record<string, FindingCase>>;
