/** So much of a file's end is looked at first. */
export const tailSize = 64 * 1024;

const signs =
  /\/ByteRange|\/SigFlags|\/FT[\0\t\n\f\r ]*\/Sig|\/Type[\0\t\n\f\r ]*\/Sig(?![a-zA-Z])|\/DocTimeStamp|\/DSS(?![a-zA-Z])/;
const packed = /\/Type[\0\t\n\f\r ]*\/XRef(?![a-zA-Z])/;
const earlier = /\/Prev[\0\t\n\f\r ]+\d/;

/**
 * Whether a signature stands in a PDF, by the end of the file. A program that signs writes behind what is there, so that the
 * end names the signature, its field or what proves it; where it packs that into streams, it is at least a file with an
 * earlier state (`perhaps`).
 */
export function mayBeSigned(tail: string): 'yes' | 'perhaps' | 'no' {
  if (signs.test(tail)) return 'yes';
  return packed.test(tail) && earlier.test(tail) ? 'perhaps' : 'no';
}

/** A reader looks for the head of a PDF in so many bytes (ISO 32000-1, implementation notes of Adobe). */
export const headSize = 1024;

/**
 * Is a file that calls itself a PDF none, or cut off? Its end names the table by which readers begin.
 * @param head its first `headSize` bytes, where they were read
 */
export const isDamaged = (tail: string, head: string | undefined): boolean =>
  !/%%EOF|startxref/.test(tail) || head?.includes('%PDF-') === false;
