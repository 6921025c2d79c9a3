import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFAULT_CONFIG,
  LiteralType,
  SchemaGenerator,
  UnionType,
  createFormatter,
  createParser,
  createProgram,
  type Schema,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import { standings } from '../src/core/findings/findings';
import { runCommand } from './runCommand';

const root = join(__dirname, '..');

/** The shapes of `summary.json` and `findings.json`, from the very types that the program is compiled with. */
export function outputSchemas(): Readonly<Record<string, Schema>> {
  const config = {
    ...DEFAULT_CONFIG,
    path: join(root, 'src/app/api/api.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    topRef: false,
    skipTypeCheck: true,
  };
  const program = createProgram(config);
  const parser = createParser(program, config, (chain) => void chain.addNodeParser(issueCodes));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const { $schema = '', definitions = {}, ...line } = generator.createSchema('FindingLine');
  return {
    'summary.schema.json': generator.createSchema('Summary'),
    'findings.schema.json': { $schema, type: 'array', items: line, definitions },
  };
}

/** The generator can't follow the codes to the data that declares them. */
const issueCodes: SubNodeParser = {
  supportsNode: (node) => node.getText() === 'IssueCode',
  createType: () => new UnionType(Object.keys(standings).map((code) => new LiteralType(code))),
};

export const schemaText = (schema: Schema): string => `${JSON.stringify(schema, null, 2)}\n`;

const help = `npm run schema

Writes docs/schema/ anew: the JSON schemas of summary.json and findings.json, from their types.

  --help  this text`;

if (require.main === module) {
  runCommand(help, {}, () => {
    const folder = join(root, 'docs/schema');
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(outputSchemas())) {
      writeFileSync(join(folder, name), schemaText(schema));
      console.log(join(folder, name));
    }
    return { ok: true };
  });
}
