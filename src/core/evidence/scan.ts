import type { DocumentTraits, FileFacts } from './model';

/** What the text of a scan proposes; nothing of it counts until the office takes it over. */
export interface ScanProposal extends Pick<
  DocumentTraits,
  'kind' | 'documentNo' | 'documentDate' | 'subject'
> {
  /** Cơ quan ban hành. */
  readonly issuer?: string;
  /** On a unit's sheet: the code of what it handed in. */
  readonly seal?: string;
}

/**
 * How the reading of a scan turned out. `read`: something was recognised; `nothing`: its text says nothing of a header;
 * `failed`: Drive makes no text of it.
 */
export interface ScanReading {
  readonly state: 'read' | 'nothing' | 'failed';
  readonly proposal: ScanProposal;
  /** Of the content that was read: another one has to be read anew. */
  readonly mark: string;
}

/** Drive recognises text in pictures and PDF (Google Drive Help, "Convert PDF and photo files to text"). */
const recognisable = /^(?:application\/pdf|image\/(?:jpeg|png|gif))$/;

/** What can be read is marked by its content; undefined for what is no scan, or empty. */
export const scanMark = ({ mimeType, md5, size }: FileFacts): string | undefined =>
  recognisable.test(mimeType) && size !== 0 ? md5 : undefined;

/**
 * Google makes no document of a file above 50 MB (Google Drive Help, "Files you can store in Google Drive"), and speaks of
 * 2 MB for the recognition of text; what lies between is tried.
 */
const largestScan = 50 * 1024 * 1024;

export const isTooLargeToRead = ({ size = 0 }: Pick<FileFacts, 'size'>): boolean => size > largestScan;

export const proposedTraits = ({
  kind,
  documentNo,
  documentDate,
  subject,
}: ScanProposal): DocumentTraits => ({
  ...(kind && { kind }),
  ...(documentNo !== undefined && { documentNo }),
  ...(documentDate !== undefined && { documentDate }),
  ...(subject !== undefined && { subject }),
});
