import { invalid } from '../model/errors';

const LIST = 'type.googleapis.com/google.protobuf.ListValue';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Refuses values that are no list of lists, one line for each that is none, as it was reported of Google.
 * @param path of the range's body: `data` where it is the whole body
 */
export function requireLists(body: unknown, path: string): void {
  const values = isRecord(body) ? body['values'] : undefined;
  if (values === undefined) return;
  if (!Array.isArray(values)) throw notLists([[`${path}.values`, values]]);
  const wrong = values.flatMap((line: unknown, i): (readonly [string, unknown])[] =>
    Array.isArray(line) ? [] : [[`${path}.values[${i}]`, line]],
  );
  if (wrong.length > 0) throw notLists(wrong);
}

const notLists = (wrong: readonly (readonly [path: string, value: unknown])[]): Error =>
  invalid(
    wrong.map(([path, value]) => `Invalid value at '${path}' (${LIST}), ${JSON.stringify(value)}`).join('\n'),
  );

/** What stands where a cell takes a text, a number or a truth value, in the text form of protocol buffers. */
export function invalidValue(row: number, column: number, value: unknown): Error {
  return invalid(`Invalid values[${row}][${column}]: ${kindOf(value)}${inBrackets(value, '')}`);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list_value ';
  if (isRecord(value)) return 'struct_value ';
  if (typeof value === 'string') return 'string_value: ';
  if (typeof value === 'number') return 'number_value: ';
  return typeof value === 'boolean' ? 'bool_value: ' : 'null_value: ';
}

function inBrackets(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  const part = (item: unknown, at: string): string => `${at}${kindOf(item)}${inBrackets(item, at)}\n`;
  if (Array.isArray(value)) {
    const lists = value.map((item) => `${inner}values {\n${part(item, `${inner}  `)}${inner}}\n`);
    return `{\n${lists.join('')}${indent}}`;
  }
  if (isRecord(value)) {
    const at = `${inner}  `;
    const fields = Object.entries(value).map(
      ([key, item]) =>
        `${inner}fields {\n${at}key: ${JSON.stringify(key)}\n${at}value {\n${part(item, `${at}  `)}${at}}\n${inner}}\n`,
    );
    return `{\n${fields.join('')}${indent}}`;
  }
  return value === null ? 'NULL_VALUE' : JSON.stringify(value);
}
