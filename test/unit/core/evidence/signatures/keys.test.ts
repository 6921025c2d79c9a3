import { constants, createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { numberOf } from '../../../../../src/core/evidence/signatures/cms/der';
import {
  readEcKey,
  verifyEcdsa,
  type CurveName,
  type EcKey,
} from '../../../../../src/core/evidence/signatures/verify/ecdsa';
import {
  isUsableRsaKey,
  verifyPss,
  verifyRsa,
  type RsaKey,
} from '../../../../../src/core/evidence/signatures/verify/rsa';
import { propertyRuns } from '../../../../support/propertyRuns';

// Node makes the keys and signs.
const digest = (name: string, message: string): Uint8Array =>
  Uint8Array.from(createHash(name).update(message).digest());

const number = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');

const withBit = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, here) => (here === (at >> 3) % bytes.length ? byte ^ (1 << (at & 7)) : byte));

const times = (usual: number): readonly number[] =>
  Array.from({ length: propertyRuns(usual) }, (_, at) => at);

const curves: readonly (readonly [string, CurveName, number])[] = [
  ['P-256', '1.2.840.10045.3.1.7', 32],
  ['P-384', '1.3.132.0.34', 48],
];

describe.each(curves)('ECDSA on %s', (namedCurve, curve, size) => {
  const pointOf = (publicKey: KeyObject): Uint8Array => {
    const { x, y } = publicKey.export({ format: 'jwk' });
    return Uint8Array.from(Buffer.concat([Buffer.of(4), number(x), number(y)]));
  };
  const pair = (): { readonly key: EcKey; readonly privateKey: KeyObject } => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
    const key = readEcKey(curve, pointOf(publicKey));
    if (key === undefined) throw new Error('no point of the curve');
    return { key, privateKey };
  };

  test('takes what the key signed, with a digest shorter and longer than the curve, and nothing near it', () => {
    for (const run of times(20)) {
      const { key, privateKey } = pair();
      const name = ['sha256', 'sha384', 'sha512'][run % 3] ?? 'sha256';
      const message = `Báo cáo ${String(run)}`;
      const signature = Uint8Array.from(sign(name, Buffer.from(message), privateKey));
      expect(verifyEcdsa(key, digest(name, message), signature)).toBe(true);
      expect(verifyEcdsa(key, digest(name, `${message}.`), signature)).toBe(false);
      expect(verifyEcdsa(key, digest(name, message), withBit(signature, 40 + run))).toBe(false);
      expect(verifyEcdsa(pair().key, digest(name, message), signature)).toBe(false);
    }
  });

  test('refuses numbers that every key would fit', () => {
    const { key } = pair();
    const zeros = Uint8Array.of(0x30, 6, 2, 1, 0, 2, 1, 0);
    expect(verifyEcdsa(key, digest('sha256', 'a'), zeros)).toBe(false);
    expect(verifyEcdsa(key, digest('sha256', 'a'), new Uint8Array(0))).toBe(false);
  });

  test('knows a point beside the curve, and one that is not written in full', () => {
    const point = pointOf(generateKeyPairSync('ec', { namedCurve }).publicKey);
    expect(readEcKey(curve, point)).toBeDefined();
    expect(readEcKey(curve, withBit(point, 8 * size + 3))).toBeUndefined();
    expect(readEcKey(curve, point.slice(0, 1 + size))).toBeUndefined();
  });
});

describe('RSA', () => {
  const pair = (modulusLength: number): { readonly key: RsaKey; readonly privateKey: KeyObject } => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
    const { n, e } = publicKey.export({ format: 'jwk' });
    return { key: { modulus: numberOf(number(n)), exponent: numberOf(number(e)) }, privateKey };
  };

  // A modulus of 2,049 bits has one byte more than its encoded message under PSS.
  test.each([1024, 2048, 2049, 3072])('of %i bits takes what the key signed, and nothing near it', (bits) => {
    const { key, privateKey } = pair(bits);
    expect(isUsableRsaKey(key)).toBe(true);
    const message = Buffer.from('Báo cáo');
    const known = digest('sha256', 'Báo cáo');
    const signature = Uint8Array.from(sign('sha256', message, privateKey));
    expect(verifyRsa(key, 'SHA-256', known, signature)).toBe(true);
    expect(verifyRsa(key, 'SHA-512', known, signature)).toBe(false);
    expect(verifyRsa(key, 'SHA-256', digest('sha256', 'Báo cá'), signature)).toBe(false);
    expect(verifyRsa(key, 'SHA-256', known, signature.subarray(1))).toBe(false);

    for (const salt of [0, 20, 32]) {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      const stamped = Uint8Array.from(
        sign('sha256', message, { key: privateKey, padding, saltLength: salt }),
      );
      const options = { digest: 'SHA-256', maskDigest: 'SHA-256', salt } as const;
      expect(verifyPss(key, options, known, stamped)).toBe(true);
      expect(verifyPss(key, { ...options, salt: salt + 1 }, known, stamped)).toBe(false);
      expect(verifyPss(key, { ...options, maskDigest: 'SHA-1' }, known, stamped)).toBe(false);
      for (const run of times(10)) {
        expect(verifyPss(key, options, known, withBit(stamped, 61 * run))).toBe(false);
        expect(verifyRsa(key, 'SHA-256', known, withBit(signature, 61 * run))).toBe(false);
      }
    }
  });

  test('with a key that makes no sense is not computed', () => {
    const { key } = pair(1024);
    expect(isUsableRsaKey({ ...key, exponent: BigInt('1') })).toBe(false);
    expect(isUsableRsaKey({ ...key, exponent: key.modulus })).toBe(false);
    expect(isUsableRsaKey({ ...key, modulus: BigInt('3233') })).toBe(false);
  });
});
