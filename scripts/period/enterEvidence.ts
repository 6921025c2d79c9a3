import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Unit } from '../../src/core/model';
import { importTexts } from '../../src/text/vi';
import type { Host } from '../host';
import { InputError } from './readCsv';

/** A unit's folder on this machine. */
export interface UnitFolder {
  readonly unit: Unit;
  readonly path: string;
}

/** `DIR/<unit>/…`, units by id or by name; a folder of nobody's and a file beside the folders are problems of their own. */
export function readEvidenceFolder(
  path: string,
  unitOf: (text: string) => Unit | undefined,
): { readonly folders: readonly UnitFolder[]; readonly problems: readonly string[] } {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new InputError(importTexts.folderMissing(path));
  const folders: UnitFolder[] = [];
  const problems: string[] = [];
  for (const name of namesIn(path)) {
    const inner = join(path, name);
    const unit = unitOf(name.normalize('NFC'));
    if (!statSync(inner).isDirectory()) problems.push(importTexts.notInUnitFolder(name));
    else if (unit) folders.push({ unit, path: inner });
    else problems.push(importTexts.folderOfNobody(name));
  }
  return { folders, problems };
}

/**
 * Puts the files into Drive as a person does: folders as they are, each file under its own name. `scan.pdf.txt` beside
 * `scan.pdf` is no file of its own: it says what Drive is to recognise in that scan. Returns the count of files.
 */
export function enterEvidence(host: Host, person: string, path: string, folderId: string): number {
  let files = 0;
  const names = new Set(namesIn(path));
  for (const name of names) {
    const inner = join(path, name);
    if (names.has(textFor(name))) continue;
    if (statSync(inner).isDirectory()) {
      files += enterEvidence(host, person, inner, host.drive.folder(person, name, folderId));
      continue;
    }
    const mimeType = types[extname(name).toLowerCase()] ?? 'application/octet-stream';
    const beside = names.has(`${name}.txt`) ? { text: readFileSync(`${inner}.txt`, 'utf8') } : {};
    host.drive.upload(person, {
      name,
      mimeType,
      content: readFileSync(inner),
      parent: folderId,
      ...beside,
    });
    files++;
  }
  return files;
}

/** The name of the scan that a text lies beside; '' where it is none. */
const textFor = (name: string): string => (name.endsWith('.txt') ? name.slice(0, -'.txt'.length) : '');

/** Drive tells the type by the ending. */
const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.mp4': 'video/mp4',
  '.txt': 'text/plain',
};

const namesIn = (path: string): readonly string[] =>
  readdirSync(path)
    .filter((name) => !basename(name).startsWith('.'))
    .sort();
