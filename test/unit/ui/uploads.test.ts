import { flawOf, toUploads, unsent, waitAgain, withState } from '../../../src/ui/pages/myWork/uploads';

const megabyte = 1024 * 1024;
let last = 0;
const newId = (): string => `id-${String((last += 1))}`;

const take = (...sizes: readonly number[]) =>
  toUploads(
    sizes.map((size) => ({ name: 'a.pdf', size })),
    { criterion: '1.I.5', most: 5 * megabyte, newId },
  );

test('a file keeps its id from try to try, and one that is there is not sent again', () => {
  const all = take(5, 6);
  const [first, second] = all.map(({ id }) => id);
  const done = withState(all, first ?? '', 'done');
  const failed = withState(done, second ?? '', 'failed', 'Mất mạng');
  expect(unsent(failed).map(({ id, reason }) => [id, reason])).toEqual([[second, 'Mất mạng']]);
  expect(waitAgain(failed).map(({ id, state, reason }) => [id, state, reason])).toEqual([
    [first, 'done', undefined],
    [second, 'waiting', undefined],
  ]);
});

test('a file with a flaw is refused at once, and never waits', () => {
  const all = take(0, 5, 6 * megabyte);
  expect(all.map(({ state }) => state)).toEqual(['refused', 'waiting', 'refused']);
  expect(unsent(all)).toHaveLength(1);
  expect(waitAgain(all)).toEqual(all);
});

test.each([
  [0, 'Tệp rỗng'],
  [5 * megabyte, undefined],
  [6.5 * megabyte, 'Tệp 6,5 MB, quá 5 MB'],
])('a file of %p bytes', (size, told) => {
  const flaw = flawOf({ name: 'a', size }, 5 * megabyte);
  if (told === undefined) expect(flaw).toBeUndefined();
  else expect(flaw).toContain(told);
});
