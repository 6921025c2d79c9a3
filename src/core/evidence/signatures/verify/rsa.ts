import { bytesOfHex, isSame, join } from '../bytes/bytes';
import { numberOf } from '../cms/der';
import type { DigestName } from '../cms/oids';
import { digestOf } from './digest';

export interface RsaKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
}

/** The DigestInfo that goes before a digest (RFC 8017, 9.2, note 1). */
const digestInfos: Readonly<Record<DigestName, string>> = {
  'SHA-1': '3021300906052b0e03021a05000414',
  'SHA-256': '3031300d060960864801650304020105000420',
  'SHA-384': '3041300d060960864801650304020205000430',
  'SHA-512': '3051300d060960864801650304020305000440',
};

/** Bits of what a signature is made with; beyond them its checking would take long, and nobody signs so. */
const largestModulus = 8192;
const largestExponent = 64;

/** What can't be computed in time, or makes no sense as a key. */
export const isUsableRsaKey = ({ modulus, exponent }: RsaKey): boolean => {
  const bits = modulus.toString(2).length;
  return (
    bits >= 1024 &&
    bits <= largestModulus &&
    exponent > BigInt('2') &&
    exponent.toString(2).length <= largestExponent
  );
};

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2.2): the whole padding is compared, never only what follows it. */
export function verifyRsa(key: RsaKey, name: DigestName, digest: Uint8Array, signature: Uint8Array): boolean {
  const opened = open(key, signature);
  const info = bytesOfHex(digestInfos[name]);
  if (opened === undefined || info === undefined) return false;
  const filling = opened.length - info.length - digest.length - 3;
  if (filling < 8) return false;
  const padding = new Uint8Array(filling).fill(0xff);
  return isSame(opened, join([Uint8Array.of(0, 1), padding, Uint8Array.of(0), info, digest]));
}

export interface PssOptions {
  readonly digest: DigestName;
  readonly maskDigest: DigestName;
  /** Bytes. */
  readonly salt: number;
}

/** RSASSA-PSS (RFC 8017, 8.1.2 and 9.1.2). */
export function verifyPss(
  key: RsaKey,
  options: PssOptions,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  const { salt: saltSize, maskDigest } = options;
  const whole = open(key, signature);
  if (whole === undefined) return false;
  const bits = key.modulus.toString(2).length - 1;
  const encoded = whole.subarray(whole.length - Math.ceil(bits / 8));
  const size = encoded.length - digest.length - 1;
  if (size < saltSize + 1 || encoded[encoded.length - 1] !== 0xbc) return false;
  const [masked, hash] = [encoded.subarray(0, size), encoded.subarray(size, -1)];
  const unused = 0xff & ~(0xff >> (8 * encoded.length - bits));
  if (((masked[0] ?? 0) & unused) !== 0 || (whole.length > encoded.length && whole[0] !== 0)) return false;
  const mask = maskOf(maskDigest, hash, size);
  const block = masked.map((byte, at) => byte ^ (mask[at] ?? 0));
  block[0] = (block[0] ?? 0) & ~unused;
  const filling = size - saltSize - 1;
  if (block.subarray(0, filling).some((byte) => byte !== 0) || block[filling] !== 1) return false;
  const salt = block.subarray(filling + 1);
  return isSame(hash, digestOf(options.digest, join([new Uint8Array(8), digest, salt])));
}

/** MGF1 (RFC 8017, B.2.1). */
function maskOf(name: DigestName, seed: Uint8Array, size: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let made = 0; made < size; made += parts[0]?.length ?? size) {
    const count = parts.length;
    parts.push(digestOf(name, join([seed, Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count)])));
  }
  return join(parts).subarray(0, size);
}

/** What the signature holds, as many bytes as the modulus has. */
function open({ modulus, exponent }: RsaKey, signature: Uint8Array): Uint8Array | undefined {
  const size = Math.ceil(modulus.toString(16).length / 2);
  const number = numberOf(signature);
  if (signature.length !== size || number >= modulus) return undefined;
  const text = power(number, exponent, modulus).toString(16);
  return bytesOfHex(text.padStart(2 * size, '0'));
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = BigInt('1');
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}
