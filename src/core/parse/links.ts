import { addressOf, driveTarget } from './driveLink';
import { conjunction } from './vocabulary';

/** Where a link leads: into Drive (a file, or a folder or list that holds many documents), or to a page on the web. */
export interface Link {
  readonly kind: 'file' | 'collection' | 'web';
  /** As typed. */
  readonly address: string;
  /** Equal for links to the same file or page, however they were copied. */
  readonly key: string;
}

const shape = /^https?:\/\/([^\s/?#]+\.[^\s/?#]+)([^\s?#]*)(\?[^\s#]*)?/i;
/** A published document is a page of its own, whatever stands behind its id. */
const published = /\/d\/e\/([\w-]{8,})/;
/** A folder, or a document in which an office lists its papers: how many there are can't be seen from here. */
const collection = /\/folders\/|\/(?:embedded)?folderview|^\/(?:a\/[^/]+\/)?(?:spreadsheets|document)\//;
const driveHost = /^(?:www\.)?(?:drive|docs)\.google\.com$/;

/** Two addresses that touch; but one in a parameter of another is part of it. */
const touching = /(?<=[^\s=/&?;,|<>"'“‘«([{])(?=https?:\/\/)/gi;
/** A slash, too, parts an address of Drive from the next; those of archives go on with one. */
const slashed = /https?:\/\/(?:drive|docs)\.google\.com\/[^\s?#]*\/(?=https?:\/\/)/gi;
const wrappers = /^[<("'“‘[{«]+|[>)"'”’\]}».,\\]+$/g;

/**
 * The pieces of an evidence cell: several links stand apart by spaces, line breaks, ';', '|', or ',' before the next;
 * without the brackets and quotation marks around them, and the numbers and dots of a list before them.
 */
export const pieces = (text: string): readonly string[] =>
  text
    .replace(touching, ' ')
    .replace(slashed, '$& ')
    .split(/[\s;|]+|,(?=\s|https?:|$)/i)
    .filter((piece, at, all) => !(label.test(piece) && /^\W{0,2}https?:/i.test(all[at + 1] ?? '')))
    .map(bare)
    .filter((piece) => piece !== '');

/** Before each link of a list, and between the last two: 1) · 2. · a) · - · • · và */
const label = new RegExp(`^(?:[-–—+*•●▪◦✓➢→]|\\(?(?:\\d{1,3}|[a-z\\u0111])[.):/]|${conjunction}|&)$`, 'i');

/** Brackets that belong to the address stay: …/wiki/A_(B). */
function bare(piece: string): string {
  const start = piece.replace(/^[<("'“‘[{«]+/, '');
  if (!/^https?:/i.test(start)) return piece;
  const opened = start.split('(').length;
  const closed = start.split(')').length;
  return closed <= opened ? start.replace(/[>"'”’\]}».,\\]+$/, '') : start.replace(wrappers, '');
}

/** Longer than browsers and servers take: nobody can open it. */
const longestAddress = 2000;

export const isLink = (text: string): boolean => text.length <= longestAddress && shape.test(text);

/** The links in a text, in their order; what is no link is left out. */
export const readLinks = (text: string): readonly Link[] => pieces(text).flatMap((piece) => readLink(piece));

function readLink(address: string): readonly Link[] {
  const [whole, host = '', path = '', query = ''] = shape.exec(addressOf(address)) ?? [];
  if (whole === undefined || !isLink(whole)) return [];
  const site = host.toLowerCase();
  const target = driveTarget(address);
  if (target || driveHost.test(site)) {
    const kind = target?.kind === 'folder' || collection.test(path) ? 'collection' : 'file';
    const id = target?.id ?? published.exec(path)?.[1];
    return [{ kind, address, key: `drive:${id ?? path + query}` }];
  }
  return [{ kind: 'web', address, key: `web:${site}${path.replace(/\/+$/, '')}${query}` }];
}

export const distinct = (links: readonly Link[]): number => new Set(links.map(({ key }) => key)).size;
