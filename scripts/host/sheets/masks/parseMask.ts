import { invalid } from '../model/errors';
import { fieldOf, definitions, elementOf } from '../shape/definitions';
import type { Schema } from '../shape/definitions';

/** A node of a field mask: everything below it, or the named fields only. */
export interface Mask {
  readonly all: boolean;
  readonly fields: ReadonlyMap<string, Mask>;
}

export const EVERYTHING: Mask = { all: true, fields: new Map() };

/** Whether the mask takes in this field, and what of it. */
export const within = (mask: Mask, field: string): Mask | undefined =>
  mask.all ? EVERYTHING : mask.fields.get(field);

interface Building {
  all: boolean;
  fields: Map<string, Building>;
}

/** Masks read so far: a program has a few, and asks with them again and again. */
const known = new Map<string, Mask>();
const mostKnown = 1000;

/**
 * Reads a mask such as `a.b,c(d,e)` or `*` and holds each name against Google's shapes.
 * https://developers.google.com/workspace/sheets/api/guides/field-masks
 * @param root the definition that the mask starts from
 */
export function parseMask(text: string | undefined, root: string): Mask {
  const key = `${root} ${text ?? ''}`;
  const mask = known.get(key) ?? read(text, root);
  if (known.size >= mostKnown) known.clear();
  known.set(key, mask);
  return mask;
}

function read(text: string | undefined, root: string): Mask {
  if (text === undefined || text.trim() === '')
    throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const tokens = text.match(/[^,()./\s]+|[,()./]/g) ?? [];
  const mask: Building = { all: false, fields: new Map() };
  let position = 0;
  const bad = (why: string): Error => invalid(`Invalid field mask '${text}': ${why}`);

  function list(parent: Building, schema: Schema | undefined): void {
    do path(parent, schema);
    while (tokens[position] === ',' && (position += 1));
  }

  function path(parent: Building, schema: Schema | undefined): void {
    const name = tokens[position];
    if (name === undefined || /^[,()./]$/.test(name)) throw bad(`a name is missing`);
    position += 1;
    if (name === '*') {
      parent.all = true;
      return;
    }
    const field = fieldOf(schema, name);
    if (field === undefined) throw bad(`there is no field '${name}'`);
    const known = parent.fields.get(name);
    const node = known ?? { all: false, fields: new Map<string, Building>() };
    parent.fields.set(name, node);
    const next = tokens[position];
    if (next === '.' || next === '/') {
      position += 1;
      path(node, elementOf(field));
    } else if (next === '(') {
      position += 1;
      list(node, elementOf(field));
      if (tokens[position] !== ')') throw bad('a bracket is not closed');
      position += 1;
    } else node.all = true;
  }

  list(mask, elementOf(definitions[root]));
  if (position < tokens.length) throw bad(`'${tokens[position] ?? ''}' is not expected`);
  return mask;
}
