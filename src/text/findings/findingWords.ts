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
export const togetherTexts = {
  valueMissing: (rows: number): string =>
    `Còn ${formatNumber(rows)} dòng chưa có số liệu. Hãy nhập số liệu, hoặc ghi lý do ở cột Giải trình, hoặc đánh dấu Không áp dụng.`,
  papersDue: (rows: number): string =>
    `Còn ${formatNumber(rows)} dòng chưa thấy tài liệu của những tháng, quý đã qua (xem cột Cần sửa của từng dòng). Hãy đưa dần vào thư mục của tiêu chí, ghi tháng, quý vào tên tệp; nếu đơn vị không có thì trả lời Không hoặc đánh dấu Không áp dụng.`,
} as const;
