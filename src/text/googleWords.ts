/**
 * What Google says to a page when a call fails, in English or in the language of the account; inferred, since nothing
 * documents it. The first that fits counts.
 */
export const googleWords = [
  ['timeLimit', /execution time|timed? ?out|thời gian (?:thực thi|chạy)|hết thời gian/i],
  ['offline', /network|connection|HTTP 0|offline|kết nối|lỗi mạng/i],
  ['signedOut', /permission|authori[sz]|sign|session|quyền|đăng nhập|phiên/i],
] as const;
