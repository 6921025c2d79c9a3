import { isBodyOf } from '../../../../../src/core/evidence/signatures/isBodyOf';
import type { KnownSignature } from '../../../../../src/core/evidence/signatures/model';

const by = (signer: KnownSignature['signer']): KnownSignature => ({
  kind: 'signature',
  ...(signer && { signer }),
});

test.each([
  [
    'the body itself',
    { commonName: 'UBND xã Tân An', organisation: 'UBND huyện Mẫu' },
    ['UBND xã Tân An'],
    true,
  ],
  [
    'its head, of that body',
    { commonName: 'Nguyễn Văn Mẫu', organisation: 'Uỷ ban nhân dân xã Tân An' },
    ['Xã Tân An'],
    true,
  ],
  [
    'with the tone mark elsewhere',
    { commonName: 'UBND xã Hoà Bình', organisation: 'x' },
    ['Xã Hòa Bình'],
    true,
  ],
  ['by another of its names', { organisation: 'VP HĐND&UBND' }, ['Văn phòng', 'VP HĐND và UBND'], true],
  [
    'a part of a longer name',
    { commonName: 'Phòng Nội vụ huyện Mẫu', organisation: 'UBND huyện Mẫu' },
    ['Phòng Nội vụ'],
    true,
  ],
  [
    'a neighbour',
    { commonName: 'UBND xã Tân Lập', organisation: 'UBND huyện Mẫu' },
    ['UBND xã Tân An'],
    false,
  ],
  ['the body above', { commonName: 'UBND huyện Mẫu', organisation: 'UBND tỉnh' }, ['Phòng Nội vụ'], false],
  ['a person and no body', { commonName: 'Nguyễn Văn Mẫu' }, ['Phòng Nội vụ'], undefined],
  ['a name without words of its own', { organisation: 'UBND tỉnh' }, ['UBND huyện'], undefined],
  ['nobody', undefined, ['Phòng Nội vụ'], undefined],
] as const)('%s', (_, signer, names, expected) => {
  expect(isBodyOf(by(signer), names)).toBe(expected);
});
