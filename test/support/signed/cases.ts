import { createHash } from 'node:crypto';
import { signatureIn, withLastBitChanged, withOpenLengths, withTimeStamp } from './asn1';
import type { Authority, Signer } from './openssl';
import { addSignature, makePdf, replaceWords, writeRevision } from './pdf';

/** Signed PDFs, each of a kind; all names are invented. */

export interface Identities {
  /** A body, with RSA; a person, with P-256; one with P-384; one whose key is of a kind that is not computed. */
  readonly body: Signer;
  readonly person: Signer;
  readonly long: Signer;
  readonly foreign: Signer;
  readonly clock: Signer;
}

export const issueAll = (authority: Authority): Identities => ({
  body: authority.issue({ subject: '/CN=UBND xã Tân An/O=UBND huyện Mẫu/UID=MST:0100000001', key: 'rsa' }),
  person: authority.issue({
    subject: '/CN=Nguyễn Văn Mẫu/O=UBND xã Tân An/OU=Văn phòng/title=Chủ tịch/UID=CCCD:000000000001',
    key: 'p256',
  }),
  long: authority.issue({ subject: '/CN=Trần Thị Thử/O=Phòng Thử', key: 'p384' }),
  foreign: authority.issue({ subject: '/CN=Lê Thử', key: 'secp256k1' }),
  clock: authority.issue({ subject: '/CN=Đồng hồ thử', key: 'p256', stamps: true }),
});

/** `pdfsig`: what it says of each signature, in order. */
export interface SignedCase {
  readonly make: (identities: Identities) => Buffer;
  readonly verdicts: readonly string[];
  readonly pdfsig: readonly string[];
  /** Kept in `test/cases/signed`, so that it is read where no openssl is. */
  readonly kept?: boolean;
}

const words = 'So 12/BC-UBND';
const paper = (): Buffer => makePdf(words);
const [valid, mismatch, invalid] = ['Signature is Valid.', 'Digest Mismatch.', 'Signature is Invalid.'];
const [unknown, notYet] = ['Unknown Validation Failure.', 'Signature has not yet been verified.'];
const dated = "/M(D:20210615100000+07'00')/Reason(Ban hanh)/Location(Tan An)";

const byBody = ({ body }: Identities): Buffer =>
  addSignature(paper(), { field: 'S1', entries: dated, sign: (covered) => body.sign(covered) });

const byBoth = (identities: Identities): Buffer =>
  addSignature(byBody(identities), { field: 'S2', sign: (covered) => identities.person.sign(covered) });

const added = new Map([[20, '<</Type/Note/Words(them)>>']]);
const validationData = new Map([
  [1, '<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[7 0 R]>>/DSS 20 0 R>>'],
  [20, '<</Type/DSS>>'],
]);

