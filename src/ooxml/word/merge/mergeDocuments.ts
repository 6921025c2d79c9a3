import { strToU8 } from 'fflate';
import { zip } from '../../package/pack';
import { descendants, innerText, parseXml, writeXml, type XmlElement } from '../../package/tree';
import { partText, unpack } from '../../package/unpack';
import { tidyText, type Texts } from '../units';
import { renumberBookmarks } from './edit';
import { filled } from './filled';
import { insertNew } from './insertNew';
import type { Merged } from './model';
import { basePart, baseText, readBase } from './readBase';
import { renew } from './renew';
import { reorderRows } from './reorderRows';
import { scan } from './scan';

const mainPart = 'word/document.xml';

/**
 * Brings a document that people edited up to what `next` says: what they rewrote stays, what they left as it was is
 * renewed. What was written before stands in the document itself. `next` is of `writeDocument`.
 */
export function mergeDocuments(current: Uint8Array, next: Uint8Array): Merged {
  const parts = unpack(current);
  const base = readBase(current);
  const document = parts && parseXml(partText(parts[mainPart]));
  const nextBase = readBase(next);
  const nextDocument = parseXml(partText(unpack(next)?.[mainPart]));
  if (nextBase === undefined || nextDocument === undefined)
    throw new Error('A new document without its texts');
  const path = parts && basePart(parts);
  if (!parts || !base || !document || path === undefined || isUnmarked(document, base)) {
    return { outcome: 'unmarked', differences: differences(document, nextBase) };
  }
  renumberBookmarks(nextDocument, document);
  const order = { base, next: nextBase };
  const now = { document, scan: scan(document, base) };
  const then = { document: nextDocument, scan: scan(nextDocument, nextBase) };
  const renewed = renew(now, then, order);
  reorderRows(now, order);
  const inserted = insertNew(now, then, order);
  const files = {
    ...parts,
    [mainPart]: strToU8(writeXml(document)),
    [path]: strToU8(baseText(next) ?? ''),
  };
  return {
    outcome: 'merged',
    bytes: zip(files),
    renewed: renewed.renewed + inserted.inserted,
    kept: renewed.kept,
    conflicts: [...renewed.conflicts, ...inserted.conflicts],
  };
}

/** Shorter texts stand in a document by chance. */
const telling = 20;

/** More texts stand there without their marks than with them. */
function isUnmarked(document: XmlElement, base: Texts): boolean {
  const { units } = scan(document, base);
  if (units.size === 0) return true;
  const text = tidyText(paragraphTexts(document).join(' '));
  const lost = base.units.filter(
    ({ id, texts }) =>
      !units.has(id) && texts.some((each) => each.length >= telling && text.includes(filled(each, base))),
  );
  return lost.length > units.size;
}

const paragraphTexts = (document: XmlElement | undefined): readonly string[] =>
  document === undefined
    ? []
    : descendants(document, 'w:p').map((paragraph) => descendants(paragraph, 'w:t').map(innerText).join(''));

/** What the new document says and the other does not. */
function differences(document: XmlElement | undefined, next: Texts): readonly string[] {
  const said = new Set(paragraphTexts(document).map(tidyText));
  return next.units.flatMap(({ texts }) =>
    texts.map((text) => filled(text, next)).filter((text) => text.length >= 2 && !said.has(text)),
  );
}
