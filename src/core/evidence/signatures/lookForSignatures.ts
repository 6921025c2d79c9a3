import type { FileFacts } from '../model';
import type { KnownSignature, SignatureReading, SignatureRecord } from './model';
import { headSize, isDamaged, mayBeSigned, tailSize } from './pdf/mayBeSigned';
import { latin1 } from './bytes/bytes';
import { readSignatures } from './readSignatures';

/** What is larger is not read as a whole: a run has six minutes. */
const largestWhole = 10 * 1024 * 1024;

/** What can bear signatures is marked by its content; undefined for what is no PDF, or empty. */
export const signatureMark = ({ mimeType, md5, size }: FileFacts): string | undefined =>
  mimeType === 'application/pdf' && size !== undefined && size > 0 ? md5 : undefined;

/** `read`: bytes of the file from one place up to another. The end is asked first, the whole only where it may be signed. */
export function lookForSignatures(
  size: number,
  read: (from: number, to: number) => Uint8Array,
): Pick<SignatureRecord, 'state' | 'signatures'> {
  const start = Math.max(0, size - tailSize);
  const tail = read(start, size);
  const text = latin1(tail);
  const hint = mayBeSigned(text);
  const none = (whole?: Uint8Array): 'damaged' | 'unsigned' =>
    isDamaged(text, whole && latin1(whole.subarray(0, headSize))) ? 'damaged' : 'unsigned';
  if (hint === 'no') return { state: none(start === 0 ? tail : undefined), signatures: [] };
  if (size > largestWhole) {
    if (hint === 'perhaps') return { state: 'unlooked', signatures: [] };
    return { state: 'unchecked', signatures: readSignatures(tail).map(withoutVerdict) };
  }
  const whole = start === 0 ? tail : read(0, size);
  const signatures = readSignatures(whole).map(known);
  return { state: signatures.length > 0 ? 'signed' : none(whole), signatures };
}

const known = (reading: SignatureReading): KnownSignature => ({
  ...withoutVerdict(reading),
  verdict: reading.verdict,
});

function withoutVerdict({ kind, digest, signedAt, signer }: SignatureReading): KnownSignature {
  const { commonName, organisation, organisationUnit, userId } = signer ?? {};
  return {
    kind,
    ...(digest && { digest }),
    ...(signedAt && { signedAt }),
    ...(signer && {
      signer: {
        ...(commonName !== undefined && { commonName }),
        ...(organisation !== undefined && { organisation }),
        ...(organisationUnit !== undefined && { organisationUnit }),
        ...(userId !== undefined && { userId }),
      },
    }),
  };
}
