import JSZip from 'jszip';

/** The files of an xlsx by their path, in the order of the package. */
export type Parts = Map<string, Uint8Array | string>;

/** The first date that a zip can hold, for packages whose date says nothing. */
export const zipEpoch = new Date(Date.UTC(1980, 0, 1));

/** XML parts come as text, all others as bytes. */
export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Parts = new Map();
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    const isText = /\.(xml|rels|vml)$/.test(file.name);
    parts.set(file.name, await file.async(isText ? 'string' : 'uint8array'));
  }
  return parts;
}

/** Every entry gets the same date, so that equal parts make equal bytes. */
export async function writeParts(parts: Parts, date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  const entryDate = date < zipEpoch ? zipEpoch : date;
  for (const [name, content] of parts) zip.file(name, content, { date: entryDate, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

/** The text of a part that must be there. */
export function textPart(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (typeof content !== 'string') throw new Error(`The xlsx has no part ${name}`);
  return content;
}
