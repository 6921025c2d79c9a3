import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** Whole numbers of any size and arrays of bytes are there: signatures are verified with them. */
export const bigNumbers: Probe = {
  id: 'A91',
  run() {
    const product =
      BigInt('340282366920938463463374607431768211507') * BigInt('340282366920938463463374607431768211507');
    const bytes = new Uint8Array([1, 255]);
    return same(
      [(product % BigInt('1000000007')).toString(), new DataView(bytes.buffer).getUint16(0)],
      [expected(), 511],
    );
  },
};

/** The same remainder by small numbers. */
function expected(): string {
  let rest = 0;
  for (const digit of '340282366920938463463374607431768211507')
    rest = (rest * 10 + Number(digit)) % 1_000_000_007;
  return ((BigInt(rest) * BigInt(rest)) % BigInt('1000000007')).toString();
}
