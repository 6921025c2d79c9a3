import { counts, has, lacks, outOf, ratio, type Answer } from './answer';

/** 3.I – 3.V, the criteria with leads of their own. */
export const specific: readonly Answer[] = [
  has('3.I.1', 'tt-hcc'),
  has('3.I.3', 'vp-hdnd-ubnd'),
  lacks('3.I.4', 'vp-hdnd-ubnd', 'Máy in cũ đã hỏng, đang làm thủ tục mua mới.'),

  ratio('3.II.1', 'vp-hdnd-ubnd', 11, 12),
  ratio('3.II.2', 'vp-hdnd-ubnd', 5, 5),
  has('3.II.3', 'noi-vu'),

  has('3.III.1', 'vh-tt'),
  ratio('3.III.2', 'vp-hdnd-ubnd', 4, 4),
  ratio('3.III.2', 'vh-tt', 5, 7),

  counts(
    '3.IV.1',
    'vp-hdnd-ubnd',
    46.5,
    'Bình quân số thư gửi và nhận mỗi tháng chia cho số cán bộ, công chức.',
  ),
  counts('3.IV.2', 'vp-hdnd-ubnd', 22.5),
  ratio('3.IV.3', 'ban-tcd', 143, 156),
  counts('3.IV.5', 'noi-vu', 1431),
  counts('3.IV.6', 'noi-vu', 1208, 'Còn thiếu văn bằng, chứng chỉ của giáo viên hợp đồng.'),
  ratio('3.IV.7', 'noi-vu', 63, 71),
  has('3.IV.8', 'tc-kh'),

  ratio('3.V.1', 'tt-hcc', 121, 216),
  outOf('3.V.2', 'tt-hcc', 6428),
  outOf('3.V.3', 'tt-hcc', 3105),
  ratio('3.V.4', 'tt-hcc', 38, 147),
  ratio('3.V.5', 'tt-hcc', 412, 8236),
  ratio('3.V.6', 'tt-hcc', 689, 7954),
];
