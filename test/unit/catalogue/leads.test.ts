import { delivered } from '../../../src/catalogue';
import { nameKey } from '../../../src/core/names';
import { leadResolver, unitsOf } from '../../../src/core/catalogue/resolveLeads';

const resolve = leadResolver(delivered);

/** Every spelling of "Đơn vị chủ trì" in the dispatch, and whom it names. */
const spellings: readonly (readonly [leadText: string, ids: string])[] = [
  ['Các cơ quan, đơn vị trực thuộc UBND huyện', 'agencies'],
  ['Các cơ quan đơn vị trực thuộc UBND huyện', 'agencies'],
  ['Các cơ quan, đơn vị trực thuộc UBND huyện và UBND các xã, thị trấn', 'agencies communes'],
  ['Các cơ quan, đơn vị trực thuộc UBND huyện; UBND các xã, thị trấn', 'agencies communes'],
  ['Các cơ quan, đơn vị trực thuộc UBND huyện; Trung tâm Hành chính công huyện', 'agencies tt-hcc'],
  ['UBND các xã, thị trấn', 'communes'],
  ['Trung tâm hành chính công huyện', 'tt-hcc'],
  ['Trung tâm Hành chính công huyện', 'tt-hcc'],
  ['Trung tâm HCC huyện', 'tt-hcc'],
  ['Trung tâm HCC huyện; UBND các xã, thị trấn', 'tt-hcc communes'],
  ['Phòng Nội vụ; Trung tâm HCC huyện và UBND các xã, thị trấn', 'noi-vu tt-hcc communes'],
  ['Văn phòng HĐND và UBND', 'vp-hdnd-ubnd'],
  ['Văn phòng HĐND và UBND huyện', 'vp-hdnd-ubnd'],
  ['Văn phòng HĐND và UBND; Phòng Nội vụ', 'vp-hdnd-ubnd noi-vu'],
  ['Văn phòng HĐND và UBND; Phòng Văn hóa và Thông tin', 'vp-hdnd-ubnd vh-tt'],
  ['Phòng Văn hóa và Thông tin', 'vh-tt'],
  ['Phòng Nội vụ', 'noi-vu'],
  ['Phòng Nội vụ; UBND các xã, thị trấn', 'noi-vu communes'],
  ['Phòng Giáo dục và Đào tạo', 'gd-dt'],
  ['Phòng Tư pháp', 'tu-phap'],
  ['Phòng Y tế', 'y-te'],
  ['Phòng Y tế, Phòng Tài nguyên - MT', 'y-te tn-mt'],
  ['Phòng Tài chính - KH', 'tc-kh'],
  ['Phòng Tài chính – KH, KT-HT', 'tc-kh kt-ht'],
  ['Phòng Tài chính – KH, TNMT, KT-HT', 'tc-kh tn-mt kt-ht'],
  ['Phòng Tài chính – KH, KT-HT, TNMT', 'tc-kh kt-ht tn-mt'],
  ['Phòng Tài chính – KH, Phòng Tài nguyên MT, Phòng KT-HT', 'tc-kh tn-mt kt-ht'],
  ['Phòng Tài chính – KH, Văn phòng HĐND và UBND', 'tc-kh vp-hdnd-ubnd'],
  ['Phòng Tài nguyên – MT', 'tn-mt'],
  ['Phòng Tài nguyên - MT', 'tn-mt'],
  ['Phòng Lao động - TBXH', 'ld-tbxh'],
  ['Phòng Lao động - TBXH, Phòng Tài nguyên – MT,', 'ld-tbxh tn-mt'],
  ['Phòng Kinh tế - HT', 'kt-ht'],
  ['Phòng Nông nghiệp và PTNT; Trung tâm dịch vụ nông nghiệp', 'nn-ptnt tt-dvnn'],
  ['Ban tiếp công dân huyện', 'ban-tcd'],
  ['Công an huyện', 'cong-an'],
];

test.each(spellings)('“%s” names %s', (leadText, ids) => {
  expect(resolve(leadText)).toEqual({ ids: ids.split(' '), unresolved: [] });
});

test('these are all the spellings of the dispatch, 36 of them', () => {
  const printed = new Set(delivered.criteria.map(({ leadText }) => leadText));
  expect(printed.size).toBe(36);
  expect(new Set(spellings.map(([leadText]) => leadText))).toEqual(printed);
});

test('a piece that names nobody is handed back, the others are read all the same', () => {
  expect(resolve('Phòng Nội vụ, Phòng Ngoại vụ; Văn phòng HĐND và UBND')).toEqual({
    ids: ['noi-vu', 'vp-hdnd-ubnd'],
    unresolved: [nameKey('Phòng Ngoại vụ')],
  });
});

test('a name is not found inside a longer word', () => {
  expect(resolve('Phòng Y tếu').unresolved).toEqual([nameKey('Phòng Y tếu')]);
});

describe('who stands behind the leads', () => {
  const unitIds = (leadText: string): readonly string[] =>
    unitsOf(resolve(leadText).ids, delivered).map(({ id }) => id);

  test('a unit named beside its own group is there once', () => {
    const ids = unitIds('Các cơ quan, đơn vị trực thuộc UBND huyện; Trung tâm Hành chính công huyện');
    expect(ids).toHaveLength(16);
    expect(ids.filter((id) => id === 'tt-hcc')).toHaveLength(1);
  });

  test('Công an huyện is no member of the agencies', () => {
    expect(unitIds('Các cơ quan, đơn vị trực thuộc UBND huyện')).not.toContain('cong-an');
  });

  test('the communes are 18', () => {
    expect(unitIds('UBND các xã, thị trấn')).toHaveLength(18);
  });
});
