import type { FileContents, PaperFiles, ScanTexts, World } from '../../app/world/ports';

/** All that an action has at hand. */
export interface Scene {
  readonly world: World;
  readonly scans: ScanTexts;
  readonly contents: FileContents;
  readonly papers: PaperFiles;
  /** One line from the person who started it; an `AppError` cancelled where they closed the question. */
  ask(question: string): string;
  /** Goes on after a yes only; an `AppError` cancelled otherwise. */
  confirm(question: string): void;
}

export interface Done<T> {
  /** What is said of it. */
  readonly message: string;
  readonly result: T;
}

/** What a person, a page or a command starts. `Passed`: what a caller may tell it beforehand; a menu tells nothing. */
export interface Action<Passed extends readonly unknown[], T> {
  /** Whoever calls shows the answer; otherwise the message is shown here. */
  readonly quiet?: true;
  run(scene: Scene, ...passed: Passed): Done<T>;
}

/** An action that shows a folder of `src/ui/pages`. `beside`: a window that leaves the sheet in reach. */
export interface ShownPage {
  readonly page: string;
  readonly title: string;
  readonly as: 'sidebar' | 'dialog' | 'beside';
}

export type AnyAction = Action<readonly unknown[], unknown> | ShownPage;
