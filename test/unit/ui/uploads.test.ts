import { addFiles, flawOf, unsent, withState } from '../../../src/ui/pages/myWork/uploads';

const megabyte = 1024 * 1024;
let last = 0;
const newId = (): string => `id-${String((last += 1))}`;

test('a file keeps its id from try to try, and one that is there is not sent again', () => {
  const all = addFiles(
    [],
    [
      { name: 'a.pdf', size: 5 },
      { name: 'b.pdf', size: 6 },
    ],
    '1.I.5',
    newId,
  );
  const [first, second] = all.map(({ id }) => id);
  const done = withState(all, first ?? '', 'done');
  const failed = withState(done, second ?? '', 'failed', 'Mất mạng');
  expect(unsent(failed).map(({ id, reason }) => [id, reason])).toEqual([[second, 'Mất mạng']]);
  expect(unsent(withState(failed, second ?? '', 'sending')).map(({ reason }) => reason)).toEqual([undefined]);
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
