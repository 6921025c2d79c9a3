import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../../../../src/core/evidence/signatures/verify/digest';
import type { DigestName } from '../../../../../src/core/evidence/signatures/cms/oids';
import { propertyRuns } from '../../../../support/propertyRuns';

const names: readonly DigestName[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
const nodeDigest = (name: DigestName, message: Uint8Array): string =>
  createHash(name.replace('-', '').toLowerCase()).update(message).digest('hex');
const ours = (name: DigestName, message: Uint8Array): string =>
  Buffer.from(digestOf(name, message)).toString('hex');

describe.each(names)('%s', (name) => {
  test('of every length about the ends of a block is as Node has it', () => {
    for (let length = 0; length <= 260; length += 1) {
      const message = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 0xff);
      expect(ours(name, message)).toBe(nodeDigest(name, message));
    }
  });

  test('of any part of any bytes is as Node has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(20), (bytes, from) => {
        const part = bytes.subarray(from);
        expect(ours(name, part)).toBe(nodeDigest(name, part));
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});
