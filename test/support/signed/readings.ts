import type { SignatureReading } from '../../../src/core/evidence/signatures/model';

/** A verdict in a few words, as the tables of cases have it. */
export function verdictWords({ verdict }: SignatureReading): string {
  switch (verdict.state) {
    case 'valid':
      return verdict.laterSigned ? 'valid, later signed' : 'valid';
    case 'coversPart':
      return `covers part, ${verdict.follows}`;
    case 'unverifiable':
      return `unverifiable, ${verdict.reason}`;
    default:
      return verdict.state;
  }
}
