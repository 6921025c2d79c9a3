import { nameKey } from '../../../src/core/names';

const equal: readonly (readonly [what: string, one: string, other: string])[] = [
  ['composed and decomposed letters', 'Hồng Thủy'.normalize('NFC'), 'Hồng Thủy'.normalize('NFD')],
  ['old and new tone placement, hoà / hòa', 'Phòng Văn hoá và Thông tin', 'Phòng Văn hóa và Thông tin'],
  ['old and new tone placement, thuỷ / thủy', 'Xã Sơn Thuỷ', 'Xã Sơn Thủy'],
  ['old and new tone placement, khoẻ / khỏe', 'sức khoẻ', 'sức khỏe'],
  ['kinds of dash', 'Phòng Tài chính – KH', 'Phòng Tài chính - KH'],
  ['the long dash', 'Tài chính — KH', 'Tài chính - KH'],
  ['case', 'Trung tâm Hành chính công', 'trung tâm HÀNH CHÍNH công'],
  ['the case of Đ', 'ĐÔNG SƠN', 'đông sơn'],
  ['double, leading and trailing spaces', '  Xã   A Ngo ', 'Xã A Ngo'],
  ['no-break spaces and line breaks', 'Xã\u00a0A\nNgo', 'Xã A Ngo'],
];

test.each(equal)('%s make no difference', (_, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

const different: readonly (readonly [one: string, other: string])[] = [
  ['Hồng Thủy', 'Hồng Thụy'],
  ['Hồng Hạ', 'Hồng Ha'],
  ['Sơn Thủy', 'Son Thủy'],
  ['Đông Sơn', 'Dông Sơn'],
  ['Hồng Thái', 'Hồng Thượng'],
  ['Tài chính - KH', 'Tài chính KH'],
];

test.each(different)('“%s” is not “%s”', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('a key is its own key', () => {
  for (const [, one] of equal) expect(nameKey(nameKey(one))).toBe(nameKey(one));
});
