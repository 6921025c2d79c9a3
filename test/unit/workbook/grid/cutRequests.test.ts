import fc from 'fast-check';
import { cutRequests } from '../../../../src/workbook/grid/cutRequests';
import type { Request } from '../../../../src/workbook/grid/sheets';
import { propertyRuns } from '../../../support/propertyRuns';

const request = (title: string): Request => ({
  updateSpreadsheetProperties: { properties: { title }, fields: 'title' },
});
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'ế', '😀', '"'), maxLength: 60 }), {
  maxLength: 20,
});

test('nothing is left out and nothing changes places', () => {
  fc.assert(
    fc.property(texts, (titles) => {
      const requests = titles.map(request);
      expect(cutRequests(requests, 300).flat()).toEqual(requests);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('no call is larger than the limit, unless a single request is', () => {
  fc.assert(
    fc.property(texts, (titles) => {
      for (const call of cutRequests(titles.map(request), 300)) {
        // One byte for the brackets that are not shared.
        expect(call.length === 1 || bytes(call) <= 301).toBe(true);
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('no two calls that follow one another would fit into one', () => {
  fc.assert(
    fc.property(texts, (titles) => {
      const calls = cutRequests(titles.map(request), 300);
      calls.slice(1).forEach((call, at) => {
        expect(bytes([...(calls[at] ?? []), call[0]])).toBeGreaterThan(300);
      });
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('no requests make no call', () => {
  expect(cutRequests([])).toEqual([]);
});

test('rows of a request that is too large by itself are written in several, each where it was', () => {
  const rows = fc.array(
    texts.map((values) => ({ values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      const start = { sheetId: 1, rowIndex: 7, columnIndex: 2 };
      const whole = { updateCells: { rows: given, fields: 'userEnteredValue', start } };
      let at = start.rowIndex;
      const pieces = cutRequests([whole], 900).flat();
      const written = pieces.flatMap((piece) => {
        if (!('updateCells' in piece)) throw new Error('Something else');
        const { rows: some, start: from, fields } = piece.updateCells;
        expect([from, fields]).toEqual([{ ...start, rowIndex: at }, 'userEnteredValue']);
        expect(some.length === 1 || bytes(piece) < 900).toBe(true);
        at += some.length;
        return some;
      });
      expect(written).toEqual(given);
    }),
    { numRuns: propertyRuns(100) },
  );
});
