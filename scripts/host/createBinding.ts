import type { Stored } from './serviceContext';

/** The workbook that the script belongs to. */
export function createBinding(): Stored & { get(): string | undefined; set(fileId: string): void } {
  let bound: string | undefined;
  return {
    get: () => bound,
    set: (fileId) => {
      bound = fileId;
    },
    dump: () => bound ?? null,
    load(state) {
      if (state !== null && typeof state !== 'string')
        throw new TypeError('The binding is not the id of a file');
      bound = state ?? undefined;
    },
  };
}
