import { lookForSignatures } from '../../../../../src/core/evidence/signatures/lookForSignatures';
import {
  isDamaged,
  mayBeSigned,
  tailSize,
} from '../../../../../src/core/evidence/signatures/pdf/mayBeSigned';
import { signedCases } from '../../../../support/signed/cases';
import { keptFile } from '../../../../support/signed/kept';

const tailOf = (file: Uint8Array): string => Buffer.from(file).toString('latin1').slice(-tailSize);

test('the end of a file says whether a signature may stand in it', () => {
  for (const [name, { kept }] of Object.entries(signedCases)) {
    if (kept === true) expect(mayBeSigned(tailOf(keptFile(name)))).toBe(name === 'unsigned' ? 'no' : 'yes');
  }
});

test.each([
  ['a field, the signature far before it', '<</FT /Sig/T(S1)>>', 'yes'],
  ['proofs of a signature', '<</Type/Catalog/DSS 8 0 R>>', 'yes'],
  ['a form that has signatures', '/AcroForm<</SigFlags 3>>', 'yes'],
  ['a later state, packed', '<</Type/XRef/Prev 120/Size 9>>', 'perhaps'],
  ['one state, packed', '<</Type/XRef/Size 9>>', 'no'],
  ['a later state in the clear, without a signature', 'trailer<</Prev 120/Size 9>>', 'no'],
  ['words that begin alike', '/Signature/Type/SigRefused/DSSomething', 'no'],
])('%s', (_, tail, expected) => {
  expect(mayBeSigned(tail)).toBe(expected);
});

test.each([
  ['a whole file', '%PDF-1.4\n…\nstartxref\n9\n%%EOF\n', true, false],
  ['dirt before and behind it', `\ufeff\n%PDF-1.4\n…\n%%EOF${'\0'.repeat(2000)}`, true, false],
  ['the end of a large file', '…\nstartxref\n9\n%%EOF', false, false],
  ['a file that was cut off', '%PDF-1.4\n1 0 obj', true, true],
  ['the end of a large file that was cut off', '\u0001\u0002\u0003', false, true],
  ['another file under this name', 'PK\u0003\u0004 %%EOF', true, true],
])('%s is damaged or not', (_, tail, isWhole, expected) => {
  expect(isDamaged(tail, isWhole ? tail : undefined)).toBe(expected);
});

test('a signed file that lost its beginning, and its signature with it, is damaged rather than unsigned', () => {
  const file = keptFile('RSA, as Adobe has it');
  const rest = file.subarray(Buffer.from(file).lastIndexOf('/SigFlags'));
  const { state, signatures } = lookForSignatures(rest.length, (from, to) => rest.subarray(from, to));
  expect([state, signatures.length]).toEqual(['damaged', 0]);
});
