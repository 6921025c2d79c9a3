import { mayBeSigned, tailSize } from '../../../../../src/core/evidence/signatures/pdf/mayBeSigned';
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
