import type { AppliesTo, Figure } from '../core/model';
import { inferred } from './terms';

interface FigureSpec {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly enteredBy: string;
  readonly appliesTo?: AppliesTo;
  readonly atMost?: readonly string[];
  readonly sumsTo?: string;
  readonly reason: string;
}

const figure =
  (scope: Figure['scope']) =>
  ({ enteredBy, appliesTo = 'all', atMost = [], reason, ...spec }: FigureSpec): Figure => ({
    ...spec,
    scope,
    enteredBy: [enteredBy],
    appliesTo,
    atMost,
    grounds: inferred(reason),
  });
const own = figure('unit');
const district = figure('district');

const devices = [
  { suffix: 'Desktops', device: 'Máy tính để bàn', protectedFromViruses: true },
  { suffix: 'Tablets', device: 'Máy tính bảng', protectedFromViruses: false },
  { suffix: 'Laptops', device: 'Máy tính xách tay (laptop)', protectedFromViruses: true },
];

/** The dispatch asks for desktops, tablets and laptops apart (lines 60, 76, 77). */
const computers = (spec: {
  readonly prefix: string;
  readonly users: string;
  readonly enteredBy: string;
  readonly appliesTo?: AppliesTo;
  /** The criterion that counts all three, and the one on anti-virus software, which leaves tablets out. */
  readonly all: string;
  readonly antivirus?: string;
}): readonly Figure[] =>
  devices.map(({ suffix, device, protectedFromViruses }) =>
    own({
      id: `${spec.prefix}${suffix}`,
      name: `${device} ${spec.users} đang sử dụng`,
      unit: 'máy',
      enteredBy: spec.enteredBy,
      appliesTo: spec.appliesTo ?? 'all',
      reason:
        spec.antivirus !== undefined && protectedFromViruses
          ? `Dùng chung cho ${spec.all}, ${spec.antivirus}; công văn yêu cầu báo cáo riêng từng loại máy.`
          : `Dùng cho ${spec.all}; công văn yêu cầu báo cáo riêng từng loại máy.`,
    }),
  );

/**
 * Every figure is used by at least two criteria, or has to agree with another one; the exception are the computers,
 * which stand apart by kind because the dispatch asks for them so.
 */
