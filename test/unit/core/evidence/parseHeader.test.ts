import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeader } from '../../../../src/core/evidence/parseHeader';
import { documentHeaders } from '../../../cases/documentHeaders';

test.each(Object.entries(documentHeaders))('%s', (_, { text, read }) => {
  expect(parseHeader(text)).toEqual(read);
});

test('there are at least sixty headers', () => {
  expect(Object.keys(documentHeaders).length).toBeGreaterThanOrEqual(60);
});

test('the dispatch itself', () => {
  const dispatch = readFileSync(join(__dirname, '../../../../docs/sources/735-UBND-VHTT.txt'), 'utf8');
  expect(parseHeader(dispatch)).toMatchObject({
    kind: 'decision',
    documentNo: '735/UBND-VHTT',
    documentDate: '2021-07-01',
  });
});
