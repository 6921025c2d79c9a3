import { parseDate } from '../../../../src/core/parse/parseDate';
import { parseNumber } from '../../../../src/core/parse/parseNumber';
import { longestText, parseDocumentNo, parseLinks, parseText } from '../../../../src/core/parse/parseText';
import { parseYesNo } from '../../../../src/core/parse/parseYesNo';
import type { RawCell, Reading } from '../../../../src/core/parse/rawCell';
import { dates } from '../../../cases/dates';
import { documentNumbers } from '../../../cases/documentNumbers';
import { links } from '../../../cases/links';
import { anyNumbers, wholeNumbers } from '../../../cases/numbers';
import { blank, flaw, formula, type Case, type Flawed } from '../../../cases/outcome';
import { yesNo } from '../../../cases/yesNo';
import { cellOf } from '../../../support/rawPeriod';

const isFlawed = (outcome: unknown): outcome is Flawed =>
  typeof outcome === 'object' && outcome !== null && 'flaw' in outcome;

function expectReading<T>(reading: Reading<T>, outcome: Case<T>[1]): void {
  if (outcome === blank) expect(reading).toEqual({ kind: 'empty' });
  else if (isFlawed(outcome)) {
    expect(reading).toEqual({ kind: 'flaw', flaw: { code: outcome.flaw, params: outcome.params } });
  } else expect(reading).toEqual({ kind: 'value', value: outcome });
}

/** As people see it: the code points of what looks empty or alike. */
const shown = (cell: Case<unknown>[0]): string =>
  JSON.stringify(cell).replace(
    /[\u00a0\u2009\u202f\u200b\u0300-\u036f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function eachCase<T>(
  cases: Readonly<Record<string, readonly Case<T>[]>>,
  parse: (cell: RawCell) => Reading<T>,
): void {
  describe.each(Object.entries(cases))('%s', (_, lines) => {
    test.each(lines.map(([cell, outcome]) => ({ what: shown(cell), cell, outcome })))(
      '$what',
      ({ cell, outcome }) => {
        expectReading(parse(cellOf(cell)), outcome);
      },
    );
  });
}

describe('whole numbers', () => {
  eachCase(wholeNumbers, (cell) => parseNumber(cell, { whole: true }));
});

describe('numbers that need not be whole', () => {
  eachCase({ 'times a month': anyNumbers }, (cell) => parseNumber(cell, { whole: false }));
});

describe('Có / Không', () => {
  eachCase(yesNo, parseYesNo);
});

describe('days', () => {
  eachCase(dates, parseDate);
});

describe('document numbers', () => {
  eachCase(documentNumbers, parseDocumentNo);
});

describe('links', () => {
  eachCase(links, parseLinks);
});

describe('explanations and notes', () => {
  const longest = 'a'.repeat(longestText);
  const texts: readonly Case<string>[] = [
    ['Chưa có kinh phí', 'Chưa có kinh phí'],
    ['  Chưa   có\nkinh phí ', 'Chưa có kinh phí'],
    ['Chưa có kinh phí'.normalize('NFD'), 'Chưa có kinh phí'],
    [12, '12'],
    [true, 'true'],
    ['', blank],
    [longest, longest],
    [`${longest}b`, flaw('textTooLong', { length: longestText + 1, most: longestText })],
    [formula('=B2', 'x'), flaw('formulaInEntry', { formula: '=B2' })],
  ];
  eachCase({ 'any text': texts }, parseText);
});
