import { submissionLogTexts } from '../../../../../src/text/vi';
import type { Sheet } from '../../../../../src/workbook/grid/sheets';
import { holdsLine, logTable, logWriter } from '../../../../../src/workbook/tabs/log/logTab';

const head = [logTable.columns.map(({ key }) => key), [], []];
const logOf = (...lines: readonly (readonly string[])[]): Sheet => ({
  properties: { sheetId: 15, title: logTable.title, gridProperties: { rowCount: 10 } },
  data: [
    {
      rowData: [...head, ...lines].map((row) => ({
        values: row.map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })),
      })),
    },
  ],
});
const line = { at: '24/10/2021 08:00', who: '', action: 'Cập nhật kỳ', details: '2021: Thêm 3 dòng nhập.' };

test('where Google does not say who it was, the log says so and names nobody', () => {
  expect(JSON.stringify(logWriter(logOf())(line))).toContain('"không rõ ai"');
  expect(submissionLogTexts.byUnit('')).toBe('Đơn vị (ghi nhận qua không rõ ai)');
  expect(submissionLogTexts.byOperator('', 'Văn phòng')).toBe('Văn phòng (ghi nhận qua không rõ ai)');
});

test('a line whose writing got no answer is known again', () => {
  const written = [line.at, 'không rõ ai', line.action, '', '', '', line.details];
  expect(holdsLine(logOf(written), line)).toBe(true);
  expect(holdsLine(logOf(written), { ...line, at: '24/10/2021 08:01' })).toBe(false);
  expect(holdsLine(logOf(), line)).toBe(false);
});
