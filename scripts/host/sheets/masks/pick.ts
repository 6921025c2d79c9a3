import type { Mask } from './parseMask';
import { within } from './parseMask';

/** The parts of a value that a read mask takes in. A list stands for its items. */
export function pick(value: unknown, mask: Mask): unknown {
  if (mask.all || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const picked: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = within(mask, name);
    if (inner !== undefined && item !== undefined) picked[name] = pick(item, inner);
  }
  return picked;
}
