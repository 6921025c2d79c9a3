import { callProblem } from './functions';
import { tokenize } from './tokenize';
import type { Reference, Token } from './tokenize';

export interface Formula {
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  /** The outcome may be a blank cell handed through, which Sheets shows as a blank and not as 0. */
  readonly mayBeBlank: boolean;
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
    const mayBeBlank = parseExpression(tokens.filter((token) => token.kind !== 'space'));
    const references = tokens.flatMap((token) => (token.kind === 'reference' ? [token.reference] : []));
    return { tokens, references, mayBeBlank };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}

/** Recursive descent; each step says whether its part may hand a blank cell through. */
function parseExpression(tokens: readonly Token[]): boolean {
  let at = 0;
  const isOperator = (pattern: RegExp): boolean => {
    const token = tokens[at];
    return token?.kind === 'operator' && pattern.test(token.text);
  };

  function expression(): boolean {
    let blank = operand();
    while (isOperator(/^(<=|>=|<>|[-+*/^&=<>])$/)) {
      at += 1;
      operand();
      blank = false;
    }
    return blank;
  }

  function operand(): boolean {
    let blank = true;
    while (isOperator(/^[-+]$/)) {
      at += 1;
      blank = false;
    }
    const inner = primary();
    while (isOperator(/^%$/)) {
      at += 1;
      blank = false;
    }
    return blank && inner;
  }

  function primary(): boolean {
    const token = tokens[at];
    at += 1;
    switch (token?.kind) {
      case 'number':
      case 'string':
      case 'boolean':
      case 'error':
        return false;
      case 'reference':
        return true;
      case 'open': {
        const inner = expression();
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

  function call(name: string): boolean {
    at += 1;
    const blanks: boolean[] = [];
    if (tokens[at]?.kind !== 'close') {
      do {
        const kind = tokens[at]?.kind;
        blanks.push(kind === 'separator' || kind === 'close' ? true : expression());
      } while (tokens[at]?.kind === 'separator' && (at += 1) > 0);
    }
    close();
    const problem = callProblem(name, blanks.length);
    if (problem !== undefined) throw new Problem(problem);
    return handsThrough(name, blanks);
  }

  function close(): void {
    if (tokens[at]?.kind !== 'close') throw new Problem('a bracket that is not closed');
    at += 1;
  }

  const blank = expression();
  const rest = tokens[at];
  if (rest !== undefined) throw new Problem(`'${rest.text}' after the end`);
  return blank;
}

function handsThrough(name: string, blanks: readonly boolean[]): boolean {
  switch (name) {
    case 'INDEX':
      return true;
    case 'IF':
      return blanks.slice(1).some(Boolean);
    case 'IFS':
      return blanks.some((blank, i) => i % 2 === 1 && blank);
    case 'IFERROR':
      return blanks.some(Boolean);
    case 'HYPERLINK':
      return blanks.at(-1) === true;
    default:
      return false;
  }
}
