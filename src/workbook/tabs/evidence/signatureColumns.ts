import type { DigestName } from '../../../core/evidence/signatures/cms/oids';
import type {
  Follows,
  KnownSignature,
  SignatureRecord,
  SignedAt,
  UnverifiableReason,
  Verdict,
} from '../../../core/evidence/signatures/model';
import {
  formatMoment,
  shorten,
  signatureStateWords,
  signaturesText,
  unverifiableWords,
} from '../../../text/vi';
import { momentOfInstant } from '../../../core/instant';
import type { CellValue } from '../../grid/cells';
import { everyOf } from '../../grid/codecs';
import type { ReadRow } from '../../grid/readTable';
import type { EvidenceKey } from './evidenceTab';

/** The columns that the looking for signatures fills: for people, and for the next look. */
export const signatureKeys = ['signature', 'signatureData'] as const;

/** A cell takes 50,000 characters; names in a certificate may be of any length. */
const longestText = 5000;
const longestName = 200;

export const displaySignature = (
  record: SignatureRecord | undefined,
): Readonly<Record<(typeof signatureKeys)[number], CellValue>> => ({
  signature: record && shownSignature(record),
  signatureData: record && writeRecord(record),
});

/** What is remembered; a cell that somebody spoiled says nothing, and its file is read again. */
export const readSignature = (row: ReadRow<EvidenceKey>): SignatureRecord | undefined =>
  readRecord(row.text('signatureData'));

/** As people read it. */
export const shownSignature = (record: SignatureRecord): string =>
  shorten(signaturesText(record, shownMoment), longestText);

const shownMoment = (instant: string): string => formatMoment(momentOfInstant(instant) ?? instant);

/** A line for the file and one for each signature, their parts apart by bars. */
function writeRecord({ mark, state, signatures }: SignatureRecord): string {
  const lines = signatures.map(({ kind, digest, signedAt, signer, verdict }) => [
    kind,
    writeVerdict(verdict),
    signedAt?.instant,
    signedAt?.by,
    digest,
    signer?.commonName,
    signer?.organisation,
    signer?.organisationUnit,
    signer?.userId,
  ]);
  const clean = (part = ''): string => shorten(part.replace(/[\s|]+/g, ' '), longestName);
  return [[mark, state], ...lines].map((parts) => parts.map(clean).join('|')).join('\n');
}

function readRecord(text: string): SignatureRecord | undefined {
  const [head = '', ...lines] = text.split('\n');
  const [mark = '', word = ''] = head.split('|');
  const state = oneOf<SignatureRecord['state']>(signatureStateWords, word);
  const signatures = everyOf(lines.map(readLine));
  return mark === '' || !state || !signatures ? undefined : { mark, state, signatures };
}

const kinds: Readonly<Record<KnownSignature['kind'], true>> = { signature: true, timeStamp: true };
const clocks: Readonly<Record<SignedAt['by'], true>> = { timeStamp: true, signature: true, file: true };
const follows: Readonly<Record<Follows, true>> = { timeStamp: true, validationData: true, other: true };
const digests: Readonly<Record<DigestName, true>> = {
  'SHA-1': true,
  'SHA-256': true,
  'SHA-384': true,
  'SHA-512': true,
};

const oneOf = <T extends string>(words: Readonly<Record<T, unknown>>, text: string): T | undefined =>
  Object.keys(words).find((word): word is T => word === text);

function readLine(line: string): KnownSignature | undefined {
  const [kindWord = '', verdictText = '', instant = '', clock = '', digestWord = '', ...names] =
    line.split('|');
  const kind = oneOf(kinds, kindWord);
  const verdict = readVerdict(verdictText);
  if (kind === undefined || (verdictText !== '' && verdict === undefined)) return undefined;
  const digest = oneOf(digests, digestWord);
  const by = oneOf(clocks, clock);
  const [commonName, organisation, organisationUnit, userId] = names;
  return {
    kind,
    ...(verdict && { verdict }),
    ...(by && { signedAt: { instant, by } }),
    ...(digest && { digest }),
    ...(names.some((name) => name !== '') && {
      signer: {
        ...(commonName && { commonName }),
        ...(organisation && { organisation }),
        ...(organisationUnit && { organisationUnit }),
        ...(userId && { userId }),
      },
    }),
  };
}

function writeVerdict(verdict: Verdict | undefined): string {
  switch (verdict?.state) {
    case undefined:
      return '';
    case 'valid':
      return verdict.laterSigned ? 'valid later' : 'valid';
    case 'coversPart':
      return `coversPart ${verdict.follows} ${String(verdict.after)}`;
    case 'unverifiable':
      return `unverifiable ${verdict.reason}`;
    case 'changed':
    case 'broken':
      return verdict.state;
  }
}

function readVerdict(text: string): Verdict | undefined {
  const [state, detail = '', number = ''] = text.split(' ');
  switch (state) {
    case 'valid':
      return { state, laterSigned: detail === 'later' };
    case 'changed':
    case 'broken':
      return { state };
    case 'coversPart': {
      const what = oneOf(follows, detail);
      return what && { state, follows: what, after: Number(number) };
    }
    case 'unverifiable': {
      const reason = oneOf<UnverifiableReason>(unverifiableWords, detail);
      return reason && { state, reason };
    }
    default:
      return undefined;
  }
}
