import { delivered } from '../../../src/catalogue';
import { readDispatch, type DispatchRow } from './readDispatch';

const dispatch = readDispatch();

const transcribed: readonly DispatchRow[] = delivered.criteria.map(
  ({ id, group, subHeading, title, leadText, work, source }) => ({
    id,
    group,
    subHeading,
    title,
    leadText,
    work,
    source,
  }),
);

test('the dispatch is read whole: 12 groups, 176 criteria', () => {
  expect(dispatch.groups).toHaveLength(12);
  expect(dispatch.rows).toHaveLength(176);
});

test('the catalogue has the criteria of the dispatch, in its order', () => {
  expect(transcribed.map(({ id }) => id)).toEqual(dispatch.rows.map(({ id }) => id));
});

test.each(dispatch.rows.map((row) => [row.id, row] as const))(
  '%s is worded as the dispatch prints it',
  (id, row) => {
    expect(transcribed.find((criterion) => criterion.id === id)).toEqual(row);
  },
);

test('the groups are titled as the dispatch prints them', () => {
  expect(delivered.groups.map(({ id, title, source }) => ({ id, title, source }))).toEqual(dispatch.groups);
});

describe('the known traps of the source', () => {
  const row = (id: string): DispatchRow | undefined => dispatch.rows.find((each) => each.id === id);

  test('a row goes on after a page break', () => {
    expect(row('2.III.18')?.title).toMatch(/tại UBND cấp huyện$/);
    expect(row('2.I.29')?.leadText).toBe('Phòng Tài chính – KH, Văn phòng HĐND và UBND');
    expect(row('2.I.40')?.work).toMatch(/thị trấn từ UBND các xã, thị trấn$/);
  });

  test('2.I.25 and 2.I.26 share the work cell of 2.I.24', () => {
    expect(row('2.I.25')?.work).toBe(row('2.I.24')?.work);
    expect(row('2.I.26')?.work).toBe(row('2.I.24')?.work);
  });

  test('2.I.35 is a criterion although it begins like a sub-heading', () => {
    expect(row('2.I.35')?.title).toBe('Chuyên mục Ý kiến góp ý/ Hỏi đáp');
    expect(row('2.I.36')?.subHeading).toBe('Chuyên mục Thống kê, báo cáo');
  });
});
