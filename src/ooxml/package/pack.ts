import { strToU8, zipSync } from 'fflate';
import { element, xmlHead } from './xml';

/** One file of a package. `path` without a slash before it: `word/document.xml`. */
export interface Part {
  readonly path: string;
  /** Its content type. */
  readonly type: string;
  /** XML with its head, or bytes of any other kind. */
  readonly content: string | Uint8Array;
  /** What it refers to. */
  readonly related?: readonly Relationship[];
}

export interface Relationship {
  /** By which the part names it: `rId1`. */
  readonly id: string;
  /** Its address, the last word of which is enough where it is one of Office's own: `styles`. */
  readonly type: string;
  /** From the folder of the part: `styles.xml`; for `external` an address. */
  readonly target: string;
  readonly external?: true;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** The same date in every file: equal parts give equal bytes. The first one that a zip can hold. */
const when = '1980-01-01T00:00:00';

/**
 * An Office Open XML package (ECMA-376 part 2) of its parts: content types, relationships, zip. `root`: what the package
 * itself refers to, its main document first.
 */
export function pack(parts: readonly Part[], root: readonly Relationship[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationships(root)),
  };
  for (const { path, content, related = [] } of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
    if (related.length > 0) files[relationshipsPath(path)] = strToU8(relationships(related));
  }
  return zip(files);
}

export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...files }, { level: 6, mtime: when });

function relationshipsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

const contentTypes = (parts: readonly Part[]): string =>
  xmlHead +
  element(
    'Types',
    { xmlns: `${packageTypes}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
  );

const relationships = (list: readonly Relationship[]): string =>
  xmlHead +
  element(
    'Relationships',
    { xmlns: `${packageTypes}/relationships` },
    ...list.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : office + type,
        Target: target,
        TargetMode: external && 'External',
      }),
    ),
  );