export const figures: readonly Figure[] = [
  own({
    id: 'agencyCadres',
    name: 'Cán bộ, công chức của đơn vị',
    unit: 'người',
    enteredBy: 'agencies',
    sumsTo: 'districtCadres',
    reason: 'Dùng chung cho 1.I.1, 1.II.8, 2.II.15.',
  }),
  ...computers({
    prefix: 'agency',
    users: 'cán bộ, công chức của đơn vị',
    enteredBy: 'agencies',
    all: '1.I.1',
    antivirus: '3.I.5',
  }),
  own({
    id: 'employees',
    name: 'Viên chức của đơn vị',
    unit: 'người',
    enteredBy: 'agencies',
    appliesTo: ['publicService'],
    reason: 'Dùng chung cho 1.I.14, 2.II.7; chỉ đơn vị sự nghiệp có viên chức.',
  }),
  ...computers({
    prefix: 'employee',
    users: 'viên chức của đơn vị',
    enteredBy: 'agencies',
    appliesTo: ['publicService'],
    all: '1.I.14',
  }),
  own({
    id: 'agencyProcedures',
    name: 'Thủ tục hành chính cấp huyện do đơn vị phụ trách',
    unit: 'thủ tục',
    enteredBy: 'agencies',
    sumsTo: 'districtProcedures',
    reason: 'Dùng chung cho 2.II.19, 2.III.1, 2.III.2.',
  }),
  own({
    id: 'communeCadres',
    name: 'Cán bộ, công chức cấp xã của xã, thị trấn',
    unit: 'người',
    enteredBy: 'communes',
    sumsTo: 'districtCommuneCadres',
    reason: 'Dùng chung cho 1.I.15, 1.II.9, 2.II.17.',
  }),
  ...computers({
    prefix: 'commune',
    users: 'cán bộ, công chức cấp xã',
    enteredBy: 'communes',
    all: '1.I.15',
    antivirus: '3.I.6',
  }),
  own({
    id: 'communeProcedures',
    name: 'Thủ tục hành chính cấp xã',
    unit: 'thủ tục',
    enteredBy: 'communes',
    reason: 'Dùng chung cho 2.II.22, 2.III.7, 2.III.9.',
  }),
  own({
    id: 'communeDossiers',
    name: 'Hồ sơ tiếp nhận và thụ lý trong kỳ tại xã, thị trấn',
    unit: 'hồ sơ',
    enteredBy: 'communes',
    reason: 'Dùng chung cho 2.II.24, 2.III.8, 2.III.17.',
  }),
  own({
    id: 'communeOnlineDossiers',
    name: 'Hồ sơ nộp trực tuyến mức độ 3 và 4 tại xã, thị trấn',
    unit: 'hồ sơ',
    enteredBy: 'communes',
    atMost: ['communeDossiers'],
    reason: 'Dùng chung cho 2.III.8 (tử số) và 2.III.19 (mẫu số).',
  }),
  district({
    id: 'districtCadres',
    name: 'Tổng số cán bộ, công chức cấp huyện',
    unit: 'người',
    enteredBy: 'noi-vu',
    reason: 'Dùng chung cho 2.II.1, 2.II.14; Phòng Nội vụ quản lý đội ngũ cán bộ, công chức.',
  }),
  district({
    id: 'districtCommuneCadres',
    name: 'Tổng số cán bộ, công chức cấp xã toàn huyện',
    unit: 'người',
    enteredBy: 'noi-vu',
    reason: 'Mẫu số của 2.II.16; phải khớp tổng số các xã, thị trấn nhập.',
  }),
  district({
    id: 'districtPersonnel',
    name: 'Tổng số công chức, viên chức phải quản lý trong Phần mềm quản lý cán bộ công chức',
    unit: 'người',
    enteredBy: 'noi-vu',
    reason: 'Dùng chung cho 3.IV.5, 3.IV.6.',
  }),
  district({
    id: 'itStaff',
    name: 'Cán bộ chuyên trách CNTT cấp huyện',
    unit: 'người',
    enteredBy: 'vp-hdnd-ubnd',
    reason: 'Dùng chung cho 1.II.4, 1.II.5, 1.II.7.',
  }),
  district({
    id: 'districtIncoming',
    name: 'Văn bản đến của UBND huyện trong kỳ',
    unit: 'văn bản',
    enteredBy: 'vp-hdnd-ubnd',
    reason: 'Dùng chung cho 2.II.2, 2.II.4.',
  }),
  district({
    id: 'districtOutgoing',
    name: 'Văn bản đi của UBND huyện trong kỳ',
    unit: 'văn bản',
    enteredBy: 'vp-hdnd-ubnd',
    reason: 'Dùng chung cho 2.II.3, 2.II.5, 2.II.8, 2.II.9.',
  }),
  district({
    id: 'districtProcedures',
    name: 'Tổng số thủ tục hành chính cấp huyện',
    unit: 'thủ tục',
    enteredBy: 'tt-hcc',
    reason: 'Phải khớp tổng số thủ tục các đơn vị phụ trách nhập.',
  }),
  district({
    id: 'districtDossiers',
    name: 'Hồ sơ UBND huyện tiếp nhận và thụ lý trong kỳ',
    unit: 'hồ sơ',
    enteredBy: 'tt-hcc',
    reason: 'Dùng chung cho 2.II.20, 2.II.23, 2.III.3, 2.III.4, 2.III.16.',
  }),
  district({
    id: 'districtOnlineDossiers3',
    name: 'Hồ sơ nộp trực tuyến mức độ 3 tại UBND huyện',
    unit: 'hồ sơ',
    enteredBy: 'tt-hcc',
    atMost: ['districtDossiers'],
    reason: 'Dùng chung cho 2.III.3, 2.III.18, 3.V.2.',
  }),
  district({
    id: 'districtOnlineDossiers4',
    name: 'Hồ sơ nộp trực tuyến mức độ 4 tại UBND huyện',
    unit: 'hồ sơ',
    enteredBy: 'tt-hcc',
    atMost: ['districtDossiers'],
    reason: 'Dùng chung cho 2.III.4, 2.III.18, 3.V.3.',
  }),
  district({
    id: 'postOffices',
    name: 'Điểm Bưu điện văn hóa xã trên địa bàn huyện',
    unit: 'điểm',
    enteredBy: 'vh-tt',
    reason: 'Dùng chung cho 1.I.24, 1.I.25.',
  }),
  district({
    id: 'households',
    name: 'Hộ gia đình trên địa bàn huyện',
    unit: 'hộ',
    enteredBy: 'vh-tt',
    atMost: ['population'],
    reason: 'Dùng chung cho 1.I.26, 1.I.27; mỗi hộ có ít nhất một người nên không lớn hơn dân số.',
  }),
  district({
    id: 'population',
    name: 'Dân số trên địa bàn huyện',
    unit: 'người',
    enteredBy: 'vh-tt',
    reason: 'Dùng chung cho 1.I.29, 1.I.30, 2.III.20; Phòng VH-TT chủ trì hai trong ba tiêu chí.',
  }),
];
