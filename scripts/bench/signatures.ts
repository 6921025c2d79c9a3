/** What reads digital signatures, as the bundle has it. */
export { lookForSignatures } from '../../src/core/evidence/signatures/lookForSignatures';
export { readSignatures } from '../../src/core/evidence/signatures/readSignatures';
