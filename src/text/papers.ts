import { formatNumber, listed, shorten } from './format';

/** Lines of the log. */
export const paperLog = {
  begun: 'Đang soạn',
  done: 'Đã soạn',
  count: (papers: number): string => `${formatNumber(papers)} văn bản.`,
};

interface Conflict {
  readonly kind: 'rewritten' | 'figure' | 'removed' | 'obsolete' | 'noPlace';
  readonly theirs: string;
  readonly ours: string;
}

type Outcome = 'written' | 'updated' | 'same' | 'edited' | 'merged' | 'beside' | 'busy' | 'refused';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  written: 'đã soạn mới',
  updated: 'đã cập nhật',
  same: 'giữ nguyên, số liệu không đổi',
  edited: 'đã có người sửa nên giữ nguyên',
  merged: 'đã cập nhật số liệu, giữ phần người sửa',
  beside: 'không còn nhận ra các đoạn trong tệp cũ, đã soạn tệp mới đặt bên cạnh',
  busy: 'đang có người sửa nên chưa cập nhật; hãy chạy lại sau',
  refused: 'Google không cho ghi (tệp bị khóa hoặc đã bị xóa)',
};

const most = 300;
const quote = (text: string): string => `“${shorten(text, most)}”`;

/** The words of "Soạn văn bản". */
export const paperTexts = {
  title: 'Soạn văn bản',
  heading: (period: string): string => `Soạn văn bản kỳ ${period}`,
  looking: 'Đang xem các văn bản đã có…',
  working: 'Đang soạn. Nếu bị ngắt, chạy lại để làm tiếp…',
  how: 'Văn bản là tệp Word (.docx) trong thư mục “Văn bản” của kỳ. Tệp đã có người sửa thì không bị ghi đè.',
  choose: 'Chọn văn bản',
  unit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  write: 'Soạn',
  renew: 'Soạn lại cả tệp đã sửa',
  renewHow:
    '“Soạn lại” đưa số liệu mới vào cả tệp đã sửa, giữ những gì người sửa đã viết và nêu chỗ khác nhau.',
  folder: 'Mở thư mục văn bản',
  results: 'Kết quả',
  state: (there: number, edited: number, all: number): string =>
    [
      all === 0 ? 'chưa có đơn vị nào cần' : `${formatNumber(there + edited)}/${formatNumber(all)} đã soạn`,
      ...(edited > 0 ? [`${formatNumber(edited)} đã có người sửa`] : []),
    ].join(', '),
  writing: (done: number, all: number): string =>
    `Đang soạn văn bản, ${formatNumber(done)}/${formatNumber(all)}…`,
  left: (count: number): string => `Còn ${formatNumber(count)} văn bản: hãy chạy lại để làm tiếp.`,
  newBeside: (name: string): string => name.replace(/(\.docx)?$/, ' (bản mới).docx'),
  conflict: ({ kind, theirs, ours }: Conflict): string => {
    switch (kind) {
      case 'rewritten':
        return `Giữ ${quote(theirs)}; theo số liệu mới là ${quote(ours)}`;
      case 'figure':
        return `Giữ số ${quote(theirs)}; số mới là ${quote(ours)}`;
      case 'removed':
        return `Đã bị xóa khỏi văn bản; theo số liệu mới là ${quote(ours)}`;
      case 'obsolete':
        return `Giữ ${quote(theirs)}; theo số liệu mới thì không còn đoạn này`;
      case 'noPlace':
        return `Chưa có chỗ để thêm ${quote(ours)}`;
    }
  },
  outcome: (name: string, outcome: Outcome): string => `${name}: ${outcomeWords[outcome]}`,
  done: ({
    period,
    url,
    papers,
    left,
  }: {
    readonly period: string;
    readonly url: string;
    readonly papers: readonly {
      readonly name: string;
      readonly outcome: Outcome;
      readonly notes: readonly string[];
    }[];
    readonly left: number;
  }): string => {
    const counted = (Object.keys(outcomeWords) as readonly Outcome[]).flatMap((outcome) => {
      const count = papers.filter((paper) => paper.outcome === outcome).length;
      return count === 0 ? [] : [`${formatNumber(count)} văn bản ${outcomeWords[outcome]}`];
    });
    const notes = papers.flatMap(({ name, notes: each }) => each.map((note) => `${name}: ${note}`));
    return [
      counted.length === 0
        ? `Kỳ ${period} không có văn bản nào cần soạn.`
        : `Kỳ ${period}: ${counted.join('; ')}.`,
      ...(left > 0 ? [paperTexts.left(left)] : []),
      ...(notes.length > 0 ? [listed(notes)] : []),
      `Thư mục: ${url}`,
    ].join('\n');
  },
};
