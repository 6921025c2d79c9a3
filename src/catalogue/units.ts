import type { Grounds, Unit, UnitGroup, UnitKind } from '../core/model';
import { inferred, stated } from './terms';

export const unitGroups: readonly UnitGroup[] = [
  {
    id: 'agencies',
    name: 'Các cơ quan, đơn vị trực thuộc UBND huyện',
    aliases: ['Các cơ quan đơn vị trực thuộc UBND huyện'],
  },
  { id: 'communes', name: 'UBND các xã, thị trấn', aliases: ['UBND các xã, thị trấn A Lưới'] },
];

const named = stated('Có tên trong phụ lục phân công.');

function agency(
  id: string,
  name: string,
  aliases: readonly string[],
  options: {
    kind?: UnitKind;
    groups?: readonly string[];
    people?: readonly string[];
    grounds?: Grounds;
  } = {},
): Unit {
  const { kind = 'department', groups = ['agencies'], people = [], grounds = named } = options;
  return { id, name, kind, groups, aliases, people, grounds };
}

/** Spellings other than the name itself; "Phòng" may be left out where the dispatch lists several offices. */
const agencies: readonly Unit[] = [
  agency('vp-hdnd-ubnd', 'Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND', 'VP HĐND và UBND']),
  agency('vh-tt', 'Phòng Văn hóa và Thông tin', ['Phòng VH-TT', 'VH-TT'], {
    people: ['vhtt.aluoi@thuathienhue.gov.vn'],
  }),
  agency('noi-vu', 'Phòng Nội vụ', []),
  agency('tc-kh', 'Phòng Tài chính - Kế hoạch', ['Phòng Tài chính - KH', 'TC-KH']),
  agency('tn-mt', 'Phòng Tài nguyên và Môi trường', [
    'Phòng Tài nguyên - MT',
    'Phòng Tài nguyên MT',
    'Phòng TNMT',
    'TNMT',
  ]),
  agency('kt-ht', 'Phòng Kinh tế và Hạ tầng', ['Phòng Kinh tế - HT', 'Phòng KT-HT', 'KT-HT']),
  agency('ld-tbxh', 'Phòng Lao động - Thương binh và Xã hội', ['Phòng Lao động - TBXH', 'LĐ-TBXH']),
  agency('tu-phap', 'Phòng Tư pháp', []),
  agency('y-te', 'Phòng Y tế', []),
  agency('gd-dt', 'Phòng Giáo dục và Đào tạo', ['Phòng GD-ĐT']),
  agency('nn-ptnt', 'Phòng Nông nghiệp và PTNT', ['Phòng Nông nghiệp và Phát triển nông thôn']),
  agency(
    'tt-hcc',
    'Trung tâm Hành chính công huyện',
    ['Trung tâm Hành chính công', 'Trung tâm HCC huyện', 'Trung tâm HCC'],
    { kind: 'publicService' },
  ),
  agency('tt-dvnn', 'Trung tâm Dịch vụ nông nghiệp', ['Trung tâm Dịch vụ nông nghiệp huyện'], {
    kind: 'publicService',
  }),
  agency('ban-tcd', 'Ban Tiếp công dân huyện', ['Ban Tiếp công dân']),
  agency('thanh-tra', 'Thanh tra huyện', [], {
    grounds: inferred('Cơ quan chuyên môn của mọi UBND huyện; phụ lục không nêu tên.'),
  }),
  agency('dan-toc', 'Phòng Dân tộc', [], {
    grounds: inferred('Cơ quan chuyên môn của huyện miền núi; phụ lục không nêu tên.'),
  }),
  agency('cong-an', 'Công an huyện', [], {
    kind: 'other',
    groups: [],
    grounds: stated('Có tên trong phụ lục; ngành dọc, không trực thuộc UBND huyện.'),
  }),
];

const listed = inferred('Danh sách 18 xã, thị trấn của huyện A Lưới năm 2021; công văn chỉ nêu tên nhóm.');

function commune(id: string, name: string): Unit {
  const form = name.startsWith('Thị trấn') ? name.replace('Thị trấn', 'thị trấn') : name.replace('Xã', 'xã');
  return {
    id,
    name,
    kind: 'commune',
    groups: ['communes'],
    aliases: [`UBND ${form}`, name.replace(/^(Xã|Thị trấn) /, '')],
    people: [],
    grounds: listed,
  };
}

const communes: readonly Unit[] = [
  commune('tt-a-luoi', 'Thị trấn A Lưới'),
  commune('a-ngo', 'Xã A Ngo'),
  commune('a-roang', 'Xã A Roàng'),
  commune('dong-son', 'Xã Đông Sơn'),
  commune('hong-bac', 'Xã Hồng Bắc'),
  commune('hong-ha', 'Xã Hồng Hạ'),
  commune('hong-kim', 'Xã Hồng Kim'),
  commune('hong-thai', 'Xã Hồng Thái'),
  commune('hong-thuong', 'Xã Hồng Thượng'),
  commune('hong-thuy', 'Xã Hồng Thủy'),
  commune('hong-van', 'Xã Hồng Vân'),
  commune('huong-nguyen', 'Xã Hương Nguyên'),
  commune('huong-phong', 'Xã Hương Phong'),
  commune('lam-dot', 'Xã Lâm Đớt'),
  commune('phu-vinh', 'Xã Phú Vinh'),
  commune('quang-nham', 'Xã Quảng Nhâm'),
  commune('son-thuy', 'Xã Sơn Thủy'),
  commune('trung-son', 'Xã Trung Sơn'),
];

export const units: readonly Unit[] = [...agencies, ...communes];
