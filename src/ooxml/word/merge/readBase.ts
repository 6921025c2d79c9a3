import { attribute, childrenNamed, descendants, innerText, parseXml } from '../../package/tree';
import { partText, unpack } from '../../package/unpack';
import { baseSpace } from '../base';
import type { Texts, Unit } from '../units';

/** The part of a package that carries the texts as they were written, whatever an editor called it. */
export function basePart(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  return Object.keys(parts).find(
    (path) =>
      /^customXml\/[^/]+\.xml$/.test(path) &&
      partText(parts[path]).includes(`"${baseSpace}"`) &&
      /<base[\s>]/.test(partText(parts[path])),
  );
}

/** The texts as they were written; undefined where they are gone or no document is there. */
export function readBase(bytes: Uint8Array): Texts | undefined {
  const text = baseText(bytes);
  const root = text === undefined ? undefined : parseXml(text);
  const [base] = root ? childrenNamed(root, 'base') : [];
  if (base === undefined) return undefined;
  return {
    units: childrenNamed(base, 'unit').map((unit): Unit => ({
      id: attribute(unit, 'id') ?? '',
      kind: attribute(unit, 'kind') === 'row' ? 'row' : 'paragraph',
      texts: childrenNamed(unit, 'text').map(innerText),
    })),
    figures: descendants(base, 'figure').map((figure) => ({
      mark: attribute(figure, 'mark') ?? '',
      alias: attribute(figure, 'alias') ?? '',
      text: innerText(figure),
    })),
  };
}

/** The same as it stands in the file: what a hash is taken of. */
export function baseText(bytes: Uint8Array): string | undefined {
  const parts = unpack(bytes);
  const path = parts && basePart(parts);
  return parts !== undefined && path !== undefined ? partText(parts[path]) : undefined;
}
