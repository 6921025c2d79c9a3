import type { Table } from './table';

export const headersOf = <Key extends string>({
  columns,
}: Pick<Table<Key>, 'columns'>): ReadonlyMap<Key, string> =>
  new Map(columns.map(({ key, header }) => [key, header]));
