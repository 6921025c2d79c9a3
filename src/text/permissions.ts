import { actionWords } from '../actions/words';
import type { AddressFault, PermissionDrift } from '../core/permissions/drift';
import { unitsWords } from '../workbook/tabs/units/words';
import { formatNumber, shorten } from './format';

/** Something in `Đơn vị` that is no address. */
export const addressFaultText = ({ unit, cell, text }: AddressFault): string =>
  `Tab “${unitsWords.title}”, ô ${cell} (${shorten(unit, 80)}): “${shorten(text, 80)}” không phải địa chỉ thư. Hãy ghi đúng địa chỉ; nhiều địa chỉ ngăn cách bằng “;”.`;

const mostRanges = 4;

function ranges(names: readonly string[]): string {
  const shown = names.slice(0, mostRanges).map((name) => (name === '' ? 'cả tab' : name));
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` và ${formatNumber(rest)} vùng khác` : '');
}

const people = (who: readonly string[]): string => who.join(', ');

interface Place {
  readonly tab: string;
  readonly name: string;
  readonly range: string;
}

const place = ({ tab, name, range }: Place): string =>
  `Tab “${tab}”, ${range === '' ? 'cả tab' : `vùng ${range}`} (${name === '' ? 'không tên' : name})`;

/** What is not as it should be; where the program can't put it right, what to do. */
export function describeDrift(drift: PermissionDrift): string {
  switch (drift.code) {
    case 'tileMissing':
      return `Tab “${drift.tab}”: ${ranges(drift.expected)} (${drift.name}) chưa được bảo vệ.`;
    case 'tileMoved':
      return `Tab “${drift.tab}”: bảo vệ của “${drift.name}” nằm ở ${ranges(drift.found)}, lẽ ra phải ở ${ranges(drift.expected)}.`;
    case 'tileUnknown':
      return `Tab “${drift.tab}”: có bảo vệ ngoài quy định${drift.name === '' ? '' : ` “${drift.name}”`} ở ${ranges(drift.found)}.`;
    case 'tabUnprotected':
      return `Tab “${drift.tab}” chưa được bảo vệ cả tab.`;
    case 'editorsAdded':
      return `${place(drift)}: người được sửa ngoài quy định: ${people(drift.who)}.`;
    case 'editorsLost':
      return `${place(drift)}: thiếu người được sửa: ${people(drift.who)}.`;
    case 'warningOnly':
      return `${place(drift)}: bảo vệ chỉ cảnh báo, không ngăn sửa.`;
    case 'openToAll':
      return `${place(drift)}: bảo vệ để ngỏ, ai sửa được sổ cũng sửa được vùng này.`;
    case 'locked':
      return `${place(drift)}: tài khoản đang chạy không được xem và không được sửa bảo vệ này. Chủ sở hữu sổ cần tự chạy “Sửa phân quyền”.`;
    case 'noAccess':
      return describeNoAccess(drift);
    case 'strangerWrites':
      return `${drift.who} được sửa sổ nhưng không thuộc đơn vị nào trong tab “Đơn vị”. Nếu là người của một đơn vị, hãy thêm vào tab “Đơn vị”; nếu không, chủ sở hữu sổ bỏ chia sẻ.`;
    case 'linkSharing':
      return `Ai có liên kết cũng ${drift.writes ? 'sửa' : 'xem'} được sổ. Chủ sở hữu sổ cần chuyển mục “Quyền truy cập chung” sang “Bị hạn chế”.`;
    case 'domainWrites':
      return `Mọi tài khoản của ${drift.domain} đều sửa được sổ. Chủ sở hữu sổ cần bỏ quyền này hoặc chuyển thành chỉ xem.`;
    case 'addressesRefused':
      return `Google từ chối khi ghi các địa chỉ mới sau đây vào vùng bảo vệ, nên chưa cho ai trong số này sửa; các ô đó do đơn vị tổng hợp giữ: ${people(drift.who)}. Hãy chạy “${actionWords.showSharePeriod.title}” để biết địa chỉ nào không phải tài khoản Google, sửa trong tab “${unitsWords.title}”, rồi chạy “${actionWords.repairPermissions.title}”.`;
    case 'notAnAddress':
      return addressFaultText(drift);
  }
}

const heldWords = {
  none: 'chưa được chia sẻ sổ',
  reader: 'chỉ được xem sổ',
  commenter: 'chỉ được nhận xét trong sổ',
};

function describeNoAccess({
  who,
  units,
  found,
  perhapsInGroup,
}: Extract<PermissionDrift, { code: 'noAccess' }>): string {
  const of = units.length > 0 ? ` (${units.join('; ')})` : '';
  const doubt = perhapsInGroup ? ' Bỏ qua nếu người này đã vào sổ qua một địa chỉ nhóm.' : '';
  return `${who}${of} ${heldWords[found]}. Chủ sở hữu sổ cần chia sẻ đủ quyền cho người này.${doubt}`;
}

export interface Line {
  readonly message: string;
}

const mostLines = 12;

const bullets = (lines: readonly Line[]): readonly string[] => [
  ...lines.slice(0, mostLines).map(({ message }) => `• ${message}`),
  ...(lines.length > mostLines ? [`• … và ${formatNumber(lines.length - mostLines)} chỗ khác.`] : []),
];

export const section = (title: string, lines: readonly Line[]): readonly string[] =>
  lines.length > 0 ? [title, ...bullets(lines)] : [];

export const permissionTexts = {
  reviewed: (period: string, repairable: readonly Line[], left: readonly Line[]): string =>
    repairable.length + left.length === 0
      ? `Phân quyền của kỳ ${period} đúng như quy định.`
      : [
          `Phân quyền của kỳ ${period} có ${formatNumber(repairable.length + left.length)} chỗ chưa đúng.`,
          ...section('“Sửa phân quyền” sẽ sửa:', repairable),
          ...section('Phải làm bằng tay:', left),
        ].join('\n'),
  repaired: (period: string, repaired: readonly Line[], left: readonly Line[]): string =>
    [
      repaired.length === 0
        ? `Phân quyền của kỳ ${period}: không có bảo vệ nào phải sửa.`
        : `Đã sửa ${formatNumber(repaired.length)} chỗ trong phân quyền của kỳ ${period}:`,
      ...bullets(repaired),
      ...section('Còn phải làm bằng tay:', left),
    ].join('\n'),
};
