import { dayOfInstant } from '../../../day';
import { fileRule } from '../rule';
import { signaturesOf, signerName } from '../signatures';

export const signedAfterDeadline = fileRule(
  'signedAfterDeadline',
  (_, document, { period: { unitDeadline: deadline } }) => {
    const late = signaturesOf(document).find(
      ({ signedAt }) => signedAt !== undefined && dayOfInstant(signedAt.instant) > deadline,
    );
    if (!late?.signedAt) return undefined;
    return { signer: signerName(late), signed: dayOfInstant(late.signedAt.instant), deadline };
  },
);
