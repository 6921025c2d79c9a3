import type { DocumentTraits } from './model';

/** What the name of a file or folder tells. */
export type Classify = (name: string) => DocumentTraits & { readonly criterion?: string };

/** The traits alone, whatever else stands beside them. */
export function traitsOf(from: DocumentTraits): DocumentTraits {
  const { kind, month, quarter, year, documentNo, documentDate, subject } = from;
  return {
    ...(kind && { kind }),
    ...(month !== undefined && { month }),
    ...(quarter !== undefined && { quarter }),
    ...(year !== undefined && { year }),
    ...(documentNo !== undefined && { documentNo }),
    ...(documentDate !== undefined && { documentDate }),
    ...(subject !== undefined && { subject }),
  };
}

/** `near` wins, trait by trait; its month puts the other's quarter out of place, and the other way round. */
export function mergeTraits(near: DocumentTraits, far: DocumentTraits): DocumentTraits {
  const { month, quarter, ...rest } = far;
  const isDated = near.month !== undefined || near.quarter !== undefined;
  return {
    ...rest,
    ...(!isDated && month !== undefined && { month }),
    ...(!isDated && quarter !== undefined && { quarter }),
    ...near,
  };
}
