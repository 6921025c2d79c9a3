/** The secure hash algorithms of FIPS 180-4, on 32-bit words: the runtime has none that takes bytes without a copy. */

/**
 * The first 64 bits behind the point of the cube roots of the first 80 primes (SHA-384, SHA-512); their first halves are
 * the constants of SHA-256.
 */
const cubeRoots =
  '428a2f98d728ae22 7137449123ef65cd b5c0fbcfec4d3b2f e9b5dba58189dbbc 3956c25bf348b538 ' +
  '59f111f1b605d019 923f82a4af194f9b ab1c5ed5da6d8118 d807aa98a3030242 12835b0145706fbe ' +
  '243185be4ee4b28c 550c7dc3d5ffb4e2 72be5d74f27b896f 80deb1fe3b1696b1 9bdc06a725c71235 ' +
  'c19bf174cf692694 e49b69c19ef14ad2 efbe4786384f25e3 0fc19dc68b8cd5b5 240ca1cc77ac9c65 ' +
  '2de92c6f592b0275 4a7484aa6ea6e483 5cb0a9dcbd41fbd4 76f988da831153b5 983e5152ee66dfab ' +
  'a831c66d2db43210 b00327c898fb213f bf597fc7beef0ee4 c6e00bf33da88fc2 d5a79147930aa725 ' +
  '06ca6351e003826f 142929670a0e6e70 27b70a8546d22ffc 2e1b21385c26c926 4d2c6dfc5ac42aed ' +
  '53380d139d95b3df 650a73548baf63de 766a0abb3c77b2a8 81c2c92e47edaee6 92722c851482353b ' +
  'a2bfe8a14cf10364 a81a664bbc423001 c24b8b70d0f89791 c76c51a30654be30 d192e819d6ef5218 ' +
  'd69906245565a910 f40e35855771202a 106aa07032bbd1b8 19a4c116b8d2d0c8 1e376c085141ab53 ' +
  '2748774cdf8eeb99 34b0bcb5e19b48a8 391c0cb3c5c95a63 4ed8aa4ae3418acb 5b9cca4f7763e373 ' +
  '682e6ff3d6b2b8a3 748f82ee5defb2fc 78a5636f43172f60 84c87814a1f0ab72 8cc702081a6439ec ' +
  '90befffa23631e28 a4506cebde82bde9 bef9a3f7b2c67915 c67178f2e372532b ca273eceea26619c ' +
  'd186b8c721c0c207 eada7dd6cde0eb1e f57d4f7fee6ed178 06f067aa72176fba 0a637dc5a2c898a6 ' +
  '113f9804bef90dae 1b710b35131c471b 28db77f523047d84 32caab7b40c72493 3c9ebe0a15c9bebc ' +
  '431d67c49c100d4c 4cc5d4becb3e42b6 597f299cfc657e2a 5fcb6fab3ad6faec 6c44198c4a475817';

/** The same of the square roots of the first 16 primes: SHA-512 (its first halves: SHA-256) and SHA-384 begin with them. */
const squareRoots =
  '6a09e667f3bcc908 bb67ae8584caa73b 3c6ef372fe94f82b a54ff53a5f1d36f1 510e527fade682d1 ' +
  '9b05688c2b3e6c1f 1f83d9abfb41bd6b 5be0cd19137e2179 cbbb9d5dc1059ed8 629a292a367cd507 ' +
  '9159015a3070dd17 152fecd8f70e5939 67332667ffc00b31 8eb44a8768581511 db0c2e0d64f98fa7 ' +
  '47b5481dbefa4fa4';

/** The higher and the lower 32 bits of each, one after the other. */
const wordsOf = (text: string): Int32Array =>
  Int32Array.from(text.match(/[0-9a-f]{8}/g) ?? [], (word) => parseInt(word, 16) | 0);

const highWords = (text: string): Int32Array => wordsOf(text).filter((_, at) => at % 2 === 0);

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
  const k = highWords(cubeRoots);
  const w = new Int32Array(64);
  const right = (value: number, by: number): number => left(value, 32 - by);
  return run(message, 64, highWords(squareRoots).slice(0, 8), (state, word) => {
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
  const k = wordsOf(cubeRoots);
  const w = new Int32Array(160);
  return run(message, 128, wordsOf(squareRoots).slice(from, from + 16), (state, word) => {
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
