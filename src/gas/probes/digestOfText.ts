import { same } from '../probing/compare';
import type { Probe } from '../probing/probe';

/** A digest of a text without a charset is one of US-ASCII: other letters become question marks. */
export const digestOfText: Probe = {
  id: 'P1',
  run() {
    const { SHA_256 } = Utilities.DigestAlgorithm;
    const withoutCharset = Utilities.computeDigest(SHA_256, 'é');
    const seen = [Utilities.computeDigest(SHA_256, '?'), Utilities.computeDigest(SHA_256, 'e')].map(
      (digest) => digest.join() === withoutCharset.join(),
    );
    return same(seen, [true, false]);
  },
};
