import fc from 'fast-check';
import type {
  EvidenceKind,
  EvidencePolicy,
  Level,
  QuantityRef,
  Scoring,
  Tie,
  UnitKind,
} from '../../../../src/core/model';
import {
  appliesToCodec,
  evidenceCodec,
  levelsCodec,
  listCodec,
  scoringCodec,
} from '../../../../src/workbook/grid/codecs';
import { tiesCodec } from '../../../../src/workbook/grid/tiesCodec';
import { propertyRuns } from '../../../support/propertyRuns';

const kinds: readonly UnitKind[] = ['department', 'publicService', 'commune', 'other'];
const documents: readonly EvidenceKind[] = [
  'contract',
  'acceptance',
  'invoice',
  'handover',
  'decision',
  'plan',
  'diploma',
  'report',
  'url',
  'dossierCodes',
  'softwareList',
  'articles',
];

const plain = { noNullPrototype: true } as const;

const policies: fc.Arbitrary<EvidencePolicy> = fc.array(
  fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...documents),
        frequency: fc.constantFrom('once' as const, 'monthly' as const, 'quarterly' as const),
        signed: fc.constant(true as const),
      },
      { ...plain, requiredKeys: ['kind', 'frequency'] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  { maxLength: 3 },
);
/** A share as somebody would write it in per cent, with up to two decimals. */
const shares = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000);
const numbers = fc.integer({ min: -5_000_000, max: 5_000_000_000 }).map((thousandths) => thousandths / 1000);
const names = fc.constantFrom('Mức I', 'Mức II', 'Đạt', 'Khá – giỏi', 'A+', '1.234');
const levels: fc.Arbitrary<readonly Level[]> = fc.array(fc.record({ name: names, from: shares }, plain), {
  maxLength: 5,
});
const scorings: fc.Arbitrary<Scoring> = fc.oneof(
  fc.constantFrom<Scoring>({ method: 'linear' }, { method: 'yesNo' }, { method: 'manual' }),
  numbers.map((target): Scoring => ({ method: 'target', target })),
  fc
    .array(fc.record({ from: numbers, fraction: shares }, plain), { maxLength: 4 })
    .map((steps): Scoring => ({ method: 'steps', steps })),
);

const quantities: fc.Arbitrary<QuantityRef> = fc.oneof(
  fc.constantFrom('cbcc', 'districtDossiers').map((figure) => ({ figure })),
  fc
    .tuple(
      fc.constantFrom('1.I.5', '2.III.20'),
      fc.constantFrom('numerator' as const, 'denominator' as const),
    )
    .map(([criterion, quantity]) => ({ criterion, quantity })),
);
const reasons = fc.constantFrom('', 'một phần của tổng số', 'xem (1) và (2) > 0 ≤ 3');
const ties: fc.Arbitrary<readonly Tie[]> = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('numerator' as const, 'denominator' as const), quantities, reasons)
      .map(([part, whole, reason]): Tie => ({ kind: 'atMost', part, whole, reason })),
    fc.tuple(quantities, reasons).map(([quantity, reason]): Tie => ({ kind: 'positive', quantity, reason })),
  ),
  { maxLength: 3 },
);

