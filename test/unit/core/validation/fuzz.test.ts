import fc from 'fast-check';
import { common, count, entered, frequency, part, per, yesNo } from '../../../../src/catalogue/terms';
import type { Criterion, EvidenceKind, Figure, Measure } from '../../../../src/core/model';
import { entryColumns } from '../../../../src/core/parse/parseEntry';
import type { RawCell } from '../../../../src/core/parse/rawCell';
import type { RawPeriod } from '../../../../src/core/rows/rawPeriod';
import { interpret } from '../../../../src/core/validation/interpret';
import { describeIssue } from '../../../../src/text/findings/findingWords';
import { rawPeriodOf } from '../../../support/rawPeriod';
import { office, catalogueOf, commune, criterion, grounds } from '../../../support/smallPeriod';
import { propertyRuns } from '../../../support/propertyRuns';

// ── What may stand in a cell ────────────────────────────────────────────────────────────────────────────────

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  // Controls, marks of zero width and direction, spaces of every kind, half a character.
  fc
    .array(
      fc.constantFrom(
        '\u0000',
        '\u0007',
        '\u001b',
        '\u007f',
        '\u0085',
        '\u200b',
        '\u200d',
        '\u202e',
        '\ufeff',
        '\u00a0',
        '\u2028',
        '\ud83d',
        '👩‍👩‍👧',
        'a',
        '1',
        '.',
        ',',
        ' ',
        '\n',
        '\t',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

const plainNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 12.444, 1e-9, 1e21, 1.7e308, -1.7e308, 2 ** 53, 0.1 + 0.2),
);

const disguises: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('vi-VN'),
  (value) => value.toLocaleString('en-US'),
  (value) => `${String(value)}%`,
  (value) => ` ${String(value)} người`,
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (value) => String(value).split('').join(' '),
  (value) => `${String(value)}/${String(value)}/2021`,
  (value) => value.toExponential(),
];
const disguised = fc.tuple(plainNumber, fc.constantFrom(...disguises)).map(([value, as]) => as(value));

const markup = anyText.map(
  (text) => `<img src=x onerror="alert('${text}')"><b>${text}</b>&nbsp;<!-- ${text}`,
);

const linkLike = fc
  .tuple(
    fc.constantFrom(
      'https://',
      'HTTP://',
      'https://drive.google.com/file/d/',
      'https://docs.google.com/',
      'ftp://',
      'https://drive.google.com/open?id=',
      'www.',
    ),
    fc.oneof(anyText, fc.webPath(), fc.domain()),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([start, rest, times]) => Array.from({ length: times }, () => start + rest).join('; '));

const documentLike = anyText.map((text) => `12/QĐ-${text}; ${text}/2021/TT-${text}`);

/** As much as a cell holds, made of what is hard on a careless pattern. */
const huge = fc
  .constantFrom(
    'a',
    '1',
    ' ',
    '\u200b',
    '\ufeff',
    '-',
    '1.',
    '1 ',
    'https://a.b/',
    '12/QĐ-',
    '<',
    '👨‍👩‍👧',
    'ạ'.normalize('NFD'),
    ';',
  )
  .chain((piece) =>
    fc
      .constantFrom('', 'x', '%', '1')
      .map((end) => piece.repeat(Math.floor(50_000 / piece.length) - 1) + end),
  );

const text = fc.oneof(
  { arbitrary: anyText, weight: 5 },
  { arbitrary: disguised, weight: 5 },
  { arbitrary: linkLike, weight: 3 },
  { arbitrary: documentLike, weight: 2 },
  { arbitrary: markup, weight: 1 },
  { arbitrary: fc.constantFrom('Có', 'không', 'x', '', ' ', '15/03/2021', '31/02/2021'), weight: 4 },
);

const format = fc.constantFrom(
  undefined,
  'NUMBER',
  'PERCENT',
  'DATE',
  'DATE_TIME',
  'TIME',
  'TEXT',
  'CURRENCY',
);

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { arbitrary: text.map((typed) => ({ typed })), weight: 60 },
  {
    arbitrary: fc
      .tuple(plainNumber, format)
      .map(([typed, of]) => ({ typed, ...(of !== undefined && { format: of }) })),
    weight: 25,
  },
  { arbitrary: fc.boolean().map((typed) => ({ typed })), weight: 3 },
  { arbitrary: text.map((rest) => ({ formula: `=${rest}`, value: rest })), weight: 6 },
  { arbitrary: text.map((rest) => ({ formula: `=HYPERLINK("${rest}";"${rest}")` })), weight: 3 },
  { arbitrary: fc.constant({}), weight: 3 },
);

// ── Where it stands ─────────────────────────────────────────────────────────────────────────────────────────

