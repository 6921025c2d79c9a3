/** The secure hash algorithms of FIPS 180-4, on 32-bit words: the runtime has none that takes bytes without a copy. */

/**
 * The first 64 bits behind the point of the roots of the first primes, the higher and the lower 32 of each one after the
 * other: cube roots of 80 are the constants of SHA-384 and SHA-512, their first halves those of SHA-256; square roots of 16
 * are what SHA-512 (first halves: SHA-256) and SHA-384 begin with.
 */
interface Constants {
  readonly cubeRoots: Int32Array;
  readonly squareRoots: Int32Array;
}

/** Worked out once a run, some milliseconds. */
let known: Constants | undefined;
const constants = (): Constants => (known ??= { cubeRoots: rootsOf(80, 3), squareRoots: rootsOf(16, 2) });

function rootsOf(count: number, degree: number): Int32Array {
  const words: number[] = [];
  for (let number = 2; words.length < 2 * count; number += 1) {
    if (!isPrime(number)) continue;
    // 64 bits of the fraction stand before the point of the root of number · 2^(64 · degree).
    const target = BigInt(number) << BigInt(64 * degree);
    let root = BigInt('0');
    for (let bit = 69; bit >= 0; bit -= 1) {
      const next = root | (BigInt('1') << BigInt(bit));
      if (next * next * (degree === 3 ? next : BigInt('1')) <= target) root = next;
    }
    words.push(Number(BigInt.asUintN(32, root >> BigInt('32'))), Number(BigInt.asUintN(32, root)));
  }
  return Int32Array.from(words, (word) => word | 0);
}

function isPrime(number: number): boolean {
  for (let factor = 2; factor * factor <= number; factor += 1) if (number % factor === 0) return false;
  return true;
}

const firstHalves = (words: Int32Array): Int32Array => words.filter((_, at) => at % 2 === 0);

type Block = (state: Int32Array, word: (at: number) => number) => void;

/** Over all blocks of a message with its padding. `size`: bytes of a block. */
function run(message: Uint8Array, size: 64 | 128, state: Int32Array, block: Block): Uint8Array {
  const whole = message.length - (message.length % size);
  const tail = new Uint8Array(message.length - whole + 1 + size / 8 > size ? 2 * size : size);
  tail.set(message.subarray(whole));
  tail[message.length - whole] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 4, (message.length << 3) >>> 0);
  view.setUint32(tail.length - 8, Math.floor(message.length / 2 ** 29));
  for (const part of [message.subarray(0, whole), tail]) {
    const words = new DataView(part.buffer, part.byteOffset, part.length);
    for (let at = 0; at < part.length; at += size) {
      block(state, (word) => words.getInt32(at + 4 * word));
    }
  }
  const digest = new DataView(new ArrayBuffer(4 * state.length));
  state.forEach((word, at) => {
    digest.setInt32(4 * at, word);
  });
  return new Uint8Array(digest.buffer);
}

const left = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

export function sha1(message: Uint8Array): Uint8Array {
  const w = new Int32Array(80);
  const k = Int32Array.of(0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6);
  return run(
    message,
    64,
    Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0),
    (state, word) => {
      let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
      const start = [a, b, c, d, e];
      for (let t = 0; t < 80; t += 1) {
        const before = (w[t - 3] ?? 0) ^ (w[t - 8] ?? 0) ^ (w[t - 14] ?? 0) ^ (w[t - 16] ?? 0);
        const next = t < 16 ? word(t) : left(before, 1);
        w[t] = next;
        const stage = Math.floor(t / 20);
        const mix = stage === 0 ? (b & c) | (~b & d) : stage === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
        const sum = (left(a, 5) + mix + e + next + (k[stage] ?? 0)) | 0;
        e = d;
        d = c;
        c = left(b, 30);
        b = a;
        a = sum;
      }
      state.set([a, b, c, d, e].map((value, at) => (value + (start[at] ?? 0)) | 0));
    },
  );
}

