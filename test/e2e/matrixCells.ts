import { mayEdit, type CellClass, type Role } from '../../src/core/permissions/matrix';
import type { PeriodState } from '../../src/core/periodState';
import type { Host } from '../../scripts/host';
import type { TabView } from './tabView';

interface Person {
  readonly address: string;
  readonly role: Role;
  readonly unit?: string;
}

/** One of each kind that works on a period, or should not. */
export const people: Readonly<Record<string, Person>> = {
  operator: { address: 'chuyen-vien@aluoi.example.vn', role: 'operator' },
  'officer of A Ngo': { address: 'a-ngo@aluoi.example.vn', role: 'unit', unit: 'a-ngo' },
  'officer of Hồng Hạ': { address: 'hong-ha@aluoi.example.vn', role: 'unit', unit: 'hong-ha' },
  viewer: { address: 'lanh-dao@aluoi.example.vn', role: 'viewer' },
  stranger: { address: 'la@khac.example.vn', role: 'viewer' },
};
const closedTabs = [
  'Hướng dẫn',
  'Tổng hợp',
  'Kiểm tra',
  'Minh chứng',
  'Xếp hạng xã',
  'Thang điểm',
  'Danh mục',
  'Bản đã nộp',
  'Kỳ báo cáo',
  'Nhật ký',
];

export interface Cell {
  readonly is: string;
  readonly cell: CellClass;
  /** Whose row it is in. */
  readonly unit?: string;
  a1(tab: (title: string) => TabView): string;
}

export const inRow = (
  title: string,
  cell: CellClass,
  column: string,
  unit: string,
  keyColumn = 'key',
): Cell => ({
  is: `${cell} (${column}) of ${unit} in ${title}`,
  cell,
  unit,
  a1: (tab) => {
    const view = tab(title);
    const key = view.values(keyColumn).find((value) => String(value).split('@').pop() === unit);
    return `'${title}'!${view.row(keyColumn, String(key)).a1(column)}`;
  },
});
const inHead = (title: string, column: string): Cell => ({
  is: `head of ${title}`,
  cell: 'head',
  a1: (tab) => `'${title}'!${(tab(title).rows[0]?.a1(column) ?? '').replace(/\d+$/, '3')}`,
});

/** A cell of every class in every kind of tab. */
export const cells: readonly Cell[] = [
  inHead('1.I', 'note'),
  inRow('1.I', 'fixed', 'input', 'a-ngo'),
  inRow('1.I', 'entry', 'note', 'a-ngo'),
  inRow('1.I', 'entry', 'note', 'hong-ha'),
  inRow('1.I', 'entry', 'note', 'vh-tt'),
  inRow('1.I', 'machine', 'linked', 'a-ngo'),
  inRow('1.I', 'appraisal', 'comment', 'a-ngo'),
  inHead('Số liệu chung', 'valueNote'),
  inRow('Số liệu chung', 'fixed', 'name', 'a-ngo'),
  inRow('Số liệu chung', 'entry', 'valueNote', 'a-ngo'),
  inRow('Số liệu chung', 'entry', 'valueNote', 'hong-ha'),
  inRow('Số liệu chung', 'machine', 'fix', 'a-ngo'),
  inHead('Nộp báo cáo', 'note'),
  inRow('Nộp báo cáo', 'fixed', 'name', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'entry', 'note', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'entry', 'note', 'hong-ha', 'id'),
  inRow('Nộp báo cáo', 'entry', 'submit', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'machine', 'submittedAt', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'machine', 'answer', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'appraisal', 'decision', 'a-ngo', 'id'),
  inRow('Nộp báo cáo', 'appraisal', 'reply', 'a-ngo', 'id'),
  ...closedTabs.map((title): Cell => ({ is: `tab ${title}`, cell: 'tab', a1: () => `'${title}'!A2` })),
];

/** What the matrix says; units only in their own rows. `excepted`: units that may still enter. */
export function whoMay(state: PeriodState, cell: Cell, excepted: readonly string[] = []): readonly string[] {
  const { cell: kind, unit: owner } = cell;
  return Object.entries(people).flatMap(([name, { role, unit }]) => {
    const isOwn = role !== 'unit' || kind !== 'entry' || owner === unit;
    return isOwn && mayEdit(state, kind, role, excepted.includes(owner ?? '')) ? [name] : [];
  });
}

/** Tries it as that person; no trigger runs. */
export function typesInto(host: Host, fileId: string, user: string, a1: string): boolean {
  return host.withoutTriggers(() => {
    try {
      host.type(user, fileId, a1, [['Thử']], { paste: true });
      return true;
    } catch (error) {
      if (error instanceof Error && /protected|permission|not found/i.test(error.message)) return false;
      throw error;
    }
  });
}
