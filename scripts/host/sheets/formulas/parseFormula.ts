import { callProblem } from './functions';
import { tokenize } from './tokenize';
import type { Reference, Token } from './tokenize';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. What stands between separators may be left out. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  /** `#N/A` and its like, as they are written. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] };

export interface Formula {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly tree: Expression;
}

type Parsed = Formula | { readonly problem: string };

const CACHE_SIZE = 50_000;
const cache = new Map<string, Parsed>();

/** Checks the grammar and the functions of a formula; what it refers to is checked elsewhere. */
export function parseFormula(text: string): Parsed {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const parsed = parse(text);
  cache.set(text, parsed);
  return parsed;
}

class Problem extends Error {}

function parse(text: string): Parsed {
  const tokens = tokenize(text);
  if ('problem' in tokens) return tokens;
  try {
    const tree = parseExpression(tokens.filter((token) => token.kind !== 'space'));
    const references = tokens.flatMap((token) => (token.kind === 'reference' ? [token.reference] : []));
    return { tokens, references, tree };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

/** From what binds least to what binds most; `-2^2` is 4, as the sign binds more than any of them. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

function parseExpression(tokens: readonly Token[]): Expression {
  let at = 0;
  const operatorAmong = <T extends string>(operators: readonly T[]): T | undefined => {
    const token = tokens[at];
    return token?.kind === 'operator' ? operators.find((each) => each === token.text) : undefined;
  };

  function binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return signed();
    let left = binary(level + 1);
    for (let operator = operatorAmong(operators); operator; operator = operatorAmong(operators)) {
      at += 1;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
    return left;
  }

  function signed(): Expression {
    const operator = operatorAmong(['-', '+']);
    if (operator !== undefined) {
      at += 1;
      return { kind: 'unary', operator, operand: signed() };
    }
    let operand = primary();
    while (operatorAmong(['%'])) {
      at += 1;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  }

  function primary(): Expression {
    const token = tokens[at];
    at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text.replace(',', '.')) };
      case 'string':
        return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'boolean':
        return { kind: 'literal', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'error', text: token.text };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'open': {
        const inner = binary(0);
        close();
        return inner;
      }
      case 'function':
        return call(token.text.toUpperCase());
      default:
        throw new Problem(
          token === undefined ? 'an end too early' : `'${token.text}' where a value must stand`,
        );
    }
  }

  function call(name: string): Expression {
    at += 1;
    const args: (Expression | undefined)[] = [];
    if (tokens[at]?.kind !== 'close') {
      do {
        const kind = tokens[at]?.kind;
        args.push(kind === 'separator' || kind === 'close' ? undefined : binary(0));
      } while (tokens[at]?.kind === 'separator' && (at += 1) > 0);
    }
    close();
    const problem = callProblem(name, args.length);
    if (problem !== undefined) throw new Problem(problem);
    return { kind: 'call', name, args };
  }

  function close(): void {
    if (tokens[at]?.kind !== 'close') throw new Problem('a bracket that is not closed');
    at += 1;
  }

  const tree = binary(0);
  const rest = tokens[at];
  if (rest !== undefined) throw new Problem(`'${rest.text}' after the end`);
  return tree;
}
