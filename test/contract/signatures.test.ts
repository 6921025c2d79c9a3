import { readSignatures } from '../../src/core/evidence/signatures/readSignatures';
import { issueAll, signedCases, type Identities } from '../support/signed/cases';
import { keptFile, keptFiles, keptName } from '../support/signed/kept';
import { missingOpenssl, openAuthority, type Authority } from '../support/signed/openssl';
import { missingPdfsig, runPdfsig, type OtherReading } from '../support/signed/pdfsig';
import { verdictWords } from '../support/signed/readings';
import { needing } from '../support/needing';

// Another program signs, and a third judges: what is agreed on here was not agreed with ourselves.
const { describe, test } = needing(missingOpenssl ?? missingPdfsig);

/** What the other reader may say where we say this; what it does not judge contradicts nothing. */
const alike: Readonly<Record<string, readonly string[]>> = {
  valid: ['Signature is Valid.'],
  coversPart: ['Signature is Valid.'],
  changed: ['Digest Mismatch.'],
  broken: ['Signature is Invalid.'],
  unverifiable: ['Signature is Invalid.'],
};
const notJudged = ['Unknown Validation Failure.', 'Signature has not yet been verified.'];

/** Holds both readings of a file against each other, signature by signature. */
function compare(file: Uint8Array): readonly OtherReading[] {
  const ours = readSignatures(file);
  const theirs = runPdfsig(file);
  expect(theirs).toHaveLength(ours.length);
  ours.forEach(({ verdict, signer, digest }, at) => {
    const other = theirs[at];
    expect([...(alike[verdict.state] ?? []), ...notJudged]).toContain(other?.said);
    if (other?.commonName) expect(signer?.commonName).toBe(other.commonName);
    if (other && other.digest !== 'unknown') expect(digest?.replace('SHA-1', 'SHA1')).toBe(other.digest);
    if (other && !notJudged.includes(other.said)) {
      const isWhole = verdict.state === 'valid' && !verdict.laterSigned;
      if (verdict.state === 'valid' || verdict.state === 'coversPart') expect(isWhole).toBe(other.total);
    }
  });
  return theirs;
}

let authority: Authority | undefined;
let identities: Identities;

beforeAll(() => {
  if (missingOpenssl !== undefined) return;
  authority = openAuthority();
  identities = issueAll(authority);
});

afterAll(() => {
  authority?.close();
});

describe('what openssl signed', () => {
  test.each(Object.entries(signedCases))('%s: as pdfsig has it', (_, { make, verdicts, pdfsig }) => {
    const file = Uint8Array.from(make(identities));
    expect(readSignatures(file).map(verdictWords)).toEqual(verdicts);
    expect(compare(file).map(({ said }) => said)).toEqual(pdfsig);
  });
});

describe('what is kept', () => {
  const kept = Object.entries(signedCases).filter(([, each]) => each.kept === true);

  test('are the files of these cases, at most 60 kB', () => {
    expect(keptFiles()).toEqual(kept.map(([name]) => keptName(name)).toSorted());
    expect(kept.reduce((sum, [name]) => sum + keptFile(name).length, 0)).toBeLessThanOrEqual(60_000);
  });

  test.each(kept)('%s: as pdfsig has it, which judges each', (name, { pdfsig }) => {
    const said = compare(keptFile(name)).map((each) => each.said);
    expect(said).toEqual(pdfsig);
    expect(said.filter((each) => notJudged.includes(each))).toEqual([]);
  });
});