describe('what officials read in one cell is what the program meant', () => {
  test('evidence', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(evidenceCodec.read(evidenceCodec.write(policy))).toStrictEqual(policy);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('levels', () => {
    fc.assert(
      fc.property(levels, (given) => {
        expect(levelsCodec.read(levelsCodec.write(given))).toStrictEqual(given);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('methods of scoring with their thresholds', () => {
    fc.assert(
      fc.property(scorings, (scoring) => {
        const method = scoringCodec.readMethod(scoringCodec.writeMethod(scoring));
        expect(method).toBe(scoring.method);
        expect(scoringCodec.read(scoring.method, scoringCodec.writeThresholds(scoring))).toStrictEqual(
          scoring,
        );
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('kinds of units', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant('all' as const), fc.subarray([...kinds])), (appliesTo) => {
        expect(appliesToCodec.read(appliesToCodec.write(appliesTo))).toStrictEqual(appliesTo);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('what must agree', () => {
    fc.assert(
      fc.property(ties, (given) => {
        expect(tiesCodec.read(tiesCodec.write(given))).toStrictEqual(given);
      }),
      { numRuns: propertyRuns(100) },
    );
  });

  test('lists', () => {
    expect(listCodec.read(listCodec.write(['noi-vu', 'Phòng Tài chính – KH']))).toEqual([
      'noi-vu',
      'Phòng Tài chính – KH',
    ]);
  });
});

describe('officials may write it their own way', () => {
  test.each([
    ['Hóa đơn (Hàng Tháng)|báo cáo số liệu', [['invoice monthly'], ['report once']]],
    ['hợp đồng+hoá đơn', [['contract once', 'invoice once']]],
    ['ĐỊA CHỈ TRUY CẬP (hàng  quý)'.normalize('NFD'), [['url quarterly']]],
    ['', []],
  ])('evidence: %s', (text, expected) => {
    const policy = evidenceCodec.read(text);
    const words = policy?.map((all) => all.map(({ kind, frequency }) => `${kind} ${frequency}`));
    expect(words).toEqual(expected);
  });

  test.each([
    ['Mức I:90%;Mức II : 85 %', [0.9, 0.85]],
    ['Mức I: 8,5%', [0.085]],
    ['', []],
  ])('levels: %s', (text, expected) => {
    expect(levelsCodec.read(text)?.map(({ from }) => from)).toEqual(expected);
  });

  test.each([
    ['Tử số <= MẪU SỐ 2.II.2', ['atMost numerator']],
    ['Có -> số liệu  cbcc > 0 (vì sao);', ['positive cbcc']],
    ['', []],
  ])('what must agree: %s', (text, expected) => {
    const read = tiesCodec
      .read(text)
      ?.map((tie) =>
        tie.kind === 'atMost'
          ? `atMost ${tie.part}`
          : `positive ${'figure' in tie.quantity ? tie.quantity.figure : ''}`,
      );
    expect(read).toEqual(expected);
  });

  test.each([
    ['Xã, thị trấn; Khác', ['commune', 'other']],
    ['tất cả', 'all'],
  ])('kinds: %s', (text, expected) => {
    expect(appliesToCodec.read(text)).toEqual(expected);
  });
});

describe('what makes no sense is not guessed at', () => {
  test.each([
    'báo cáo số liệu (ký số hộ)',
    'báo cáo số liệu (ký số, hàng)',
    'hoá đơn (hằng năm)',
    'ảnh chụp',
    'hợp đồng + ',
    'hợp đồng |',
    'hoá đơn (hàng tháng',
  ])('evidence: %s', (text) => {
    expect(evidenceCodec.read(text)).toBeUndefined();
  });

  test.each(['Mức I', 'Mức I: cao', ': 90%', 'Mức I: 1.5%'])('levels: %s', (text) => {
    expect(levelsCodec.read(text)).toBeUndefined();
  });

  test.each([
    ['target', ''],
    ['target', 'mười hai'],
    ['steps', '1: 50%; 4'],
    ['steps', '1.5: 50%'],
  ] as const)('%s: “%s”', (method, text) => {
    expect(scoringCodec.read(method, text)).toBeUndefined();
  });

  test.each([
    'tử số',
    'tử số ≤',
    'tử số ≤ 2.II.2',
    'tử số → tử số 2.II.2 > 0',
    'có ≤ tử số 2.II.2',
    'có → tử số 2.II.2',
  ])('what must agree: %s', (text) => {
    expect(tiesCodec.read(text)).toBeUndefined();
  });

  test('kinds', () => {
    expect(appliesToCodec.read('Xã; Huyện')).toBeUndefined();
  });
});
