/** What the page and the server say to each other: plain JSON. Every request names in `as` whose window it comes from. */

export interface Person {
  readonly address: string;
  /** `Xã A Ngo`; several where a person belongs to several units. */
  readonly label: string;
}

export interface WorkbookLink {
  readonly id: string;
  readonly title: string;
  readonly mayEdit: boolean;
}

/** `GET /api/office`: what the window's frame shows. */
export interface Office {
  readonly people: readonly Person[];
  /** The local time of the clock: `24/10/2021 08:00`. */
  readonly now: string;
  readonly workbooks: readonly WorkbookLink[];
  /** The control workbook. */
  readonly bound: string | null;
  /** Why what was done last is not on disk, and what to do. The answer to each POST says it, too. */
  readonly unsaved?: string;
}

export interface TabLink {
  readonly id: number;
  readonly title: string;
  /** CSS colour. */
  readonly color?: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** `POST /api/open`: the workbook, once its open triggers ran. */
export interface OpenedWorkbook extends WorkbookLink {
  readonly tabs: readonly TabLink[];
  readonly menus: readonly Extract<MenuEntry, { kind: 'menu' }>[];
  readonly shown: Shown;
}

/** How a cell looks; what is not there is as usual. Colours are CSS colours. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** Points. */
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: 'wrap' | 'clip';
  readonly border?: string;
}

/** What may stand in a cell, as far as it changes how one types there. */
export interface CellRule {
  readonly kind: 'list' | 'checkbox' | 'other';
  /** Of a list. */
  readonly choices?: readonly string[];
  readonly hint?: string;
}

export interface CellView {
  /** As shown. */
  readonly text?: string;
  /** As it is edited, where that differs from what is shown. */
  readonly entry?: string;
  /** A checkbox's state. */
  readonly checked?: boolean;
  /** Where the text is a number, a date or a truth value: the side to which it leans. */
  readonly leans?: 'right' | 'center';
  /** Index into `styles`. */
  readonly style?: number;
  /** Index into `rules`. */
  readonly rule?: number;
  readonly note?: string;
  readonly link?: string;
}

/** Half-open, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that this person may not change, and what the protection is called. */
export interface ClosedArea extends Area {
  readonly name: string;
}

export interface Dimension {
  /** Pixels; undefined for a row that fits its text. */
  readonly size?: number;
  readonly hidden?: true;
}

/** `GET /api/tab`: one tab as one person sees it. */
export interface TabView {
  readonly file: string;
  readonly id: number;
  readonly title: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
  /** By row, then column; rows and cells at the end that hold nothing are left out. */
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly CellRule[];
  readonly closed: readonly ClosedArea[];
  /** Whether this person may change anything at all. */
  readonly mayEdit: boolean;
}

/** `POST /api/type`. */
export interface Typing {
  readonly file: string;
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly string[])[];
  readonly paste: boolean;
}

export interface Refusal {
  /** `H12`. */
  readonly cell: string;
  readonly reason: string;
}

export interface TypingAnswer {
  readonly refusals: readonly Refusal[];
  readonly shown: Shown;
}

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

export interface Reply {
  readonly button: Button;
  readonly text?: string;
}

export interface PageLink {
  /** Its address is `/frame/<id>`. */
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

/** What the add-on put before the person while it ran. */
export interface Shown {
  readonly alerts: readonly { readonly title: string; readonly text: string }[];
  readonly toasts: readonly { readonly title: string; readonly text: string; readonly seconds: number }[];
  readonly pages: readonly PageLink[];
  /** Where the add-on put the cursor: an address of the cell. */
  readonly cursor?: string;
}

/** `POST /api/choose`: `question` is asked, and the action runs once more with all the replies; `failure` is a sentence. */
export type ActionAnswer = { readonly shown: Shown } & (
  | { readonly outcome: 'done' }
  | { readonly outcome: 'question'; readonly question: Question }
  | { readonly outcome: 'failed'; readonly failure: string }
);

/** `POST /api/call`: what google.script.run in a page gets. */
export type CallAnswer = { readonly shown: Shown } & (
  | { readonly outcome: 'done'; readonly value: unknown }
  | { readonly outcome: 'question'; readonly question: Question }
  | { readonly outcome: 'failed'; readonly failure: string }
);

/** `GET /api/drive`: the files that this person may see. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'folder' | 'workbook' | 'file';
  /** null where the folder is not one of theirs, or there is none. */
  readonly parent: string | null;
  readonly owner: string;
  readonly mayEdit: boolean;
  /** Bytes; undefined for folders and workbooks. */
  readonly size?: number;
  /** `24/10/2021 08:00` */
  readonly modified: string;
}

export interface DriveView {
  /** The root folder of the person's own drive. */
  readonly root: string | null;
  readonly files: readonly DriveFile[];
}

export interface MailView {
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** One thing that somebody did, and what it asked of Google. */
export interface Activity {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly calls: readonly { readonly name: string; readonly count: number; readonly cells: number }[];
  /** What the calls would take on the real platform, in milliseconds. */
  readonly estimate: number;
  readonly failed: boolean;
}

/** An event of `GET /api/events`: something changed, so look again. */
export interface Changed {
  readonly by: string;
  /** The window from which it was done. */
  readonly window: string;
}