const communes = ['Xã A Ngo', 'Xã A Roàng', 'Xã Hồng Bắc', 'Xã Hồng Hạ', 'Xã Hồng Kim', 'Xã Phú Vinh'].map(
  (name, at) => commune(`xa-${String(at)}`, name),
);
const figure: Figure = {
  id: 'cbcc',
  name: 'Số CBCC',
  unit: 'người',
  scope: 'unit',
  enteredBy: ['communes'],
  appliesTo: 'all',
  atMost: ['cbcc'],
  grounds,
};
const once = (kind: EvidenceKind): Criterion['evidence'] => [[{ kind, frequency: 'once' }]];
const other = (id: string) => ({ criterion: id, quantity: 'numerator' }) as const;
const measures: readonly (readonly [Measure, Partial<Criterion>])[] = [
  [
    yesNo,
    {
      evidence: [[{ kind: 'invoice', frequency: 'monthly' }]],
      ties: [{ kind: 'positive', quantity: other('1.I.2'), reason: 'vì sao' }],
    },
  ],
  [
    part(entered('Tử'), entered('Mẫu')),
    {
      aggregation: 'sumRatio',
      evidence: once('report'),
      ties: [{ kind: 'atMost', part: 'numerator', whole: other('1.I.5'), reason: 'vì sao' }],
    },
  ],
  [part(entered('Tử'), common('Số CBCC', 'cbcc')), { aggregation: 'sumRatio', evidence: once('contract') }],
  [per(entered('Tử'), entered('Mẫu')), { aggregation: 'meanRatio', evidence: once('url') }],
  [count(entered('Số tin bài'), 'tin bài'), { aggregation: 'sum', evidence: once('articles') }],
  [frequency('Số lần'), {}],
  [yesNo, { aggregation: 'any' }],
];
const base = rawPeriodOf(
  catalogueOf({
    units: communes,
    figures: [figure],
    criteria: measures.map(([measure, change], at) =>
      criterion(`1.I.${String(at + 1)}`, {
        leadText: 'UBND các xã, thị trấn',
        aggregation: 'shareOfUnits',
        measure,
        ...change,
      }),
    ),
  }),
);

/** Nine entry cells and four of the appraisers in each row, a figure and its note for each unit, a province's cell each criterion. */
const cellsOfPeriod = base.rows.length * (entryColumns.length + 4) + 2 * communes.length + measures.length;

function fill(cells: readonly RawCell[]): RawPeriod {
  let at = 0;
  const next = (): RawCell => cells[at++] ?? {};
  return {
    ...base,
    rows: base.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(entryColumns.map((column) => [column, next()])),
      appraisal: {
        figure: next(),
        points: next(),
        comment: next(),
        ...(at % 3 === 0 ? { verdict: 'returned' } : { unknownVerdict: String(next().typed ?? '?') }),
      },
      previous: at % 7,
    })),
    figures: communes.map(({ id }) => ({ figure: 'cbcc', unit: id, cell: next(), note: next() })),
    province: new Map(base.catalogue.criteria.map(({ id }) => [id, next()])),
  };
}

/** As long as somebody will read in a cell. */
const decent = 1000;

function messagesOf(raw: RawPeriod): readonly string[] {
  return interpret(raw, '2021-10-15').issues.map((issue) => describeIssue(issue, office));
}

function expectDecent(messages: readonly string[]): void {
  const odd = messages.filter((message) => message.length > decent || !/^\S.*[.]$/su.test(message));
  expect(odd).toEqual([]);
  expect(messages.filter((message) => /undefined|\bNaN\b|\[object/.test(message))).toEqual([]);
}

describe('whatever stands in a cell', () => {
  const runs = 180;

  test(`100,000 contents crash nothing, and every finding has words of a decent length`, () => {
    let contents = 0;
    let found = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: cellsOfPeriod, maxLength: cellsOfPeriod }), (cells) => {
        const messages = messagesOf(fill(cells));
        contents += cells.length;
        found += messages.length;
        expectDecent(messages);
      }),
      { numRuns: propertyRuns(runs), seed: 735, endOnFailure: true },
    );
    expect(contents).toBeGreaterThanOrEqual(propertyRuns(100_000));
    expect(found).toBeGreaterThan(contents / 10);
  }, 60_000);

  test('cells that are filled to the brim take no time worth speaking of', () => {
    fc.assert(
      fc.property(fc.array(huge, { minLength: 13, maxLength: 13 }), (texts) => {
        const messages = messagesOf(
          fill(
            Array.from({ length: cellsOfPeriod }, (_, at) => ({
              typed: at < 26 ? (texts[at % 13] ?? '') : '',
            })),
          ),
        );
        expectDecent(messages);
      }),
      { numRuns: propertyRuns(25), seed: 1784, endOnFailure: true },
    );
  }, 30_000);
});
