import type { HindranceCode, HindranceSeverity } from '../../core/closing/hindrances';
import type { PeriodMove } from '../../core/period/periodTransitions';
import type { CellPlace, PeriodRef } from './pageApi';

// ── "Đóng kỳ", "Chốt kết quả", "Đã báo cáo tỉnh", "Lưu trữ kỳ", "Mở lại kỳ" ─────────────────────────────────────────

export interface MoveQuery {
  readonly period?: string | undefined;
  /** One step back from wherever the period stands; otherwise the step that is due. */
  readonly back: boolean;
}

/** What the move would be made over; nothing is done yet. */
export interface MoveView {
  readonly url: string;
  readonly here: boolean;
  readonly period: PeriodRef;
  /** Null where there is no such step: an archived period goes nowhere. */
  readonly move: PeriodMove | null;
  /** Whether a step back may be asked for. */
  readonly mayGoBack: boolean;
  readonly lines: readonly MoveLine[];
  readonly refused: boolean;
  readonly needsReason: boolean;
  /** What was shown, so that nothing else is done. */
  readonly seen: string;
}

export interface MoveLine {
  readonly code: HindranceCode;
  readonly severity: HindranceSeverity;
  readonly text: string;
  readonly items: readonly string[];
  readonly way: MoveWay | null;
}

/** How to put it right: something to run, or where to look. */
export type MoveWay =
  | { readonly kind: 'run'; readonly action: 'compile' | 'checkAll' }
  | { readonly kind: 'see'; readonly place: CellPlace };

export interface MoveAnswerOrder {
  readonly period: string;
  readonly move: PeriodMove;
  readonly reason: string;
  readonly seen: string;
}
