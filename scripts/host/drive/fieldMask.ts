import { NotImplemented, ServiceError } from '../contract';
import { isRecord } from '../define';

/** What may be asked for: true for a plain value, an object for what has parts of its own. */
export interface FieldTree {
  readonly [name: string]: true | FieldTree;
}

const invalid = (name: string): ServiceError =>
  new ServiceError(`Invalid field selection ${name}`, 400, 'invalidParameter');

/**
 * Parses a partial-response mask: `a,b/c,d(e,f)`, `*`.
 * https://developers.google.com/workspace/drive/api/guides/fields-parameter
 * @param known what this host answers; a field that only Google has is NotImplemented
 */
export function parseFieldMask(mask: string, known: FieldTree, unsupported: readonly string[]): FieldTree {
  let at = 0;

  function list(tree: FieldTree): FieldTree {
    const chosen: Record<string, true | FieldTree> = {};
    for (;;) {
      const [name, below] = item(tree);
      if (name === '*') Object.assign(chosen, tree);
      else chosen[name] = merge(chosen[name], below);
      if (mask[at] !== ',') return chosen;
      at++;
    }
  }
  function item(tree: FieldTree): [string, true | FieldTree] {
    const name = /^(\*|[A-Za-z0-9]+)/.exec(mask.slice(at))?.[0];
    if (name === undefined) throw invalid(mask.slice(at));
    at += name.length;
    const below = name === '*' ? true : tree[name];
    if (below === undefined)
      throw unsupported.includes(name) ? new NotImplemented(`fields ${name}`) : invalid(name);
    if (mask[at] === '/') {
      at++;
      const [child, rest] = item(part(name, below));
      return [name, child === '*' ? below : { [child]: rest }];
    }
    if (mask[at] !== '(') return [name, below];
    at++;
    const inner = list(part(name, below));
    if (mask[at] !== ')') throw invalid(mask.slice(at));
    at++;
    return [name, inner];
  }
  function part(name: string, below: true | FieldTree): FieldTree {
    if (below === true) throw invalid(name);
    return below;
  }

  const tree = list(known);
  if (at < mask.length) throw invalid(mask.slice(at));
  return tree;
}

function merge(first: true | FieldTree | undefined, second: true | FieldTree): true | FieldTree {
  return first === undefined || first === true || second === true ? second : { ...first, ...second };
}

/** The parts of an answer that the mask asks for. Lists are masked item by item. */
export function applyFieldMask(value: unknown, mask: true | FieldTree): unknown {
  if (mask === true) return value;
  if (Array.isArray(value)) return value.map((item) => applyFieldMask(item, mask));
  if (!isRecord(value)) return value;
  const kept = Object.entries(mask).filter(([name]) => value[name] !== undefined);
  return Object.fromEntries(kept.map(([name, below]) => [name, applyFieldMask(value[name], below)]));
}
