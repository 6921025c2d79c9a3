import { childrenOf, integerOf, numberOf, readElement } from '../cms/der';

/** A curve y² = x³ − 3x + b over the integers modulo p (SEC 2, 2.4.2 and 2.5.1), with its base point and that point's order. */
interface Curve {
  readonly p: bigint;
  readonly b: bigint;
  readonly order: bigint;
  readonly base: Point;
  /** Of a coordinate. */
  readonly bytes: number;
}

/** The point x = X/Z², y = Y/Z³; Z = 0 is the point at infinity. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
}

export interface EcKey {
  readonly curve: CurveName;
  readonly x: bigint;
  readonly y: bigint;
}

const curveNumbers = {
  '1.2.840.10045.3.1.7': {
    p: 'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff',
    b: '5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b',
    order: 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
    x: '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296',
    y: '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  },
  '1.3.132.0.34': {
    p: 'fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff',
    b: 'b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef',
    order: 'ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973',
    x: 'aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7',
    y: '3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f',
  },
} as const;

/** By object identifier: P-256 and P-384. */
export type CurveName = keyof typeof curveNumbers;

export const isCurve = (name: string): name is CurveName => name in curveNumbers;

function curveOf(name: CurveName): Curve {
  const { p, b, order, x, y } = curveNumbers[name];
  const of = (hex: string): bigint => BigInt(`0x${hex}`);
  const base = { x: of(x), y: of(y), z: BigInt('1') };
  return { p: of(p), b: of(b), order: of(order), base, bytes: p.length / 2 };
}

/** A point written in full (SEC 1, 2.3.4) that lies on the curve; undefined for any other. */
export function readEcKey(name: CurveName, point: Uint8Array): EcKey | undefined {
  const { p, b, bytes } = curveOf(name);
  if (point[0] !== 4 || point.length !== 1 + 2 * bytes) return undefined;
  const x = numberOf(point.subarray(1, 1 + bytes));
  const y = numberOf(point.subarray(1 + bytes));
  const rest = modulo(y * y - x * x * x + BigInt('3') * x - b, p);
  return x < p && y < p && rest === BigInt('0') ? { curve: name, x, y } : undefined;
}

/**
 * ECDSA (SEC 1, 4.1.4). `signature`: the SEQUENCE of r and s. Some 5,000 products of two coordinates, each with its
 * remainder.
 */
export function verifyEcdsa(
  { curve: name, x, y }: EcKey,
  digest: Uint8Array,
  signature: Uint8Array,
): boolean {
  const curve = curveOf(name);
  const { order, base } = curve;
  const sequence = readElement(signature);
  const [r, s] = childrenOf(sequence).map(integerOf);
  const zero = BigInt('0');
  if (sequence?.to !== signature.length || r === undefined || s === undefined) return false;
  if (r <= zero || r >= order || s <= zero || s >= order) return false;
  // The leftmost bits of the digest, as many as the order has; both curves' orders have whole bytes.
  const hash = numberOf(digest.subarray(0, curve.bytes));
  const inverse = invert(s, order);
  const u1 = modulo(hash * inverse, order);
  const u2 = modulo(r * inverse, order);
  const sum = addMultiples(curve, { point: base, times: u1 }, { point: { x, y, z: BigInt('1') }, times: u2 });
  if (sum.z === zero) return false;
  const z = invert(sum.z, curve.p);
  return modulo(modulo(sum.x * z * z, curve.p), order) === r;
}

const modulo = (value: bigint, by: bigint): bigint => {
  const rest = value % by;
  return rest < BigInt('0') ? rest + by : rest;
};

/** Of a number that shares no factor with the modulus (extended Euclid). */
function invert(value: bigint, by: bigint): bigint {
  let [a, b] = [modulo(value, by), by];
  let [x, y] = [BigInt('1'), BigInt('0')];
  while (b !== BigInt('0')) {
    const times = a / b;
    [a, b] = [b, a - times * b];
    [x, y] = [y, x - times * y];
  }
  return modulo(x, by);
}

interface Multiple {
  readonly point: Point;
  readonly times: bigint;
}

/** Both multiples in one run over their bits (Shamir's way). */
function addMultiples(curve: Curve, one: Multiple, other: Multiple): Point {
  const both = add(curve, one.point, other.point);
  const length = Math.max(one.times.toString(2).length, other.times.toString(2).length);
  const bits = one.times.toString(2).padStart(length, '0');
  const others = other.times.toString(2).padStart(length, '0');
  let sum: Point = { x: BigInt('1'), y: BigInt('1'), z: BigInt('0') };
  for (let at = 0; at < length; at += 1) {
    sum = double(curve, sum);
    const [first, second] = [bits[at] === '1', others[at] === '1'];
    if (first || second) sum = add(curve, sum, first && second ? both : first ? one.point : other.point);
  }
  return sum;
}

/** "dbl-2001-b" of the Explicit-Formulas Database, for a = −3. */
function double({ p }: Curve, { x, y, z }: Point): Point {
  const delta = (z * z) % p;
  const gamma = (y * y) % p;
  const beta = (x * gamma) % p;
  const alpha = (BigInt('3') * (x - delta) * (x + delta)) % p;
  const x3 = modulo(alpha * alpha - BigInt('8') * beta, p);
  return {
    x: x3,
    y: modulo(alpha * (BigInt('4') * beta - x3) - BigInt('8') * gamma * gamma, p),
    z: modulo(BigInt('2') * y * z, p),
  };
}

/** "add-1998-cmo-2" of the Explicit-Formulas Database. */
function add(curve: Curve, one: Point, other: Point): Point {
  const { p } = curve;
  const zero = BigInt('0');
  if (one.z === zero) return other;
  if (other.z === zero) return one;
  const [z1, z2] = [(one.z * one.z) % p, (other.z * other.z) % p];
  const [u1, u2] = [(one.x * z2) % p, (other.x * z1) % p];
  const [s1, s2] = [(one.y * other.z * z2) % p, (other.y * one.z * z1) % p];
  const h = modulo(u2 - u1, p);
  const r = modulo(s2 - s1, p);
  if (h === zero) return r === zero ? double(curve, one) : { x: BigInt('1'), y: BigInt('1'), z: zero };
  const hh = (h * h) % p;
  const hhh = (h * hh) % p;
  const v = (u1 * hh) % p;
  const x = modulo(r * r - hhh - BigInt('2') * v, p);
  return { x, y: modulo(r * (v - x) - s1 * hhh, p), z: (((one.z * other.z) % p) * h) % p };
}
