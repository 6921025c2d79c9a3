import type { PapersOrder, PapersResult } from '../app/api/papersApi';
import { writePapers as write } from '../app/papers/writePapers';
import { allPapers } from '../papers/ids';
import { paperTexts } from '../text/vi';
import type { Action } from './kit/action';

/** Without an order all papers of the last period. */
export const writePapers: Action<[order?: PapersOrder], PapersResult> = {
  run({ world, contents, papers }, order = { papers: allPapers, renew: false }) {
    const result = write({ ...world, contents, papers }, order);
    return { result, message: paperTexts.done(result) };
  },
};
