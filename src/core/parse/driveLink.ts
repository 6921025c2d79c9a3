/** A file or folder of Drive that an address names. */
export interface DriveTarget {
  readonly kind: 'file' | 'folder';
  readonly id: string;
}

const google = /^https?:\/\/(?:drive|docs|sheets|slides)\.google\.com\/(.*)$/i;
const folderPath = /(?:^|\/)folders\/([\w-]{8,})/;
/** A published form (`/d/e/…`) is a page of its own, no file. */
const filePath = /(?:^|\/)d\/([\w-]{8,})/;
const idParameter = /[?&]id=([\w-]{8,})/;

/**
 * What an address of Drive or of its editors names: `/file/d/ID`, `/document/u/0/d/ID`, `/drive/folders/ID`,
 * `/open?id=ID`, `/uc?id=ID`, `/folderview?id=ID`. Undefined for any other address.
 */
export function driveTarget(address: string): DriveTarget | undefined {
  const path = google.exec(address)?.[1];
  if (path === undefined) return undefined;
  const folder = folderPath.exec(path)?.[1];
  if (folder !== undefined) return { kind: 'folder', id: folder };
  const parameter = idParameter.exec(path)?.[1];
  if (parameter !== undefined && path.startsWith('folderview')) return { kind: 'folder', id: parameter };
  const id = filePath.exec(path)?.[1] ?? parameter;
  return id === undefined ? undefined : { kind: 'file', id };
}
