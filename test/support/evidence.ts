import type { EvidenceContext } from '../../src/core/evidence/examination/rule';
import type { DocumentTraits, EvidenceDocument, FileFacts } from '../../src/core/evidence/model';
import { classifyName } from '../../src/core/evidence/reading/classifyName';
import { catalogueOf, period, unit } from './smallPeriod';

/** Short words for files and documents of evidence. */

/** The MIME types that Drive gives to files by their endings. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heif',
  tif: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  exe: 'application/x-msdownload',
  mp4: 'video/mp4',
};

export const mimeTypeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

let made = 0;

/** A sound scan in the folder `of-<unit>`; every one has its own id and content. */
export function file(name: string, change: Partial<FileFacts> = {}): FileFacts {
  made += 1;
  const id = `file-${String(made)}`;
  return {
    id,
    name,
    mimeType: mimeTypeOf(name),
    size: 200_000,
    md5: `md5-${id}`,
    modifiedAt: '2021-06-15T03:00:00Z',
    trashed: false,
    parents: ['of-vp'],
    url: `https://drive.google.com/file/d/${id}/view`,
    ...change,
  };
}

export interface DocumentChange extends Partial<Omit<EvidenceDocument, 'criterion' | 'traits'>> {
  readonly criterion?: string | undefined;
  readonly traits?: DocumentTraits;
}

/** A document of `vp` for 1.I.5, read from its name; `criterion: undefined` for one that belongs nowhere. */
export function documentOf(of: FileFacts, change: DocumentChange = {}): EvidenceDocument {
  const { criterion: code, ...traits } = classifyName(of.name);
  const { criterion = 'criterion' in change ? undefined : (code ?? '1.I.5'), ...rest } = change;
  return {
    unit: 'vp',
    origin: 'folder',
    source: { kind: 'file', found: { state: 'found', file: of } },
    traits,
    firstSeen: '2021-06-20',
    ...(criterion !== undefined && { criterion }),
    ...rest,
  };
}

export const scan = (name: string, change: Partial<FileFacts> = {}): EvidenceDocument =>
  documentOf(file(name, change));

export const web = (address: string, traits: DocumentTraits = {}): EvidenceDocument => ({
  ...documentOf(file('x.pdf')),
  origin: 'link',
  source: { kind: 'web', address },
  traits,
});

export const contextOf = (change: Partial<EvidenceContext>): EvidenceContext => ({
  catalogue: catalogueOf({ units: [unit('vp', 'Văn phòng'), unit('noi-vu', 'Phòng Nội vụ')] }),
  period,
  today: '2021-10-15',
  rows: [],
  documents: [],
  folders: new Map([
    ['vp', new Set(['of-vp'])],
    ['noi-vu', new Set(['of-noi-vu'])],
  ]),
  submittedAt: new Map(),
  previous: new Map(),
  ...change,
});
