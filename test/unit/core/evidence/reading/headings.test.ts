import { parseHeader } from '../../../../../src/core/evidence/reading/parseHeader';
import { readHeadings, tallyHeadings, type Heading } from '../../../../cases/headings/headings';

const given = readHeadings('given');
const own = readHeadings('own');

test.each(given.map((heading) => [heading.id, heading] as const))('the given heading %s', (_, heading) => {
  const read: Readonly<Record<string, unknown>> = { ...parseHeader(heading.input) };
  const told = Object.keys(heading.expected).map((field) => [field, read[field] ?? null]);
  expect(Object.fromEntries(told)).toEqual(heading.expected);
});

test('the headings of our own are many, and none twice', () => {
  expect(own.length).toBeGreaterThanOrEqual(120);
  expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  expect(new Set(own.map(({ input }) => input)).size).toBe(own.length);
});

test('of a hundred headings ninety-five are read exactly, and no field is left open in more than eight', () => {
  const { cases, exact, fields } = tallyHeadings(own);
  expect(exact / cases).toBeGreaterThanOrEqual(0.95);
  for (const [field, tally] of fields) {
    const stated = tally.exact + tally.open + tally.wrong;
    expect([field, tally.open / Math.max(stated, 1) <= 0.08]).toEqual([field, true]);
  }
});

/** Stamps of receiving, with the name of who received and a day of their own. */
const stamps: readonly (readonly string[])[] = [
  ['CÔNG VĂN ĐẾN', 'Số: 4321', 'Ngày: 29/12/2021'],
  ['UBND HUYỆN THƯỢNG NGÀN', 'CÔNG VĂN ĐẾN', 'Ngày 29 tháng 12 năm 2021', 'Số: 4321'],
  ['VĂN PHÒNG THƯỢNG NGÀN', 'ĐẾN Số: 4321', 'Ngày 29/12/2021', 'Chuyển: Đ/c Văn thư', 'Lưu hồ sơ số:'],
  ['Số: 4321', 'ĐẾN', 'Ngày: 29/12/2021'],
  ['UBND XÃ THƯỢNG NGÀN ĐẾN Số: 4321 Ngày: 29/12/2021'],
];

/** A heading with a stamp set at a line of its first part. */
const stamped = ({ input }: Heading, stamp: readonly string[], at: number): string => {
  const lines = input.split('\n');
  return [...lines.slice(0, at), ...stamp, ...lines.slice(at)].join('\n');
};

test('no number, issuer or day is taken from a stamp, wherever it was set', () => {
  let [read, kept] = [0, 0];
  for (const heading of own) {
    const sound = parseHeader(heading.input);
    for (const stamp of stamps) {
      for (let at = 0; at <= Math.min(10, heading.input.split('\n').length); at++) {
        const { documentNo, documentDate, issuer = '' } = parseHeader(stamped(heading, stamp, at));
        const where = `${heading.id}, line ${String(at)}: ${stamp.join(' / ')}`;
        expect([where, documentNo, documentDate, issuer]).toEqual([
          where,
          documentNo === '4321' ? 'not that of the stamp' : documentNo,
          documentDate === '2021-12-29' ? 'not that of the stamp' : documentDate,
          /NGÀN/.test(issuer) ? 'not that of the stamp' : issuer,
        ]);
        if (sound.documentDate !== undefined) read += 1;
        if (sound.documentDate !== undefined && documentDate === sound.documentDate) kept += 1;
      }
    }
  }
  expect(kept / read).toBeGreaterThan(0.9);
});
