import { ServiceError } from '../contract';

export type Query =
  | { readonly kind: 'and' | 'or'; readonly left: Query; readonly right: Query }
  | { readonly kind: 'not'; readonly of: Query }
  | {
      readonly kind: 'compare';
      readonly term: string;
      readonly operator: string;
      readonly value: string | boolean;
    }
  | { readonly kind: 'in'; readonly value: string; readonly collection: string }
  | { readonly kind: 'has'; readonly term: string; readonly key: string; readonly value: string };

interface Token {
  readonly kind: 'text' | 'word' | 'sign';
  readonly text: string;
}

const TOKEN = /\s*(?:'((?:[^'\\]|\\['\\])*)'|([A-Za-z]+)|(!=|<=|>=|[=<>(){}]))/y;

const invalid = (): ServiceError => new ServiceError('Invalid Value', 400, 'invalid');

function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (query.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(query);
    if (match === null) throw invalid();
    const [, text, word, sign = ''] = match;
    if (text !== undefined) found.push({ kind: 'text', text: text.replace(/\\(.)/g, '$1') });
    else found.push(word === undefined ? { kind: 'sign', text: sign } : { kind: 'word', text: word });
  }
  return found;
}

/**
 * Parses the `q` of files.list; 400 where it can't be read.
 * https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function parseQuery(query: string): Query {
  const list = tokens(query);
  let at = 0;
  const peek = () => list[at];
  const next = (kind: Token['kind'], text?: string): string => {
    const token = list[at];
    if (token === undefined || token.kind !== kind || (text !== undefined && token.text !== text))
      throw invalid();
    at++;
    return token.text;
  };
  const skip = (kind: Token['kind'], text: string): boolean => {
    const same = peek()?.kind === kind && peek()?.text === text;
    if (same) at++;
    return same;
  };

  function or(): Query {
    let left = and();
    while (skip('word', 'or')) left = { kind: 'or', left, right: and() };
    return left;
  }
  function and(): Query {
    let left = factor();
    while (skip('word', 'and')) left = { kind: 'and', left, right: factor() };
    return left;
  }
  function factor(): Query {
    if (skip('word', 'not')) return { kind: 'not', of: factor() };
    if (skip('sign', '(')) {
      const inner = or();
      next('sign', ')');
      return inner;
    }
    if (peek()?.kind === 'text') {
      const value = next('text');
      next('word', 'in');
      return { kind: 'in', value, collection: next('word') };
    }
    const term = next('word');
    return skip('word', 'has') ? has(term) : compare(term);
  }
  function has(term: string): Query {
    next('sign', '{');
    next('word', 'key');
    next('sign', '=');
    const key = next('text');
    next('word', 'and');
    next('word', 'value');
    next('sign', '=');
    const value = next('text');
    next('sign', '}');
    return { kind: 'has', term, key, value };
  }
  function compare(term: string): Query {
    const operator = skip('word', 'contains') ? 'contains' : next('sign');
    if (skip('word', 'true')) return { kind: 'compare', term, operator, value: true };
    if (skip('word', 'false')) return { kind: 'compare', term, operator, value: false };
    return { kind: 'compare', term, operator, value: next('text') };
  }

  const parsed = or();
  if (at < list.length) throw invalid();
  return parsed;
}

/** The folders that a query asks for: each once, as it is written. */
export function parentsIn(query: Query): readonly string[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return [...new Set([...parentsIn(query.left), ...parentsIn(query.right)])];
    case 'not':
      return parentsIn(query.of);
    case 'in':
      return query.collection === 'parents' ? [query.value] : [];
    default:
      return [];
  }
}
