import { createHash } from 'node:crypto';
import type { Office } from '../../test/e2e/openOffice';
import { isRecord } from '../host/define';

/**
 * All that outlives a run, as text that is the same where the same was done: workbooks cell by cell with their formats,
 * rules and protections, files with their people, triggers, properties, mails. Left out is what Google numbers by itself, and
 * the time, which a second run moves on.
 */
export interface Snapshot {
  readonly text: string;
  readonly hash: string;
}

const numbered: ReadonlySet<string> = new Set([
  'protectedRangeId',
  'filterViewId',
  'chartId',
  'metadataId',
  'createdTime',
  'modifiedTime',
  'due',
]);

const times =
  /\d\d\/\d\d\/\d{4} \d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?Z)?|\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/g;

export function snapshotOf({ host }: Office): Snapshot {
  const files = host.drive.list();
  const names = new Map(files.map(({ id, name, parent }) => [id, `⟨${name} in ${nameOf(files, parent)}⟩`]));
  const known = new RegExp([...names.keys()].map(escaped).join('|') || '(?!)', 'g');
  const state: unknown = JSON.parse(
    host
      .dump()
      .replace(known, (id) => JSON.stringify(names.get(id) ?? id).slice(1, -1))
      .replace(times, 'thời điểm'),
  );
  const text = JSON.stringify(isRecord(state) ? canonical(state) : state);
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}

const escaped = (id: string): string => id.replace(/[^\w]/g, '\\$&');

const nameOf = (
  files: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => files.find((file) => file.id === id)?.name ?? '';

/** Of chance, and of what triggers cost. */
const ofChance: ReadonlySet<string> = new Set(['random', 'triggerTime']);

function canonical({ drive, triggers, properties, ...state }: Record<string, unknown>): unknown {
  const others = Object.fromEntries(Object.entries(state).filter(([key]) => !ofChance.has(key)));
  // A store that was only looked into is none.
  const stores = Object.entries(isRecord(properties) ? properties : {}).filter(
    ([, store]) => JSON.stringify(store) !== '{}' && JSON.stringify(store) !== '[]',
  );
  const rest = { ...others, properties: Object.fromEntries(stores) };
  const installed = listOf(triggers).map((each) => (isRecord(each) ? { ...each, id: 'trigger' } : each));
  return { ...(bare(rest) as object), drive: byName(sorted(drive)), triggers: sorted(installed) };
}

/** Files by their names, so that one more shifts none; of two with the same name the later one is numbered. */
function byName(files: readonly unknown[]): unknown {
  const named = new Map<string, unknown>();
  for (const file of files) {
    const name = isRecord(file) ? String(file['id']) : '';
    let key = name;
    for (let nth = 2; named.has(key); nth++) key = `${name} ${String(nth)}`;
    named.set(key, file);
  }
  return Object.fromEntries(named);
}

/** Without numbers of Google's; lists whose order Google chooses are sorted. */
function bare(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => bare(item));
    return ['protectedRanges', 'filterViews', 'developerMetadata'].includes(key) ? sorted(items) : items;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !numbered.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, bare(item, name)]),
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const sorted = (list: unknown): readonly unknown[] =>
  listOf(list)
    .map((item) => JSON.stringify(bare(item)))
    .sort()
    .map((text) => JSON.parse(text) as unknown);

/** Where two snapshots differ, each place with both values: `Nhật ký!A5: … → …`. At most so many. */
export function differencesBetween(one: Snapshot, other: Snapshot, most = 20): readonly string[] {
  if (one.hash === other.hash) return [];
  const [before, after] = [places(JSON.parse(one.text)), places(JSON.parse(other.text))];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all]
    .filter((place) => before.get(place) !== after.get(place))
    .slice(0, most)
    .map((place) => `${place}: ${shortened(before.get(place))} → ${shortened(after.get(place))}`);
}

const shortened = (text = '—'): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** Every leaf by its path; a cell by its tab and place. */
function places(state: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (isRecord(value) && Array.isArray(value['rows']) && typeof value['title'] === 'string') {
      const { rows, ...tab } = value;
      visit(tab, `${path} ${value['title']}`);
      for (const [row, cells] of rows as readonly (readonly [number, readonly Record<string, unknown>[]])[])
        for (const { column, ...cell } of cells)
          found.set(
            `${path} ${value['title']}!R${String(row + 1)}C${String(Number(column) + 1)}`,
            JSON.stringify(cell),
          );
    } else if (Array.isArray(value))
      value.forEach((item, at) => {
        visit(item, `${path}[${isRecord(item) && 'title' in item ? '' : String(at)}]`);
      });
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    else found.set(path, JSON.stringify(value));
  };
  visit(state, '');
  return found;
}
