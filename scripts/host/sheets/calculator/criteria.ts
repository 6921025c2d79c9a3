import { isBooleanWord, sureDifference, textNumber } from './coerce';
import type { Scope } from './scope';
import { isFailure } from './values';
import type { Scalar } from './values';

type Test = (cell: Scalar) => boolean;
type Sign = '=' | '<>' | '<' | '<=' | '>' | '>=';

const CRITERION = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** What a criterion of SUMIFS and its like asks of a cell. Numbers in it are read as the locale writes them. */
export function readCriterion(criterion: Scalar, scope: Scope): Test {
  if (isFailure(criterion)) return scope.refuse('an error as a criterion');
  // "If the criterion is a reference to an empty cell, it is treated as 0" (Microsoft, COUNTIFS).
  if (criterion === undefined) return numberTest('=', 0, scope);
  if (typeof criterion === 'number') return numberTest('=', criterion, scope);
  if (typeof criterion === 'string') return textCriterion(criterion, scope);
  return (cell) =>
    typeof cell === 'number' ? scope.refuse('TRUE or FALSE as a criterion for numbers') : cell === criterion;
}

function textCriterion(criterion: string, scope: Scope): Test {
  const [, written, rest = ''] = CRITERION.exec(criterion) ?? [];
  const sign = (written ?? '=') as Sign;
  if (rest === '') return emptyTest(written, scope);
  if (isBooleanWord(rest)) scope.refuse(`the criterion '${criterion}'`);
  const number = textNumber(rest, scope);
  if (number !== undefined) return numberTest(sign, number, scope);
  const matches = textPattern(rest);
  if (sign === '=') return (cell) => typeof cell === 'string' && matches(cell);
  if (sign === '<>') return (cell) => !(typeof cell === 'string' && matches(cell));
  return scope.refuse(`the criterion '${criterion}', which orders texts`);
}

/** Without a value: engines agree on cells that hold something and on blank ones, not on empty texts. */
function emptyTest(sign: string | undefined, scope: Scope): Test {
  if (sign !== '<>' && sign !== '=') return scope.refuse('an empty text as a criterion');
  return (cell) => {
    if (cell === '') scope.refuse(`the criterion '${sign}' over an empty text`);
    return (cell === undefined) === (sign === '=');
  };
}

function numberTest(sign: Sign, asked: number, scope: Scope): Test {
  return (cell) => {
    if (typeof cell === 'number') return holds(sign, sureDifference(cell, asked, scope));
    const equality = sign === '=' || sign === '<>';
    if (equality && typeof cell === 'string' && textNumber(cell, scope) !== undefined)
      scope.refuse(`the criterion ${sign}${String(asked)} over the text '${cell}'`);
    if (equality && typeof cell === 'boolean' && (asked === 0 || asked === 1))
      scope.refuse(`the criterion ${sign}${String(asked)} over TRUE or FALSE`);
    return sign === '<>';
  };
}

function holds(sign: Sign, difference: number): boolean {
  switch (sign) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** Whether a text is the pattern, in which `*` and `?` stand for others unless `~` is before them. */
export function textPattern(pattern: string): (text: string) => boolean {
  const lower = pattern.toLowerCase();
  if (!/[*?~]/.test(lower)) return (text) => text.toLowerCase() === lower;
  const source = lower.replace(
    /~([*?~])|([*?])|[\\^$.|+()[\]{}]/g,
    (sign, escaped?: string, wild?: string) => {
      if (escaped !== undefined) return escaped === '~' ? escaped : `\\${escaped}`;
      if (wild !== undefined) return wild === '*' ? '.*' : '.';
      return `\\${sign}`;
    },
  );
  const whole = new RegExp(`^${source}$`, 'su');
  return (text) => whole.test(text.toLowerCase());
}
