import { isSignedSheet, sealInText } from '../../../../src/core/evidence/signedSheet';

test.each([
  ['Phiếu tự đánh giá 2021 - Xã A Ngo.pdf', true],
  ['PHIEU_TU_DANH_GIA_A_Ngo_signed.pdf', true],
  ['phiếu   tự đánh giá.jpg', true],
  ['Phie\u0302\u0301u tự đánh giá.pdf', true],
  ['Bản ký phiếu tự đánh giá.pdf', false],
  ['Phiếu tự chấm.pdf', false],
  ['', false],
])('%s is a signed sheet: %s', (name, expected) => {
  expect(isSignedSheet(name, undefined)).toBe(expected);
  expect(isSignedSheet(name, '1.I.5')).toBe(false);
});

test.each([
  ['Mã niêm phong: AB0D1-2V5X8. Mã được tính từ số liệu', 'AB0D1-2V5X8'],
  ['\ufeffMa niem phong AB0D1 – 2V5X8\r\n', 'AB0D1-2V5X8'],
  ['MÃ NIÊM PHONG:\r\nab0d1-2v5x8', 'AB0D1-2V5X8'],
  // As recognised: the letter O for a zero.
  ['Mã niêm phong: ABOD1-2V5X8', 'ABOD1-2V5X8'],
  ['AB0D1-2V5X8 đứng trước. Mã niêm phong: …', undefined],
  ['phiếu chưa có mã niêm phong; phiếu này chưa phải để ký', undefined],
  ['Mã niêm phong: AB0D12V5X8', undefined],
  ['Mã niêm phong: XAB0D1-2V5X8', undefined],
  ['', undefined],
])('%j bears %s', (text, expected) => {
  expect(sealInText(text)).toBe(expected);
});
