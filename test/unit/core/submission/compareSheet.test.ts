import { compareSheet } from '../../../../src/core/submission/compareSheet';

const standing = 'AB0D1-2V5X8';

test.each([
  [[], standing, 'none'],
  [[{}], undefined, 'early'],
  [[{ seal: standing }], undefined, 'early'],
  [[{}], standing, 'unread'],
  [[{ seal: standing }], standing, 'same'],
  // As letters are recognised that look alike.
  [[{ seal: 'A8ODI-ZUSXB' }], standing, 'same'],
  // A slip or three accuse nobody.
  [[{ seal: 'XB0D1-2V5XY' }], standing, 'unread'],
  [[{ seal: 'XX0D1-2V5XX' }], standing, 'unread'],
  [[{ seal: 'XXXD1-2V5XX' }], standing, 'other'],
  [[{ seal: 'KM3N4-P7R9T' }], standing, 'other'],
  // An older sheet beside the right one, or one that can't be read beside a wrong one.
  [[{ seal: 'KM3N4-P7R9T' }, { seal: standing }], standing, 'same'],
  [[{ seal: 'KM3N4-P7R9T' }, {}], standing, 'other'],
] as const)('%j against %s: %s', (sheets, seal, state) => {
  expect(compareSheet(sheets, seal)).toBe(state);
});
