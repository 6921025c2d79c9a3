import type { ButtonName } from '../host/ui/question';
import type { Scene, Stage } from './offices';

/** What it takes for an action, a page's call or a trigger to have work to do, and how a person starts it. */
export interface Preparation {
  readonly stage: Stage;
  /** `looks`: nothing outlives it. */
  readonly does: 'writes' | 'looks';
  /** Makes work for it; gives what it is told, as JSON. */
  readonly prepare?: (scene: Scene) => readonly unknown[];
  /** Who starts it; the owner if nobody is named. */
  readonly as?: string;
  /** Before which workbook; the control workbook if nothing is said. */
  readonly before?: 'control' | 'period';
  /** What the person answers, in turn. */
  readonly answers?: readonly (readonly [button: ButtonName, text?: string])[];
  /** Whether what it answers asks for another start: something is left, or was refused. */
  readonly asksAgain?: (answer: unknown) => boolean;
  /** What may be otherwise after a second start, and why that is well. */
  readonly mayDiffer?: { readonly where: RegExp; readonly why: string };
  /** Where it is started otherwise than by its name. */
  readonly start?: (scene: Scene, told: readonly unknown[]) => unknown;
  /** What catches up with it where it is not started again: the next thing that comes by itself. */
  readonly again?: (scene: Scene) => unknown;
}
