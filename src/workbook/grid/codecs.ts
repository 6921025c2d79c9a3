import { appError } from '../../core/appError';
import type {
  AppliesTo,
  EvidencePolicy,
  EvidenceRequirement,
  Level,
  Scoring,
  UnitKind,
} from '../../core/model';
import { nameKey } from '../../core/names';
import {
  allKindsWord,
  evidenceKindWords,
  formatNumber,
  frequencyWords,
  scoringWords,
  shorten,
  signedWord,
  unitKindWords,
} from '../../text/vi';
import type { ReadRow, ReadTable } from './readTable';

/** How a value of the domain stands in one cell that officials read and edit. `read` is undefined for what it can't read. */
export interface Codec<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

export function wordCodec<T extends string>(words: Readonly<Record<T, string>>): Codec<T> {
  const values = Object.keys(words) as T[];
  // Nearly always the very word; other spellings cost a look at the letters.
  const exact = new Map(values.map((value) => [words[value], value]));
  const byWord = new Map(values.map((value) => [nameKey(words[value]), value]));
  return {
    write: (value) => words[value],
    read: (text) => exact.get(text) ?? (text === '' ? undefined : byWord.get(nameKey(text))),
  };
}

/** `a; b`. */
export const listCodec: Codec<readonly string[]> = {
  write: (items) => items.join('; '),
  read: (text) =>
    text
      .split(/\s*;\s*/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
};

const kinds = wordCodec<UnitKind>(unitKindWords);

export const appliesToCodec: Codec<AppliesTo> = {
  write: (appliesTo) => (appliesTo === 'all' ? allKindsWord : listCodec.write(appliesTo.map(kinds.write))),
  read: (text) => {
    if (text === allKindsWord || nameKey(text) === nameKey(allKindsWord)) return 'all';
    return everyOf((listCodec.read(text) ?? []).map(kinds.read));
  },
};

/** `hợp đồng + hoá đơn (hàng tháng) | báo cáo số liệu`: the alternatives apart by '|'. */
export const evidenceCodec: Codec<EvidencePolicy> = {
  write: (policy) => policy.map((all) => all.map(requirement.write).join(' + ')).join(' | '),
  read: (text) =>
    text.trim() === ''
      ? []
      : everyOf(text.split('|').map((all) => everyOf(all.split('+').map(requirement.read)))),
};

const evidenceKinds = wordCodec(evidenceKindWords);
const frequencies = wordCodec<EvidenceRequirement['frequency']>(frequencyWords);

const requirement: Codec<EvidenceRequirement> = {
  write: ({ kind, frequency, signed }) => {
    const more = [frequencies.write(frequency), signed === true ? signedWord : ''].filter(
      (word) => word !== '',
    );
    return more.length === 0
      ? evidenceKinds.write(kind)
      : `${evidenceKinds.write(kind)} (${more.join(', ')})`;
  },
  read: (text) => {
    const [, word = '', more = ''] = /^([^(]*)(?:\(([^)]*)\))?\s*$/.exec(text.trim()) ?? [];
    const words = more.split(',').map(nameKey);
    const often = words.filter((each) => each !== nameKey(signedWord));
    const kind = evidenceKinds.read(word);
    const frequency = frequencies.read(often.join(','));
    const signed = often.length < words.length;
    return kind && frequency ? { kind, frequency, ...(signed && { signed }) } : undefined;
  },
};

const number: Codec<number> = {
  write: (value) => formatNumber(value, 10).replace(/\./g, ''),
  read: (text) => {
    const value = /^-?\d+(?:,\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
    return Number.isNaN(value) ? undefined : value;
  },
};

/** A share written as `85%`. */
const percent: Codec<number> = {
  write: (value) => `${formatNumber(value * 100, 10)}%`,
  read: (text) => {
    const value = number.read(text.trim().replace(/%$/, ''));
    // 8.5% must come back as the very 0.085 it was.
    return value === undefined ? undefined : Number((value / 100).toPrecision(15));
  },
};

/** `Mức I: 90%; Mức II: 85%`. */
export const levelsCodec: Codec<readonly Level[]> = {
  write: (levels) => levels.map(({ name, from }) => `${name}: ${percent.write(from)}`).join('; '),
  read: (text) =>
    everyOf(
      (listCodec.read(text) ?? []).map((item) => {
        const [name = '', share = ''] = item.split(/\s*:\s*/);
        const from = percent.read(share);
        return from === undefined || name === '' ? undefined : { name, from };
      }),
    ),
};

const methods = wordCodec<Scoring['method']>(scoringWords);

/** A method, and its thresholds in a cell of their own: `12`, or `1: 50%; 4: 100%`. */
export const scoringCodec = {
  writeMethod: (scoring: Scoring): string => methods.write(scoring.method),
  writeThresholds: (scoring: Scoring): string => {
    if (scoring.method === 'target') return number.write(scoring.target);
    if (scoring.method !== 'steps') return '';
    return scoring.steps
      .map(({ from, fraction }) => `${number.write(from)}: ${percent.write(fraction)}`)
      .join('; ');
  },
  readMethod: methods.read,
  read: (method: Scoring['method'], thresholds: string): Scoring | undefined => {
    switch (method) {
      case 'linear':
      case 'yesNo':
      case 'manual':
        return { method };
      case 'target': {
        const target = number.read(thresholds);
        return target === undefined ? undefined : { method, target };
      }
      case 'steps': {
        const steps = everyOf(
          (listCodec.read(thresholds) ?? []).map((item) => {
            const [start = '', share = ''] = item.split(/\s*:\s*/);
            // A ratio's threshold may be written as officials say it: 80%.
            const from = start.endsWith('%') ? percent.read(start) : number.read(start);
            const fraction = percent.read(share);
            return from === undefined || fraction === undefined ? undefined : { from, fraction };
          }),
        );
        return steps && { method, steps };
      }
    }
  },
};

export function everyOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const present = items.filter((item): item is T => item !== undefined);
  return present.length === items.length ? present : undefined;
}

/** Reads the cells of a table's rows by codec; what can't be read is an `AppError` that names the cell. */
export function rowReader<Key extends string>(
  table: ReadTable<Key>,
  headers: ReadonlyMap<Key, string>,
): (row: ReadRow<Key>) => <T>(key: Key, read: (text: string) => T | undefined) => T {
  return (row) => (key, read) => {
    const text = row.text(key);
    const value = read(text);
    if (value !== undefined) return value;
    const column = headers.get(key) ?? key;
    throw appError('cellUnreadable', { tab: table.title, row: row.index + 1, column, text });
  };
}

/**
 * The program repeats a name or a title in hundreds of cells, and what it writes in one piece has to fit into one call; the
 * longest delivered one has 250 signs.
 */
const longestName = 1000;

export const asName = (text: string): string => shorten(text, longestName);
export const asRequiredText = (text: string): string | undefined => (text === '' ? undefined : asName(text));
export const asText = (text: string): string => text;
