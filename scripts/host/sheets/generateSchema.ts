/**
 * Writes `schema.json`, the shapes of Google's requests and answers, from Google's own typings.
 * `tsx scripts/host/sheets/generateSchema.ts` writes it, with `--check` it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const PREFIX = 'gapi.client.sheets.';
const TARGET = join(process.cwd(), 'scripts/host/sheets/schema.json');

const ROOTS = [
  'BatchUpdateSpreadsheetRequest',
  'BatchUpdateSpreadsheetResponse',
  'Spreadsheet',
  'ValueRange',
  'BatchGetValuesResponse',
  'BatchUpdateValuesRequest',
  'ClearValuesRequest',
  'SearchDeveloperMetadataRequest',
  'SearchDeveloperMetadataResponse',
];

/** Typings say `number` for both; Google's discovery document says `int32` for these. */
const INTEGER = new RegExp(
  `^(${[
    '\\w*[iI]ndex',
    '(sheet|metadata|protectedRange|filterView|bandedRange|chart|object|slicer)Id',
    '\\w+Count',
    'length|fillLength|pixelSize|fontSize|angle|depth|width|top|bottom|left|right',
    '(offsetX|offsetY|width|height)Pixels',
    'startRow|startColumn',
  ].join('|')})$`,
);
const NOT_NEGATIVE = /[iI]ndex$|Count$|^(length|pixelSize|fontSize|sheetId|startRow|startColumn)$/;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shorter names, and integers where Google has integers. */
function refine(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => refine(item));
  if (!isObject(value)) return value;
  if (value['type'] === 'number' && INTEGER.test(name)) {
    return NOT_NEGATIVE.test(name) ? { type: 'integer', minimum: 0 } : { type: 'integer' };
  }
  const entries = Object.entries(value).map(([key, item]): [string, unknown] =>
    key === '$ref' && typeof item === 'string'
      ? [key, decodeURIComponent(item).replace(PREFIX, '')]
      : [key.replace(PREFIX, ''), refine(item, key)],
  );
  return Object.fromEntries(entries);
}

function generate(): string {
  const typings = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@maxim_mazurok/gapi.client.sheets-v4/index.d.ts',
  );
  const generator = createGenerator({
    path: typings,
    expose: 'all',
    jsDoc: 'none',
    skipTypeCheck: true,
    additionalProperties: false,
  });
  const definitions = ROOTS.map((root) => generator.createSchema(PREFIX + root).definitions ?? {});
  const merged: unknown = refine(Object.assign({}, ...definitions));
  if (!isObject(merged)) throw new Error('The generator gave no definitions.');
  return JSON.stringify(Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function main(): Promise<void> {
  const fresh = await format(generate(), { parser: 'json', printWidth: 110 });
  if (!process.argv.includes('--check')) return writeFileSync(TARGET, fresh);
  if (readFileSync(TARGET, 'utf8') === fresh) return;
  console.error('schema.json is not what the typings say: run generateSchema.ts and read the difference.');
  process.exitCode = 1;
}

void main();
