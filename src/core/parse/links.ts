import { driveTarget } from './driveLink';

/** Where a link leads: into Drive (a file, or a folder or list that holds many documents), or to a page on the web. */
export interface Link {
  readonly kind: 'file' | 'collection' | 'web';
  /** As typed. */
  readonly address: string;
  /** Equal for links to the same file or page, however they were copied. */
  readonly key: string;
}

const shape = /^https?:\/\/([^\s/?#]+\.[^\s/?#]+)([^\s?#]*)(\?[^\s#]*)?/i;
const driveHost = /^(?:drive|docs)\.google\.com$/;
/** A published document is a page of its own, whatever stands behind its id. */
const published = /\/d\/e\/([\w-]{8,})/;
/** A folder, or a document in which an office lists its papers: how many there are can't be seen from here. */
const collection = /\/folders\/|\/folderview|^\/(?:a\/[^/]+\/)?(?:spreadsheets|document)\//;

/** The pieces of an evidence cell: several links stand apart by spaces, line breaks or ';'. */
export const pieces = (text: string): readonly string[] =>
  text.split(/[\s;]+/).filter((piece) => piece !== '');

/** Longer than browsers and servers take: nobody can open it. */
const longestAddress = 2000;

export const isLink = (text: string): boolean => text.length <= longestAddress && shape.test(text);

/** The links in a text, in their order; what is no link is left out. */
export const readLinks = (text: string): readonly Link[] => pieces(text).flatMap((piece) => readLink(piece));

function readLink(address: string): readonly Link[] {
  const [whole, host = '', path = '', query = ''] = shape.exec(address) ?? [];
  if (whole === undefined || !isLink(address)) return [];
  const site = host.toLowerCase();
  if (driveHost.test(site)) {
    const kind = collection.test(path) ? 'collection' : 'file';
    const id = driveTarget(address)?.id ?? published.exec(path)?.[1];
    return [{ kind, address, key: `drive:${id ?? path + query}` }];
  }
  return [{ kind: 'web', address, key: `web:${site}${path.replace(/\/+$/, '')}${query}` }];
}

export const distinct = (links: readonly Link[]): number => new Set(links.map(({ key }) => key)).size;
