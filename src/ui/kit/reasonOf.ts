import { screenTexts } from '../../text/screens';

/**
 * Google's own words, in English or in the language of the account (inferred; nothing documents them), say little to
 * whoever reads them. Where none is known, nothing is known of what was done either.
 */
const known: readonly (readonly [words: RegExp, reason: string])[] = [
  [/execution time|timed? ?out|thời gian (?:thực thi|chạy)|hết thời gian/i, screenTexts.timeLimit],
  [/network|connection|HTTP 0|offline|kết nối|lỗi mạng/i, screenTexts.offline],
  [/permission|authori[sz]|sign|session|quyền|đăng nhập|phiên/i, screenTexts.signedOut],
];

export const reasonOf = (message: string): string =>
  known.find(([words]) => words.test(message.normalize('NFC')))?.[1] ?? screenTexts.failed;
