import { writeFileSync } from 'node:fs';
import { openAuthority, type Signer } from '../../test/support/signed/openssl';
import { addSignature, makePdf, replaceWords, writeRevision } from '../../test/support/signed/pdf';
import { plainLetters } from './pdf';
import { signedPath, signedReports } from './signedReports';

const words = 'DU LIEU MAU - So van ban di da ky so: 412';

/** "Xã Hồng Vân" signs as "UBND xã Hồng Vân". */
const bodyOf = (name: string): string => `UBND ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;

/**
 * Signs the sample's reports anew, by an authority of its own that is gone afterwards: no two runs give the same bytes, so
 * the files are kept. Without signed attributes, or the program's clock would be the time of signing.
 */
export function signReports(): readonly string[] {
  const authority = openAuthority();
  try {
    const signers = new Map<string, Signer>();
    const signerOf = (name: string): Signer => {
      const known = signers.get(name);
      if (known) return known;
      const subject = `/CN=${bodyOf(name)}/O=UBND huyện A Lưới`;
      const signer = authority.issue({ subject, key: 'p256' });
      signers.set(name, signer);
      return signer;
    };
    return signedReports().map(({ unit, name, signedBy, then }, at) => {
      const date = `202110${String(1 + (at % 20)).padStart(2, '0')}`;
      const signed = addSignature(makePdf(`${words} - ${plainLetters(name)}`), {
        field: 'S1',
        entries: `/M(D:${date}090000+07'00')`,
        sign: (covered) => signerOf(signedBy).sign(covered, { more: ['-noattr'] }),
      });
      const path = signedPath(unit);
      writeFileSync(path, finish[then](signed));
      return path;
    });
  } finally {
    authority.close();
  }
}

const finish: Readonly<Record<ReturnType<typeof signedReports>[number]['then'], (file: Buffer) => Buffer>> = {
  left: (file) => file,
  changed: (file) => replaceWords(file, '412', '512'),
  addedTo: (file) => writeRevision(file, new Map([[20, '<</Type/Note/Words(them)>>']])),
};
