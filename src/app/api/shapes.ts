import { appError } from '../../core/appError';

/** Reads what a page passed; an `AppError` requestInvalid that names the place where it is something else. */
export type Shape<T> = (value: unknown, where: string) => T;

const refuse = (where: string): never => {
  throw appError('requestInvalid', { where });
};

/** @param most characters */
export const aText =
  (most: number): Shape<string> =>
  (value, where) =>
    typeof value === 'string' && value.length <= most ? value.normalize('NFC') : refuse(where);

/** One cell's name, `H12`, without sheet, range or `$`. */
export const aCellName: Shape<string> = (value, where) =>
  typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value) ? value : refuse(where);

export const aFlag: Shape<boolean> = (value, where) => (typeof value === 'boolean' ? value : refuse(where));

export const aNumber: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(where);

export const oneOf =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, where) =>
    words.find((word) => word === value) ?? refuse(where);

/** What a cell may hold, as `CellValue`. */
export const aCellValue: Shape<string | number | boolean | null> = (value, where) => {
  switch (typeof value) {
    case 'string':
      return value.length <= longestCell ? value : refuse(where);
    case 'number':
      return Number.isFinite(value) ? value : refuse(where);
    case 'boolean':
      return value;
    default:
      // google.script.run turns undefined in lists into null.
      return value === null || value === undefined ? null : refuse(where);
  }
};

/** https://support.google.com/drive/answer/37603: characters in a cell. */
const longestCell = 50_000;

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, where) =>
    value === undefined || value === null ? undefined : shape(value, where);

export const aList =
  <T>(shape: Shape<T>, most: number): Shape<readonly T[]> =>
  (value, where) =>
    Array.isArray(value) && value.length <= most
      ? value.map((item, at) => shape(item, `${where}[${String(at)}]`))
      : refuse(where);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null ? null : shape(value, where);

type Shapes<T> = { readonly [K in keyof T]: Shape<T[K]> };

/** An object with exactly these fields; what else it holds is dropped. */
export const anObject =
  <T extends object>(fields: Shapes<T>): Shape<T> =>
  (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where);
    const given = new Map<string, unknown>(Object.entries(value));
    const read: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      read[key] = fields[key](given.get(key), `${where}.${key}`);
    }
    return read as T;
  };

/** The arguments of a call, in their order; none too many. */
export const theArguments =
  <T extends readonly unknown[]>(...shapes: Shapes<T>): ((values: readonly unknown[]) => T) =>
  (values) => {
    if (values.length > shapes.length) return refuse(`$${String(shapes.length)}`);
    return shapes.map((shape: Shape<unknown>, at) => shape(values[at], `$${String(at)}`)) as unknown as T;
  };
