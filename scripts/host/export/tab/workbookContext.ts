import type { NamedRange } from '../resource';
import type { ListStore } from '../rules/listStore';
import type { Theme } from '../style/color';
import type { StyleOf } from '../style/excelStyle';

/** What every tab shares while the workbook is written. */
export interface WorkbookContext {
  readonly locale: string | undefined;
  readonly theme: Theme;
  readonly styleOf: StyleOf;
  readonly lists: ListStore;
  readonly names: readonly NamedRange[];
}
