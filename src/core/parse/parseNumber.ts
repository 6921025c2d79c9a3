import { empty, flawed, isBlank, plainly, tidy, valueOf, type RawCell, type Reading } from './rawCell';

export interface NumberOptions {
  /** Only whole numbers make sense here: people, machines, documents. */
  readonly whole: boolean;
}

/** Reads a number that is not negative, typed in the Vietnamese way (1.234,5). */
export function parseNumber(cell: RawCell, options: NumberOptions): Reading<number> {
  if (isBlank(cell)) return empty;
  if (cell.formula !== undefined) return flawed('formulaInEntry', { formula: tidy(cell.formula) });
  const { typed } = cell;
  if (typeof typed === 'number') return checkNumber(typed, cell.format, options);
  if (typeof typed === 'string') return parseText(plainly(typed).replace(/(\d)\.$/, '$1'), options);
  return flawed('notANumber', { text: String(typed) });
}

function checkNumber(value: number, format: string | undefined, options: NumberOptions): Reading<number> {
  if (format === 'PERCENT') return flawed('percentInCount', { value: value * 100 });
  if (format === 'DATE' || format === 'DATE_TIME' || format === 'TIME') return flawed('dateInNumber');
  return checkSign(value, options);
}

function checkSign(value: number, { whole }: NumberOptions): Reading<number> {
  if (value < 0) return flawed('negative', { value });
  if (!whole || Number.isInteger(value)) return valueOf(value);
  // 12,444 typed for twelve thousand: Sheets made 12.444 of it, and nobody can tell which was meant.
  const thousandfold = Math.round(value * 1000);
  const threeDecimals = Math.abs(value * 1000 - thousandfold) < 1e-6 && value < 1000;
  return threeDecimals && Math.round(value * 100) / 100 !== value
    ? flawed('ambiguousNumber', { first: thousandfold, second: value })
    : flawed('notWhole', { value });
}

function parseText(text: string, options: NumberOptions): Reading<number> {
  const compact = text
    .replace(/^\+ ?(?=[\d,.])/, '')
    .replace(/^-?[1-9]\d{0,2}(?: \d{3})+(?!\d)/, (groups) => groups.replace(/ /g, ''));
  const percent = /^(.*\d) ?%$/.exec(compact);
  if (percent?.[1] !== undefined) {
    const value = decimal(percent[1]);
    return value === undefined ? flawed('notANumber', { text }) : flawed('percentInCount', { value });
  }
  // One group only ("1.234", "12,444") is read as thousands by some and as a fraction by others.
  if (/^-?\d{1,3}[.,]\d{3}$/.test(compact) && !/^-?0/.test(compact)) {
    const digits = Number(compact.replace(/[.,]/, ''));
    return flawed('ambiguousNumber', { first: digits, second: digits / 1000 });
  }
  const value = decimal(compact);
  return value === undefined ? flawed('notANumber', { text }) : checkSign(value, options);
}

/**
 * 1234 · 1.234.567 · 1.234,5 · 12,5 · 12.5, and 1,234,567 or 1,234.5, which can only be meant in the English way;
 * undefined for anything else. One group without decimals is not asked of it.
 */
function decimal(text: string): number | undefined {
  const grouped =
    /^(-?[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ??
    /^(-?[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text);
  if (grouped?.[1] !== undefined) return Number(`${grouped[1].replace(/[.,]/g, '')}.${grouped[2] ?? '0'}`);
  const plain = /^(-?\d+)(?:[.,](\d+))?$/.exec(text) ?? /^(-?)[.,](\d+)$/.exec(text);
  return plain ? Number(`${plain[1] ?? ''}.${plain[2] ?? '0'}`) : undefined;
}
