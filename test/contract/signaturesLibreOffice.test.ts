import { readSignatures } from '../../src/core/evidence/signatures/readSignatures';
import { missingSigningOffice, signByLibreOffice } from '../support/signed/libreOffice';
import { missingOpenssl } from '../support/signed/openssl';
import { missingPdfsig, runPdfsig } from '../support/signed/pdfsig';
import { replaceWords } from '../support/signed/pdf';
import { verdictWords } from '../support/signed/readings';
import { needing } from '../support/needing';

const { test } = needing(missingOpenssl ?? missingPdfsig ?? missingSigningOffice);

test('what LibreOffice signed is read as pdfsig reads it, before and after a change', () => {
  const file = signByLibreOffice('Phong Mau');
  const [reading] = readSignatures(file);
  expect(readSignatures(file).map(verdictWords)).toEqual(['valid']);
  expect(reading?.signer).toMatchObject({ commonName: 'Phong Mau', issuer: { commonName: 'CA Thu' } });
  expect(runPdfsig(file)).toMatchObject([
    { said: 'Signature is Valid.', commonName: 'Phong Mau', digest: reading?.digest, total: true },
  ]);

  // What it says made it, in its own words.
  const changed = replaceWords(Buffer.from(file), '/Producer', '/Producev');
  expect(readSignatures(changed).map(verdictWords)).toEqual(['changed']);
  expect(runPdfsig(changed)).toMatchObject([{ said: 'Digest Mismatch.' }]);
});
