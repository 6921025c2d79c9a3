import type { Answer, ConfirmResult, ExplainResult, WhatIfResult } from '../app/api/api';
import { confirmScale as confirm } from '../app/scores/confirmScale';
import { explain as explainPoints } from '../app/scores/explain';
import { whatIf as tryOut } from '../app/scores/whatIf';
import { describeWhatIf, questionTexts, scaleTexts } from '../text/vi';
import { ask } from './ask';
import { bind } from './bind';
import { guard } from './guard';

/** "Giải thích điểm" of a criterion or a unit, as text; the menu shows its page. */
export function explain(what: string, periodId?: string): Answer<ExplainResult> {
  return guard(() => {
    const result = explainPoints(bind(), what, periodId);
    return { result, message: result.text };
  });
}

/** "Thử điểm"; asks what to try where nothing is given. */
export function whatIf(changes?: string, periodId?: string): Answer<WhatIfResult> {
  return guard(() => {
    const result = tryOut(bind(), changes ?? ask(questionTexts.whatIf), periodId);
    return { result, message: describeWhatIf(result) };
  });
}

/** "Xác nhận thang điểm"; asks who confirms it where nobody is named. */
export function confirmScale(by?: string, periodId?: string): Answer<ConfirmResult> {
  return guard(() => {
    const result = confirm(bind(), by ?? ask(questionTexts.scaleBy), periodId);
    const { period, by: who, at, changes } = result;
    return { result, message: scaleTexts.confirmed(period, who, at, changes) };
  });
}
