import type { Assignment } from '../../core/keys';
import type { Catalogue, CriterionGroup, Office, OfficeDesk, ReportingPeriod, Unit } from '../../core/model';
import type { View } from '../grid/filterViews';
import type { Request } from '../grid/sheets';
import type { Table, TableRow, TabPlace } from '../grid/table';
import type { FigureCells } from './figureEntries/figureEntriesTab';
import type { FolderColumns } from './submissions/folderLinks';

/**
 * A tab of the program's: where it stands, what it is made with, whose its rows are. `index.ts` lists all of them;
 * creation, layouts, protection, reading and "Cập nhật kỳ" loop over that list.
 */
export interface Tab {
  /** By it the tab is known even after somebody renamed it. */
  readonly sheetId: number;
  readonly title: string;
  /**
   * The format in which the tab came: absent in an older workbook, which is no error. Such a tab begins empty in a period
   * that is there already, and is filled by the next look at it; in a closed one it stays empty.
   */
  readonly since?: number;
  /** A tab that is one table. */
  readonly table?: Table;
  /** Its part in the control workbook; absent: it has none. */
  readonly control?: ControlPart;
  /** Its part in a period workbook. */
  readonly period?: PeriodPart;
}

/** Tabs of which there is one a criterion group. */
export interface GroupTabs {
  /** `position`: among the groups; `sheetId`: another than the one that its position gives it. */
  ofGroup(group: CriterionGroup, position: number, sheetId?: number): PeriodTab;
}

export type ControlTab = Tab & { readonly control: ControlPart; readonly table: Table };
export type PeriodTab = Tab & { readonly period: PeriodPart };

interface Placed {
  /** Tabs stand in this order, from the left. */
  readonly place: number;
}

/** What a new control workbook is filled with. */
export interface ControlSeed {
  readonly catalogue: Catalogue;
  readonly periods: readonly ReportingPeriod[];
  /** Who compiles and appraises. */
  readonly office: Office;
  readonly desk: OfficeDesk;
}

export interface ControlPart extends Placed {
  rows(seed: ControlSeed): readonly TableRow<string>[];
  /** Empty rows below, for officials to fill. */
  readonly spareRows?: number;
}

/** What a period workbook is made of. */
export interface PeriodPlan {
  readonly period: ReportingPeriod;
  readonly catalogue: Catalogue;
  readonly office: Office;
  readonly owner: string;
  /** Addresses that may edit everything: the office's people, the owner among them. */
  readonly operators: readonly string[];
  /** The address of a unit's folder for evidence. */
  folderUrl(unit: string): string | undefined;
  /** Row key → the row's own figure in the previous period; empty where there was none. */
  readonly previous: ReadonlyMap<string, number>;
}

/** The same, and where tabs find what stands in others. */
export interface TabPlan extends PeriodPlan {
  readonly assigned: readonly Assignment[];
  readonly cells: FigureCells;
  readonly folders: FolderColumns;
}

export interface PeriodPart extends Placed {
  /** The requests that make the tab with its data; protections and filter views follow. */
  create(plan: TabPlan, at: TabPlace): readonly Request[];
  /** A table whose rows belong to units, a protected block each; without it the whole tab is the office's. */
  readonly owned?: {
    /** The column in which the row keys stand. */
    readonly key: string;
    unitOf(key: string): string | undefined;
    /** The units of the rows as they are created. */
    units(plan: TabPlan): readonly Unit[];
  };
  views?(plan: TabPlan): readonly View[];
  /** What needs another tab to be there: it comes right after that one. */
  readonly complete?: { readonly after: string; requests(plan: TabPlan): readonly Request[] };
  /** The program fills it alone: what is typed there changes nothing that was reported. */
  readonly displays?: true;
}
