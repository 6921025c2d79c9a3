import { placeRows, withInserted } from '../../../../src/workbook/update/placeRows';

const order = ['a', 'b', 'c', 'd'];

/** The owners of the rows of a tab once `added` is in: new ones in capitals. */
function placed(found: string, added: string, within = true): string {
  const owners = [...found].map((owner) => (owner === '.' ? undefined : owner));
  const rows = [...added].map((owner) => ({ owner }));
  const insertions = placeRows(owners, rows, { order, within });
  return withInserted(owners, insertions, ({ owner }) => owner.toUpperCase())
    .map((owner) => owner ?? '.')
    .join('');
}

test.each([
  ["at the end of its owner's block", 'aabbcc', 'bb', 'aabbBBcc'],
  ['where a new block belongs', 'aacc', 'bb', 'aaBBcc'],
  ['above all others', 'bbcc', 'a', 'Abbcc'],
  ['behind the last run of its owner, where rows were sorted', 'abcab', 'a', 'abcaAb'],
  ['new blocks one after the other', 'add', 'bc', 'aBCdd'],
  ['in a tab without rows', '.', 'ab', 'AB.'],
  ['between rows that somebody else put there', 'a.b.', 'b', 'a.bB.'],
  ['never below the last row of its owner', 'aabb', 'bb', 'aabBBb'],
  ['never below the block of another', 'aabb', 'c', 'aaCbb'],
])('a row comes %s', (_, found, added, expected) => {
  expect(placed(found, added)).toBe(expected);
});

test('a list that nothing refers to may grow at its end', () => {
  expect(placed('ab', 'cd', false)).toBe('abCD');
});
