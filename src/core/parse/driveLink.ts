/** A file or folder of Drive that an address names. */
export interface DriveTarget {
  readonly kind: 'file' | 'folder';
  readonly id: string;
  /** What the link of a file shared before September 2021 holds besides: without it nobody else can open the file. */
  readonly resourceKey?: string;
}

/** Hosts of Drive and its editors, also with www. before them as people type it. */
const google =
  /^https?:\/\/(?:www\.)?(?:(?:drive|docs|sheets|slides|forms)\.google\.com(?:\.vn)?|drive\.usercontent\.google\.com|lh\d\.googleusercontent\.com)(?:$|(?=[/?#]))(.*)$/i;
const folderPath = /(?:^|[/#])folders?\/(?:d\/)?([\w-]{8,})/;
const folderPage = /^\/(?:a\/[^/?]+\/)?(?:u\/\d+\/)?(?:embedded)?folderview/i;
/** A published form (`/d/e/…`) is a page of its own, no file. */
const filePath = /(?:^|\/)d\/([\w-]{8,})/;
const idParameter = /[?&#](?:id|srcid|docid)=([\w-]{8,})/i;
/** Pages that only lead on: the address is in a parameter. */
const leading =
  /^https?:\/\/(?:(?:www\.)?google\.com(?:\.vn)?\/url|docs\.google\.com\/(?:viewer(?:ng\/viewer)?|gview)|accounts\.google\.com\/[^?#]*)\?(?:[^#]*&)?(?:q|url|u|continue)=([^&#]+)/i;

/** The address that a search result, a mail, a viewer or a page to sign in leads on to; any other as it is. */
export function addressOf(address: string): string {
  const inner = leading.exec(address)?.[1];
  if (inner === undefined) return address;
  try {
    const decoded = decodeURIComponent(inner);
    return /^https?:\/\//i.test(decoded) ? addressOf(decoded) : address;
  } catch {
    return address;
  }
}

/**
 * What an address of Drive or of its editors names: `/file/d/ID`, `/document/u/0/d/ID`, `/drive/folders/ID`,
 * `/open?id=ID`, `/uc?id=ID`, `/folderview?id=ID`, `/viewer?srcid=ID`, or a page that leads there. Undefined for any
 * other address.
 */
export function driveTarget(address: string): DriveTarget | undefined {
  const path = google.exec(addressOf(address))?.[1];
  const named = path === undefined ? undefined : namedIn(path);
  const key = resourceKey.exec(path ?? '')?.[1];
  return named && key !== undefined ? { ...named, resourceKey: key } : named;
}

const resourceKey = /[?&]resourcekey=([\w-]+)/i;

function namedIn(path: string): DriveTarget | undefined {
  const folder = folderPath.exec(path)?.[1];
  if (folder !== undefined) return { kind: 'folder', id: folder };
  const parameter = idParameter.exec(path)?.[1];
  if (parameter !== undefined && folderPage.test(path)) return { kind: 'folder', id: parameter };
  const id = filePath.exec(path)?.[1] ?? parameter;
  return id === undefined ? undefined : { kind: 'file', id };
}

/** Of Drive, and no document of it: everybody sees something else there ("Drive của tôi"), or a page about it. */
export function namesNoDocument(address: string): boolean {
  const path = google.exec(addressOf(address))?.[1];
  if (path === undefined) return personal.test(address);
  return driveTarget(address) === undefined && !/\/d\/e\/[\w-]{8,}/.test(path) && !/\/forms\//.test(path);
}

/** Mail and chats, which nobody else can open. */
const personal =
  /^https?:\/\/(?:mail\.google\.com|chat\.zalo\.me|myaccount\.google\.com|localhost)(?:[/:?#]|$)/i;
