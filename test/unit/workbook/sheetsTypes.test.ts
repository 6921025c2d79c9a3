import { delivered } from '../../../src/catalogue';
import { office } from '../../../src/catalogue/office';
import { firstPeriod } from '../../../src/catalogue/period';
import { buildPeriod } from '../../../src/workbook/period/buildPeriod';
import type { Request } from '../../../src/workbook/grid/sheets';

/** What Google only answers, never is asked. */
type Answered = 'effectiveValue' | 'effectiveFormat' | 'errorValue' | 'hyperlink';

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as Exclude<Key, Answered>]: Mutable<T[Key]> }
    : T;

/** The compiler holds the project's own type of requests against Google's typings: this must need no cast. */
const toGoogle = (request: Mutable<Request>): gapi.client.sheets.Request => request;

test('a period is built of requests that Google knows, each of exactly one kind', () => {
  const plan = {
    period: firstPeriod,
    catalogue: delivered,
    office,
    owner: 'vhtt@aluoi.example.vn',
    operators: [],
    folderUrl: () => undefined,
    previous: new Map(),
  };
  const requests = (structuredClone(buildPeriod(plan, {})) as Mutable<Request>[]).map(toGoogle);
  expect(requests.length).toBeGreaterThan(500);
  expect(requests.filter((request) => Object.keys(request).length !== 1)).toEqual([]);
});