export const signedCases: Readonly<Record<string, SignedCase>> = {
  'RSA, as Adobe has it': { make: byBody, verdicts: ['valid'], pdfsig: [valid], kept: true },
  'P-256, as PAdES has it': {
    make: ({ person }) =>
      addSignature(paper(), {
        field: 'S1',
        format: 'ETSI.CAdES.detached',
        entries: dated,
        sign: (covered) => person.sign(covered, { more: ['-cades'] }),
      }),
    verdicts: ['valid'],
    pdfsig: [valid],
    kept: true,
  },
  'P-384 with SHA-384': {
    make: ({ long }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => long.sign(covered, { digest: 'sha384' }) }),
    verdicts: ['valid'],
    pdfsig: [valid],
    kept: true,
  },
  'SHA-512': {
    make: ({ body }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => body.sign(covered, { digest: 'sha512' }) }),
    verdicts: ['valid'],
    pdfsig: [valid],
  },
  'SHA-1, which is weak and named': {
    make: ({ body }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => body.sign(covered, { digest: 'sha1' }) }),
    verdicts: ['valid'],
    pdfsig: [valid],
  },
  PSS: {
    make: ({ body }) =>
      addSignature(paper(), {
        field: 'S1',
        sign: (covered) => body.sign(covered, { more: ['-keyopt', 'rsa_padding_mode:pss'] }),
      }),
    verdicts: ['valid'],
    pdfsig: [valid],
    kept: true,
  },
  'without signed attributes': {
    make: ({ body }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => body.sign(covered, { more: ['-noattr'] }) }),
    verdicts: ['valid'],
    pdfsig: [valid],
  },
  'signer named by the number of its key': {
    make: ({ person }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => person.sign(covered, { more: ['-keyid'] }) }),
    verdicts: ['valid'],
    // Poppler looks for its certificate by issuer and number only.
    pdfsig: [unknown],
  },
  'lengths left open (BER)': {
    make: ({ person }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => withOpenLengths(person.sign(covered)) }),
    verdicts: ['valid'],
    pdfsig: [valid],
    kept: true,
  },
  'a time-stamp on the signature': {
    make: ({ person, clock }) =>
      addSignature(paper(), {
        field: 'S1',
        sign: (covered) => {
          const cms = person.sign(covered);
          return withTimeStamp(cms, clock.stamp(signatureIn(cms)));
        },
      }),
    verdicts: ['valid'],
    pdfsig: [valid],
    kept: true,
  },
  'the SHA-1 of the file, signed (adbe.pkcs7.sha1)': {
    make: ({ body }) =>
      addSignature(paper(), {
        field: 'S1',
        format: 'adbe.pkcs7.sha1',
        sign: (covered) =>
          body.sign(createHash('sha1').update(covered).digest(), { carried: true, digest: 'sha1' }),
      }),
    verdicts: ['valid'],
    pdfsig: [valid],
  },
  'two signatures': {
    make: byBoth,
    verdicts: ['valid, later signed', 'valid'],
    pdfsig: [valid, valid],
    kept: true,
  },
  'a document time-stamp': {
    make: (identities) =>
      addSignature(byBody(identities), {
        field: 'T1',
        type: 'DocTimeStamp',
        format: 'ETSI.RFC3161',
        sign: (covered) => identities.clock.stamp(covered),
      }),
    verdicts: ['covers part, timeStamp', 'valid'],
    // Poppler 22 does not judge it.
    pdfsig: [valid, notYet],
  },
  'changed after signing': {
    make: (identities) => replaceWords(byBody(identities), words, 'So 13/BC-UBND'),
    verdicts: ['changed'],
    pdfsig: [mismatch],
    kept: true,
  },
  'two signatures, changed': {
    make: (identities) => replaceWords(byBoth(identities), words, 'So 13/BC-UBND'),
    verdicts: ['changed', 'changed'],
    pdfsig: [mismatch, mismatch],
  },
  'the SHA-1 of the file, signed, changed': {
    make: ({ body }) =>
      replaceWords(
        addSignature(paper(), {
          field: 'S1',
          format: 'adbe.pkcs7.sha1',
          sign: (covered) =>
            body.sign(createHash('sha1').update(covered).digest(), { carried: true, digest: 'sha1' }),
        }),
        words,
        'So 13/BC-UBND',
      ),
    verdicts: ['changed'],
    pdfsig: [mismatch],
  },
  'something added after signing': {
    make: (identities) => writeRevision(byBody(identities), added),
    verdicts: ['covers part, other'],
    pdfsig: [valid],
    kept: true,
  },
  'validation data added after signing': {
    make: (identities) => writeRevision(byBody(identities), validationData),
    verdicts: ['covers part, validationData'],
    pdfsig: [valid],
  },
  'a signature that its key did not make': {
    make: ({ body }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => withLastBitChanged(body.sign(covered)) }),
    verdicts: ['broken'],
    pdfsig: [invalid],
    kept: true,
  },
  'P-256 that its key did not make': {
    make: ({ person }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => withLastBitChanged(person.sign(covered)) }),
    verdicts: ['broken'],
    pdfsig: [invalid],
  },
  'without the certificate of its signer': {
    make: ({ body }) =>
      addSignature(paper(), { field: 'S1', sign: (covered) => body.sign(covered, { more: ['-nocerts'] }) }),
    verdicts: ['unverifiable, noCertificate'],
    pdfsig: [unknown],
  },
  'a key of another kind': {
    make: ({ foreign }) => addSignature(paper(), { field: 'S1', sign: (covered) => foreign.sign(covered) }),
    verdicts: ['unverifiable, key'],
    pdfsig: [invalid],
  },
  'a format that is not read': {
    make: ({ body }) =>
      addSignature(paper(), {
        field: 'S1',
        format: 'adbe.x509.rsa_sha1',
        sign: (covered) => body.sign(covered),
      }),
    verdicts: ['unverifiable, format'],
    pdfsig: [notYet],
  },
  'no signed data at all': {
    make: () => addSignature(paper(), { field: 'S1', sign: () => Buffer.from('no signature') }),
    verdicts: ['unverifiable, notCms'],
    pdfsig: [unknown],
  },
  'a place that was never filled': {
    make: () => addSignature(paper(), { field: 'S1', sign: () => Buffer.alloc(20) }),
    verdicts: ['unverifiable, empty'],
    pdfsig: [unknown],
  },
  unsigned: { make: paper, verdicts: [], pdfsig: [], kept: true },
};
