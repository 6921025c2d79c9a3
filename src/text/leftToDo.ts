import { refusedText } from './actions';
import { formatNumber } from './format';

/** What a look at the evidence says, as far as texts speak of it. */
export interface Linked {
  /** What texts call the office that compiles. */
  readonly office: string;
  readonly period: string;
  readonly url: string;
  /** Documents that count, files and web addresses; `added`: seen for the first time. */
  readonly documents: number;
  readonly added: number;
  /** Documents of which neither folder nor name tells the criterion. */
  readonly unassigned: number;
  /** In the bin, deleted, or not open to the office. */
  readonly unreadable: number;
  /** Links and files that this run did not come to ask for: the next one does. */
  readonly waiting: number;
  /** Links of rows that could not be opened (`asked`), or not asked for yet. `cell`: `1.I!M12`, null where it is gone. */
  readonly unreached: readonly {
    readonly unit: string;
    readonly cell: string | null;
    readonly address: string;
    readonly asked: boolean;
  }[];
  /** Folders that had been deleted and were made anew. */
  readonly remade: number;
  /** Names of units whose folder was lost while it was read; their rows were left alone. */
  readonly unread: readonly string[];
  /** Folders in which more may lie than Drive told. `folder`: its criterion or its name, null for the unit's own. */
  readonly unsettled: readonly {
    readonly unit: string;
    readonly folder: string | null;
    readonly url: string;
  }[];
  /** Addresses in `Đơn vị` that Google lets into no folder. */
  readonly refused: readonly string[];
  /** Folders that somebody else can see. */
  readonly open: readonly { readonly url: string; readonly who: readonly string[] }[];
}

const mostOpen = 5;

/** What about the folders is left for people, and for the next run. */
export const leftToDo = (result: Linked, action: string): readonly string[] => [
  ...when(
    result.waiting > 0,
    `Còn ${formatNumber(result.waiting)} liên kết hoặc tệp chưa kiểm tra: hãy chạy lại “${action}”, chương trình làm tiếp từ chỗ dừng.`,
  ),
  ...listOf(
    'Liên kết chưa kiểm tra:',
    result.unreached.filter(({ asked }) => !asked).map(linkText),
    'liên kết',
  ),
  ...listOf(
    'Liên kết không mở được (đơn vị cần chia sẻ tệp hoặc đưa tệp vào thư mục của mình; mỗi ngày chương trình thử lại một lần):',
    result.unreached.filter(({ asked }) => asked).map(linkText),
    'liên kết',
  ),
  ...listOf(
    `Google trả lời mỗi lần một khác về các thư mục sau, có thể còn tệp chưa được liên kết; các dòng đã có được giữ nguyên. Hãy chạy lại “${action}”:`,
    result.unsettled.map(
      ({ unit, folder, url }) => `${unit}${folder === null ? '' : ` › ${folder}`}: ${url}`,
    ),
    'thư mục',
  ),
  ...when(result.remade > 0, `Đã lập lại ${formatNumber(result.remade)} thư mục bị xóa hoặc còn thiếu.`),
  ...when(
    result.unread.length > 0,
    `Không đọc được thư mục của ${result.unread.join('; ')}: thư mục bị xóa hoặc bị bỏ chia sẻ trong khi chạy. Các dòng của đơn vị này được giữ nguyên; hãy chạy lại “${action}”.`,
  ),
  ...when(result.refused.length > 0, refusedText(result.refused)),
  ...result.open
    .slice(0, mostOpen)
    .map(
      ({ url, who }) =>
        `Thư mục ${url} đang mở cho người ngoài đơn vị và ${result.office}: ${who.map((one) => (one === '' ? 'ai có liên kết' : one)).join(', ')}. Chủ thư mục cần bỏ chia sẻ.`,
    ),
  ...when(
    result.open.length > mostOpen,
    `Còn ${formatNumber(result.open.length - mostOpen)} thư mục khác đang mở như vậy.`,
  ),
];

const mostNamed = 10;

/** What is left, one a line, as far as a message may go. */
const listOf = (heading: string, items: readonly string[], noun: string): readonly string[] => [
  ...when(items.length > 0, heading),
  ...items.slice(0, mostNamed).map((item) => `• ${item}`),
  ...when(items.length > mostNamed, `• … và ${formatNumber(items.length - mostNamed)} ${noun} khác.`),
];

const linkText = ({ unit, cell, address }: Linked['unreached'][number]): string =>
  `${cell === null ? '' : `Ô ${cell}, `}${unit}: ${address}`;

export const when = (holds: boolean, line: string): readonly string[] => (holds ? [line] : []);
