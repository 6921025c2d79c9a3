import { placeOf, type Place } from './sheetModel';

/** What an address at Google means in this workspace. */
export type Target =
  | { readonly kind: 'workbook'; readonly id: string; readonly tab?: number; readonly place?: Place }
  | { readonly kind: 'folder'; readonly id: string }
  | { readonly kind: 'file'; readonly id: string };

/** undefined for an address that is none of these; `#gid=100&range=B4` leads to a cell of the open workbook. */
export function targetOf(address: string, open: string | undefined): Target | undefined {
  const [, workbook = address.startsWith('#') ? open : undefined] =
    /\/spreadsheets\/d\/([\w-]+)/.exec(address) ?? [];
  if (workbook !== undefined) {
    const [, gid] = /[#&?]gid=(\d+)/.exec(address) ?? [];
    const [, range] = /[#&]range=([^&]+)/.exec(address) ?? [];
    const place = range === undefined ? undefined : placeOf(range);
    return {
      kind: 'workbook',
      id: workbook,
      ...(gid !== undefined && { tab: Number(gid) }),
      ...(place !== undefined && { place }),
    };
  }
  const [, folder] = /drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/.exec(address) ?? [];
  if (folder !== undefined) return { kind: 'folder', id: folder };
  const [, file] = /drive\.google\.com\/(?:file\/d\/|open\?id=)([\w-]+)/.exec(address) ?? [];
  return file === undefined ? undefined : { kind: 'file', id: file };
}
