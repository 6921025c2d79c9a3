import { screenTexts } from '../../../src/text/screens';
import { reasonOf } from '../../../src/ui/kit/reasonOf';

describe('what Google says when a call fails', () => {
  test.each([
    ['Exceeded maximum execution time', screenTexts.timeLimit],
    ['Service Spreadsheets timed out while accessing document', screenTexts.timeLimit],
    ['Đã vượt quá thời gian thực thi tối đa', screenTexts.timeLimit],
    ['NetworkError: Connection failure due to HTTP 0', screenTexts.offline],
    ['Không thể kết nối với máy chủ', screenTexts.offline],
    ['You do not have permission to call openBoard', screenTexts.signedOut],
    ['Bạn không có quyền thực hiện hành động này.', screenTexts.signedOut],
    ['Cần phải ủy quyền để thực hiện tác vụ đó.'.normalize('NFD'), screenTexts.signedOut],
    ['We’re sorry, a server error occurred. Please wait a bit and try again.', screenTexts.failed],
    ['Rất tiếc, đã xảy ra lỗi máy chủ.', screenTexts.failed],
  ])('“%s”', (message, reason) => {
    expect(reasonOf(message)).toBe(reason);
  });

  test('what is not known is not denied', () => {
    expect(screenTexts.failed).toContain('chưa rõ');
    expect(screenTexts.timeLimit).toContain('có thể đã ghi được một phần');
  });
});
