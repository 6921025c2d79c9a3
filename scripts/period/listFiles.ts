import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { csvRows } from '../../src/core/lists/csvRows';
import { decodeText } from '../../src/core/lists/decodeText';
import { findHead, headScore } from '../../src/core/lists/findHead';
import { knownWords } from '../../src/core/lists/knownWords';
import type { ListTable } from '../../src/core/lists/listTable';
import { readSheets } from '../../src/core/lists/xlsx/readSheets';
import type { Catalogue } from '../../src/core/model';
import { importTexts } from '../../src/text/vi';
import { InputError } from './readCsv';

/** No list of a district comes near these; a file beyond them is another file, or one made to fill memory. In bytes. */
const [mostStored, mostUnpacked] = [20_000_000, 200_000_000];

export interface ListFile {
  readonly tables: readonly ListTable[];
  /** What was done without being asked: an old character set, sheets that hold no list. */
  readonly notes: readonly string[];
}

/** The lists of a CSV or XLSX file; an `InputError` names a file of another kind, and what to do with it. */
export function listFile(path: string, catalogue: Catalogue): ListFile {
  if (!existsSync(path) || !statSync(path).isFile()) throw new InputError(importTexts.fileMissing(path));
  const file = basename(path);
  if (statSync(path).size > mostStored) throw new InputError(importTexts.fileTooLarge(file));
  return listBytes(file, readFileSync(path), catalogue);
}

/** The same of a file that was read already. */
export function listBytes(file: string, bytes: Uint8Array, catalogue: Catalogue): ListFile {
  const starts = (sign: string): boolean => strFromU8(bytes.subarray(0, sign.length), true) === sign;
  if (starts('%PDF')) throw new InputError(importTexts.filePdf(file));
  if (starts('\xd0\xcf\x11\xe0')) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new InputError(locked ? importTexts.fileLocked(file) : importTexts.fileXls(file));
  }
  return starts('PK\x03\x04') ? bookFile(file, bytes) : textFile(file, bytes, catalogue);
}

function textFile(file: string, bytes: Uint8Array, catalogue: Catalogue): ListFile {
  const decoded = decodeText(bytes, knownWords(catalogue));
  if (!('text' in decoded))
    throw new InputError(importTexts.lettersUnknown(file, decoded.couldBe.map(charsetName)));
  const rows = csvRows(decoded.text, headScore);
  if (rows.length === 0) throw new InputError(importTexts.fileEmpty(file));
  const asUsual = decoded.charset === 'utf-8' || decoded.charset === 'utf-16';
  const notes = asUsual ? [] : [importTexts.converted(file, charsetName(decoded.charset))];
  return { tables: [{ name: file, rows }], notes };
}

const charsetName = (charset: string): string => importTexts.charsets[charset] ?? charset;

function bookFile(file: string, bytes: Uint8Array): ListFile {
  const parts = unpacked(file, bytes);
  if (parts['mimetype'] && strFromU8(parts['mimetype']).includes('opendocument'))
    throw new InputError(importTexts.fileOds(file));
  const sheets = readSheets((path) => {
    const part = parts[path];
    return part && strFromU8(part);
  });
  if (!sheets) throw new InputError(importTexts.fileNoBook(file));
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const headed = filled.filter(({ rows }) => findHead(rows));
  if (headed.length === 0) throw new InputError(importTexts.fileNoList(file));
  return {
    tables: headed.map(({ name, rows }) => ({ name: `${file}, trang “${name}”`, rows })),
    notes: filled
      .filter((sheet) => !headed.includes(sheet))
      .map(({ name }) => importTexts.sheetUnused(file, name)),
  };
}

/** What a workbook holds beside its texts (pictures, macros) is never unpacked. */
function unpacked(file: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array | undefined>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$|^mimetype$/.test(name)) return false;
        size += originalSize;
        if (size > mostUnpacked) throw new InputError(importTexts.fileTooLarge(file));
        return true;
      },
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(importTexts.fileDamaged(file));
  }
}
