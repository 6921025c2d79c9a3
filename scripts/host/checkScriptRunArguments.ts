/**
 * What google.script.run would hand on of this value, as a copy. Throws for what it refuses: dates, functions, and
 * anything that is not plain data, at any depth; undefined in a list becomes null.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
export function checkScriptRunArguments(value: unknown, path = '$', above: readonly object[] = []): unknown {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse(path, String(value));
    case 'object':
      return value === null ? null : copyOf(value, path, above);
    default:
      return refuse(path, `a ${typeof value}`);
  }
}

function copyOf(value: object, path: string, above: readonly object[]): unknown {
  if (above.includes(value)) return refuse(path, 'a cycle');
  const inside = [...above, value];
  if (Array.isArray(value))
    return Array.from(
      value,
      (item: unknown, i) => checkScriptRunArguments(item, `${path}[${i}]`, inside) ?? null,
    );
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag !== 'Object') return refuse(path, `a ${tag}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, checkScriptRunArguments(item, `${path}.${key}`, inside)]),
  );
}

function refuse(path: string, what: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${path} (${what})`);
}
