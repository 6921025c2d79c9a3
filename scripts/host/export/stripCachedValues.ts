import { readParts, writeParts, zipEpoch } from './package/zipParts';

const cell = /<c(\s[^>]*)>(<f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/f>))<v(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/v>)<\/c>/g;

/**
 * The same .xlsx without the results of its formulas. LibreOffice trusts results that it finds; only a workbook
 * without them shows what another program makes of the formulas.
 */
export async function stripCachedValues(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await readParts(bytes);
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts.set(
      name,
      content.replace(
        cell,
        (_, head: string, formula: string) => `<c${head.replace(/\st="\w+"/, '')}>${formula}</c>`,
      ),
    );
  }
  return writeParts(parts, zipEpoch);
}
