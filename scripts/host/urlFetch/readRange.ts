import { NotImplemented } from '../contract';

/** `bytes=0-99`, `bytes=100-`: RFC 9110, 14.1.2. Undefined where nothing lies in it. Several ranges are not answered here. */
export function readRange(
  header: string,
  size: number,
): { readonly from: number; readonly to: number } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (first === undefined || (last && Number(last) < Number(first)))
    throw new NotImplemented(`UrlFetchApp.fetch header Range: ${header}`);
  const from = Number(first);
  return from < size ? { from, to: Math.min(size, last ? Number(last) + 1 : size) } : undefined;
}
