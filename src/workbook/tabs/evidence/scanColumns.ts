import type { ScanReading } from '../../../core/evidence/scan';
import { dayOfSerial } from '../../../core/day';
import type { Day, EvidenceKind } from '../../../core/model';
import type { RawCell } from '../../../core/parse/rawCell';
import { evidenceKindWords, scanStateWords } from '../../../text/vi';
import { type CellValue } from '../../grid/cells';
import { wordCodec } from '../../grid/codecs';
import type { ReadRow } from '../../grid/readTable';
import type { EvidenceKey } from './evidenceTab';

const scanStates = wordCodec<ScanReading['state']>(scanStateWords);
const kinds = wordCodec<EvidenceKind>(evidenceKindWords);

/** A day as the program wrote it. */
export const dayIn = ({ typed }: RawCell): Day | undefined =>
  typeof typed === 'number' ? dayOfSerial(typed) : undefined;

/** What was read of a row's scan, as it stands in the tab. */
export function readScan(row: ReadRow<EvidenceKey>): ScanReading | undefined {
  const state = scanStates.read(row.text('scan'));
  const mark = row.text('scanMark');
  if (state === undefined || mark === '') return undefined;
  const [documentNo, subject, issuer, seal] = (
    ['scanNo', 'scanSubject', 'scanIssuer', 'scanSeal'] as const
  ).map((key) => row.text(key));
  const kind = kinds.read(row.text('scanKind'));
  const documentDate = dayIn(row.cell('scanDate'));
  return {
    state,
    mark,
    proposal: {
      ...(kind && { kind }),
      ...(documentNo && { documentNo }),
      ...(documentDate !== undefined && { documentDate }),
      ...(subject && { subject }),
      ...(issuer && { issuer }),
      ...(seal && { seal }),
    },
  };
}

/** The columns that the reading of scans fills. */
export const scanKeys = [
  'scan',
  'scanKind',
  'scanNo',
  'scanDate',
  'scanSubject',
  'scanIssuer',
  'scanSeal',
  'scanMark',
] as const;

export function displayScan(
  scan: ScanReading | undefined,
): Readonly<Record<(typeof scanKeys)[number], CellValue>> {
  const { kind, documentNo, documentDate, subject, issuer, seal } = scan?.proposal ?? {};
  return {
    scan: scan && scanStates.write(scan.state),
    scanKind: kind && kinds.write(kind),
    scanNo: documentNo,
    scanDate: documentDate === undefined ? undefined : { day: documentDate },
    scanSubject: subject,
    scanIssuer: issuer,
    scanSeal: seal,
    scanMark: scan?.mark,
  };
}
