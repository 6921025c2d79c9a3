import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const kinds = ['documented', 'recorded', 'reported', 'assumed'] as const;

export type Kind = (typeof kinds)[number];

/** What a contract test rests on, as its title says: `[recorded PROJECT › TEST, YEAR] what is so`. */
export interface Ground {
  readonly file: string;
  readonly kind: Kind;
  /** The recording, the thread or the number of the assumption; empty where the mark names none. */
  readonly source: string;
  /** The titles of the groups around it, and its own. */
  readonly title: string;
}

const MARK = /^\[(\w+)(?: ([^\]]*))?\]\s*/;

/** The grounds of every assertion of `test/contract` that names one, in the order of files and lines. */
export function groundsOf(root: string): readonly Ground[] {
  const folder = join(root, 'test/contract');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return groundsIn(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022), file, []);
    });
}

function groundsIn(node: ts.Node, file: string, groups: readonly string[]): readonly Ground[] {
  const text = ts.isStringLiteralLike(node) ? node.text : '';
  const [mark = '', kind, source = ''] = MARK.exec(text) ?? [];
  const known = kinds.find((each) => each === kind);
  if (known !== undefined)
    return [{ file, kind: known, source, title: [...groups, text.slice(mark.length)].join(' › ') }];
  const inner = groupTitle(node);
  const path = inner === undefined ? groups : [...groups, inner];
  const found: Ground[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...groundsIn(child, file, path));
  });
  return found;
}

function groupTitle(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'describe')
    return undefined;
  const [title] = node.arguments;
  return title && ts.isStringLiteralLike(title) ? title.text : undefined;
}
