import schema from '../schema.json';

export interface Schema {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** Google's shapes by name, as `generateSchema` wrote them. */
export const definitions: Readonly<Record<string, Schema>> = schema;

/** The kinds that Google has, supported here or not. */
export const requestKinds: ReadonlySet<string> = new Set(Object.keys(schema.Request.properties));

/** Follows a reference; the items of a list stand for the list, as in field masks. */
export function elementOf(node: Schema | undefined): Schema | undefined {
  if (node?.$ref !== undefined) return elementOf(definitions[node.$ref.replace('#/definitions/', '')]);
  if (node?.items !== undefined) return elementOf(node.items);
  return node;
}

/** The field's own shape; undefined where there is no such field. */
export function fieldOf(node: Schema | undefined, name: string): Schema | undefined {
  const element = elementOf(node);
  const field = element?.properties?.[name];
  if (field !== undefined) return field;
  const rest = element?.additionalProperties;
  return typeof rest === 'object' ? rest : undefined;
}
