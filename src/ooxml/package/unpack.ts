import { strFromU8, unzipSync } from 'fflate';

/** The parts of a package by their path; undefined where it is none. */
export function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

export const partText = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : strFromU8(bytes);
