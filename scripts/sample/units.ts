/** Invented sizes: a poor mountain district of some 50,000 people, 120 district cadres, 20 to 25 cadres a commune. */

interface Agency {
  readonly id: string;
  readonly cadres: number;
  readonly procedures: number;
  readonly outgoing: number;
  readonly meetings: number;
  /** By how much its ratios lie above or below the others'. */
  readonly quality: number;
}

const agency = (
  id: string,
  cadres: number,
  procedures: number,
  outgoing: number,
  meetings: number,
  quality: number,
): Agency => ({ id, cadres, procedures, outgoing, meetings, quality });

export const agencies: readonly Agency[] = [
  agency('vp-hdnd-ubnd', 18, 4, 642, 62, 0.05),
  agency('vh-tt', 6, 24, 418, 18, 0.06),
  agency('noi-vu', 8, 32, 563, 24, 0.03),
  agency('tc-kh', 10, 34, 611, 26, 0.01),
  agency('tn-mt', 9, 42, 727, 22, -0.04),
  agency('kt-ht', 10, 36, 584, 28, -0.02),
  agency('ld-tbxh', 9, 38, 639, 20, 0),
  agency('tu-phap', 5, 33, 312, 14, 0.04),
  agency('y-te', 5, 3, 238, 11, -0.05),
  agency('gd-dt', 10, 38, 718, 25, 0.02),
  agency('nn-ptnt', 8, 18, 457, 21, -0.03),
  agency('tt-hcc', 5, 0, 184, 8, 0.06),
  agency('tt-dvnn', 3, 0, 207, 12, -0.06),
  agency('ban-tcd', 3, 0, 0, 9, -0.02),
  agency('thanh-tra', 7, 0, 193, 13, -0.01),
  agency('dan-toc', 4, 2, 176, 10, 0),
];

interface Commune {
  readonly id: string;
  readonly cadres: number;
  readonly dossiers: number;
  /** Share of the dossiers that came in online. */
  readonly online: number;
  readonly quality: number;
}

const commune = (id: string, cadres: number, dossiers: number, online: number, quality: number): Commune => ({
  id,
  cadres,
  dossiers,
  online,
  quality,
});

export const communes: readonly Commune[] = [
  commune('tt-a-luoi', 23, 3240, 0.34, 0.05),
  commune('a-ngo', 23, 1486, 0.31, 0.04),
  commune('a-roang', 20, 742, 0.09, -0.06),
  commune('dong-son', 21, 503, 0.1, 0),
  commune('hong-bac', 21, 688, 0.14, -0.02),
  commune('hong-ha', 20, 594, 0.08, -0.05),
  commune('hong-kim', 21, 612, 0.16, 0),
  commune('hong-thai', 21, 487, 0.1, 0),
  commune('hong-thuong', 22, 867, 0.26, 0.03),
  commune('hong-thuy', 22, 905, 0.07, -0.03),
  commune('hong-van', 22, 936, 0.18, 0.01),
  commune('huong-nguyen', 20, 418, 0.05, -0.08),
  commune('huong-phong', 20, 436, 0.28, 0),
  commune('lam-dot', 24, 1284, 0.15, -0.01),
  commune('phu-vinh', 21, 713, 0.29, 0.03),
  commune('quang-nham', 25, 1352, 0.24, 0.03),
  commune('son-thuy', 22, 1017, 0.27, 0.02),
  commune('trung-son', 22, 926, 0.12, -0.03),
];

/** No entries at all. `dan-toc` still gave its figures: else no sum over the agencies could be checked. */
export const withoutEntries: readonly string[] = ['hong-thai', 'dong-son', 'dan-toc'];
export const withoutFigures: readonly string[] = ['hong-thai', 'dong-son'];

/** Has filled in these groups only, and the other half not yet. */
export const halfDone = { unit: 'lam-dot', groups: ['1.I', '1.II', '2.I'] } as const;

/** How officers spell a unit where they don't take its id, old and new tone marks alike. */
export const spellings: Readonly<Record<string, readonly string[]>> = {
  'noi-vu': ['Phòng Nội vụ', 'phòng Nội vụ'],
  'vh-tt': ['Phòng Văn hoá và Thông tin', 'Phòng VH-TT'],
  'tc-kh': ['Phòng Tài chính – Kế hoạch'],
  'gd-dt': ['Phòng Giáo dục và Đào tạo'],
  'hong-thuy': ['xã Hồng Thuỷ', 'UBND xã Hồng Thủy'],
  'son-thuy': ['Xã Sơn Thuỷ'],
  'tt-a-luoi': ['Thị trấn A Lưới', 'UBND thị trấn A Lưới'],
  'quang-nham': ['Xã Quảng Nhâm'],
  'a-ngo': ['UBND xã A Ngo'],
  'lam-dot': ['xã Lâm Đớt'],
};
