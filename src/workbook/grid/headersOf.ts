import { named, officeRole } from '../../text/vi';
import type { Table } from './table';

/** Of tables whose headers name no office. */
export const headersOf = <Key extends string>({
  columns,
}: Pick<Table<Key>, 'columns'>): ReadonlyMap<Key, string> =>
  new Map(columns.map(({ key, header }) => [key, named(header, officeRole)]));
