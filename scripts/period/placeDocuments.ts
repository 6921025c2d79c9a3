import type { Host } from '../host';
import { pdfOf } from '../sample/pdf';

/** A document that lies in a unit's folder before anything is linked. */
export interface PlacedDocument {
  readonly unit: string;
  readonly name: string;
  /** By which links know it; any id without it. */
  readonly id?: string;
  /** A folder in the unit's, by which links know it. */
  readonly folder?: { readonly id: string; readonly name: string };
  /** A page that says what it is, without it. */
  readonly content?: Uint8Array;
  /** What Drive is to recognise in the scan. */
  readonly text?: string;
}

/** Puts documents into Drive as `person`; one that several rows link to lies where it was named first. */
export function placeDocuments(
  { drive }: Host,
  person: string,
  documents: readonly PlacedDocument[],
  folderOf: (unit: string) => string,
): void {
  for (const { unit, name, id, folder, text, content = pageOf(unit, name, id ?? folder?.id) } of documents) {
    if (id !== undefined && drive.get(id)) continue;
    const top = folderOf(unit);
    if (folder && !drive.get(folder.id)) drive.folder(person, folder.name, top, folder.id);
    const parent = folder?.id ?? top;
    drive.upload(person, {
      name,
      mimeType: 'application/pdf',
      content,
      parent,
      ...(id !== undefined && { id }),
      ...(text !== undefined && { text }),
    });
  }
}

const pageOf = (unit: string, name: string, id = ''): Uint8Array => pdfOf([unit, name, id].join(' '));