export function sha256(message: Uint8Array): Uint8Array {
  const k = firstHalves(constants().cubeRoots);
  const w = new Int32Array(64);
  const right = (value: number, by: number): number => left(value, 32 - by);
  return run(message, 64, firstHalves(constants().squareRoots).slice(0, 8), (state, word) => {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    const start = [a, b, c, d, e, f, g, h];
    for (let t = 0; t < 64; t += 1) {
      let next: number;
      if (t < 16) next = word(t);
      else {
        const two = w[t - 2] ?? 0;
        const fifteen = w[t - 15] ?? 0;
        const s1 = right(two, 17) ^ right(two, 19) ^ (two >>> 10);
        const s0 = right(fifteen, 7) ^ right(fifteen, 18) ^ (fifteen >>> 3);
        next = (s1 + (w[t - 7] ?? 0) + s0 + (w[t - 16] ?? 0)) | 0;
      }
      w[t] = next;
      const one =
        (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + (k[t] ?? 0) + next) | 0;
      const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    state.set([a, b, c, d, e, f, g, h].map((value, at) => (value + (start[at] ?? 0)) | 0));
  });
}

export const sha512 = (message: Uint8Array): Uint8Array => longSha(message, 0);
export const sha384 = (message: Uint8Array): Uint8Array => longSha(message, 16).slice(0, 48);

/** Words of 64 bits, the higher half before the lower. `from`: where its beginning stands among the square roots. */
function longSha(message: Uint8Array, from: 0 | 16): Uint8Array {
  const { cubeRoots: k, squareRoots } = constants();
  const w = new Int32Array(160);
  return run(message, 128, squareRoots.slice(from, from + 16), (state, word) => {
    for (let t = 0; t < 32; t += 1) w[t] = word(t);
    for (let t = 32; t < 160; t += 2) {
      const [h2, l2, h15, l15] = [w[t - 4] ?? 0, w[t - 3] ?? 0, w[t - 30] ?? 0, w[t - 29] ?? 0];
      const high1 = turn(h2, l2, 19) ^ turn(l2, h2, 29) ^ (h2 >>> 6);
      const low1 = turn(l2, h2, 19) ^ turn(h2, l2, 29) ^ ((l2 >>> 6) | (h2 << 26));
      const high0 = turn(h15, l15, 1) ^ turn(h15, l15, 8) ^ (h15 >>> 7);
      const low0 = turn(l15, h15, 1) ^ turn(l15, h15, 8) ^ ((l15 >>> 7) | (h15 << 25));
      const low = (low1 >>> 0) + ((w[t - 13] ?? 0) >>> 0) + (low0 >>> 0) + ((w[t - 31] ?? 0) >>> 0);
      w[t] = high1 + (w[t - 14] ?? 0) + high0 + (w[t - 32] ?? 0) + carry(low);
      w[t + 1] = low;
    }
    const v = Int32Array.from(state);
    for (let t = 0; t < 160; t += 2) round(v, k[t] ?? 0, k[t + 1] ?? 0, w[t] ?? 0, w[t + 1] ?? 0);
    for (let at = 0; at < 16; at += 2) {
      const low = ((state[at + 1] ?? 0) >>> 0) + ((v[at + 1] ?? 0) >>> 0);
      state[at] = (state[at] ?? 0) + (v[at] ?? 0) + carry(low);
      state[at + 1] = low;
    }
  });
}

/** Half of a 64-bit word turned right by less than 32. */
const turn = (near: number, far: number, by: number): number => (near >>> by) | (far << (32 - by));
const carry = (sum: number): number => Math.floor(sum / 2 ** 32);

function round(v: Int32Array, kHigh: number, kLow: number, wHigh: number, wLow: number): void {
  const [ah, al, bh, bl] = [v[0] ?? 0, v[1] ?? 0, v[2] ?? 0, v[3] ?? 0];
  const [ch, cl, dh, dl] = [v[4] ?? 0, v[5] ?? 0, v[6] ?? 0, v[7] ?? 0];
  const [eh, el, fh, fl] = [v[8] ?? 0, v[9] ?? 0, v[10] ?? 0, v[11] ?? 0];
  const [gh, gl, hh, hl] = [v[12] ?? 0, v[13] ?? 0, v[14] ?? 0, v[15] ?? 0];
  const low1 =
    (hl >>> 0) +
    ((turn(el, eh, 14) ^ turn(el, eh, 18) ^ turn(eh, el, 9)) >>> 0) +
    (((el & fl) ^ (~el & gl)) >>> 0) +
    (kLow >>> 0) +
    (wLow >>> 0);
  const high1 =
    hh +
    (turn(eh, el, 14) ^ turn(eh, el, 18) ^ turn(el, eh, 9)) +
    ((eh & fh) ^ (~eh & gh)) +
    kHigh +
    wHigh +
    carry(low1);
  const low2 =
    ((turn(al, ah, 28) ^ turn(ah, al, 2) ^ turn(ah, al, 7)) >>> 0) +
    (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0) +
    ((low1 | 0) >>> 0);
  const high2 =
    (turn(ah, al, 28) ^ turn(al, ah, 2) ^ turn(al, ah, 7)) +
    ((ah & bh) ^ (ah & ch) ^ (bh & ch)) +
    (high1 | 0) +
    carry(low2);
  const lowE = (dl >>> 0) + ((low1 | 0) >>> 0);
  v.copyWithin(2, 0, 14);
  v[0] = high2;
  v[1] = low2;
  v[8] = dh + (high1 | 0) + carry(lowE);
  v[9] = lowE;
}
