import type { ListProblem, ListProblemCode } from '../core/lists/listTable';
import type { Params } from '../core/model';

/** What the columns of lists are called where one is spoken of. */
const columnWords: Readonly<Record<string, string>> = {
  criterion: 'Mã tiêu chí',
  unit: 'Đơn vị',
  figure: 'Số liệu chung',
  value: 'Giá trị',
  numerator: 'Tử số (số lượng)',
  denominator: 'Mẫu số',
};

const wordOf = (column: string): string => `“${columnWords[column] ?? column}”`;

type Told = Readonly<Record<ListProblemCode, (params: Params, table: string) => string>>;

const told: Told = {
  headMissing: () =>
    'không thấy dòng tiêu đề. Hãy thêm dòng đầu có ít nhất “Mã tiêu chí”, “Đơn vị” và các cột cần nhập.',
  columnsMissing: ({ columns }) =>
    `thiếu cột ${String(columns).split(' ').map(wordOf).join(', ')}. Hãy thêm cột đó vào dòng tiêu đề.`,
  columnTwice: ({ column }) => `có hai cột cùng tên “${String(column)}”. Hãy bỏ hoặc đổi tên một cột.`,
  quoteNotClosed: () => 'có dấu ngoặc kép mở mà không đóng. Hãy đóng hoặc bỏ dấu đó.',
  tooManyCells: () =>
    'có nhiều ô hơn dòng tiêu đề. Hãy đặt trong dấu ngoặc kép ô nào có dấu phẩy hoặc chấm phẩy.',
  formulaUnread: () =>
    'có công thức chưa lưu kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc thay bằng giá trị.',
  lettersLost: ({ text }) => `“${String(text)}” có chữ đã mất khi lưu. Hãy nhập lại ô đó.`,
  unknownCriterion: ({ text }) => `không có tiêu chí “${String(text)}”.`,
  unknownFigure: ({ text }) => `không có số liệu chung “${String(text)}”.`,
  unknownUnit: ({ text }) => `không có đơn vị “${String(text)}”.`,
  unitMissing: ({ above }) =>
    `chưa ghi đơn vị. Hãy ghi tên đơn vị vào dòng này${above === '' ? '' : ` (dòng trên ghi “${String(above)}”)`}.`,
  notAssigned: ({ criterion, unit }) =>
    `tiêu chí ${String(criterion)} không giao cho ${String(unit)}. Hãy kiểm tra lại mã tiêu chí và đơn vị.`,
  figureNotAsked: ({ figure, unit }) =>
    `số liệu “${String(figure)}” không do ${String(unit)} nhập. Hãy kiểm tra lại đơn vị.`,
  commonFigure: ({ column, figures }) =>
    `cột ${wordOf(String(column))} lấy từ số liệu chung (${String(figures)}), hãy nhập ở danh sách số liệu chung.`,
  twice: ({ table, line }, own) =>
    `trùng với ${table === own ? '' : `${String(table)}, `}dòng ${String(line)}; chỉ dòng trước được dùng. Hãy bỏ một trong hai dòng.`,
  nothing: () => 'không có giá trị nào. Hãy điền giá trị, hoặc bỏ dòng này.',
};

/** Why a line can't be used, what to do, and what may have been meant. */
export function listProblemText({ code, params, table, proposes = [] }: ListProblem): string {
  const reason = told[code](params, table);
  if (proposes.length === 0) return reason;
  return `${reason} Có phải là ${proposes.join(' hay ')}? Nếu đúng, hãy ghi mã đó vào ô.`;
}
