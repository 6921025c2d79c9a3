import type { IssueCode } from '../../core/findings/findings';
import type { Issue, Office } from '../../core/model';
import { formatNumber } from '../format';
import { acrossWords } from './acrossWords';
import { appraisalWords } from './appraisalWords';
import { evidenceWords } from './evidenceWords';
import { figureWords } from './figureWords';
import { rowWords } from './rowWords';
import { submissionWords } from './submissionWords';
import { workbookWords } from './workbookWords';
import type { WordsOf } from './wordsOf';

/** The words of every finding, by its code. */
export const findingWords: WordsOf<IssueCode> = {
  ...rowWords,
  ...acrossWords,
  ...evidenceWords,
  ...figureWords,
  ...submissionWords,
  ...appraisalWords,
  ...workbookWords,
};

/** What a person reads of a finding: what is wrong, with the values, and what to do. */
export const describeIssue = (
  { code, params }: Pick<Issue<IssueCode>, 'code' | 'params'>,
  office: Office,
): string => findingWords[code].text(params, office);

/** Several rows of one unit and tab, in one line of the list. */
export const rowsMissingText = (rows: number): string =>
  `Còn ${formatNumber(rows)} dòng chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.`;
