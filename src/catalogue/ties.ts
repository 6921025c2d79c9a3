import type { Criterion, QuantityRef, Tie } from '../core/model';

/** A number that the same unit reports for another criterion. */
const numeratorOf = (criterion: string): QuantityRef => ({ criterion, quantity: 'numerator' });
const denominatorOf = (criterion: string): QuantityRef => ({ criterion, quantity: 'denominator' });
const common = (figure: string): QuantityRef => ({ figure });

const numeratorAtMost = (whole: QuantityRef, reason: string): Tie => ({
  kind: 'atMost',
  part: 'numerator',
  whole,
  reason,
});
const denominatorAtMost = (whole: QuantityRef, reason: string): Tie => ({
  kind: 'atMost',
  part: 'denominator',
  whole,
  reason,
});
const yesNeeds = (quantity: QuantityRef, reason: string): Tie => ({ kind: 'positive', quantity, reason });

/**
 * What one unit reports in several rows must agree. All of it is inferred from what the words of the dispatch count; the
 * reason stands with each. Left out is whatever might rightly be otherwise: documents signed by a leader against those
 * signed for the office (2.II.8, 2.II.9), services of level 3 against level 4, dossiers published against dossiers in the
 * one-stop software, dossiers answered against dossiers received (3.V.6: some came in the year before).
 */
const ties: Readonly<Record<string, readonly Tie[]>> = {
  '1.I.25': [
    numeratorAtMost(numeratorOf('1.I.24'), 'điểm Bưu điện có đại lý Internet thì phải có kết nối Internet'),
  ],
  '1.I.30': [
    numeratorAtMost(numeratorOf('1.I.29'), 'thuê bao di động băng rộng là một phần của thuê bao di động'),
  ],
  '1.II.10': [
    yesNeeds(denominatorOf('1.II.11'), 'đã có cán bộ chuyên trách CNTT thì tổng số cán bộ này ít nhất là 1'),
  ],
  '2.I.39': [
    yesNeeds(numeratorOf('2.III.7'), 'đã cung cấp DVC mức độ 3 thì phải có ít nhất một DVC mức độ 3'),
  ],
  '2.I.40': [
    yesNeeds(numeratorOf('2.III.9'), 'đã cung cấp DVC mức độ 4 thì phải có ít nhất một DVC mức độ 4'),
  ],
  '2.II.4': [
    numeratorAtMost(
      numeratorOf('2.II.2'),
      'văn bản đến được xét duyệt trong Hệ thống phải là văn bản đã đưa vào Hệ thống',
    ),
  ],
  '2.II.5': [
    numeratorAtMost(
      numeratorOf('2.II.3'),
      'văn bản đi được xét duyệt trong Hệ thống phải là văn bản đã đưa vào Hệ thống',
    ),
  ],
  '2.II.6': [
    yesNeeds(numeratorOf('2.II.7'), 'đơn vị đã sử dụng Hệ thống thì phải có viên chức được cấp tài khoản'),
  ],
  '2.II.11': [yesNeeds(numeratorOf('2.II.13'), 'xã đã sử dụng chữ ký số thì phải có văn bản được ký số')],
  '2.II.18': [
    yesNeeds(numeratorOf('2.II.20'), 'đã ứng dụng phần mềm một cửa thì phải có hồ sơ trong phần mềm'),
  ],
  '2.II.21': [
    yesNeeds(numeratorOf('2.II.22'), 'đã ứng dụng phần mềm một cửa thì phải có thủ tục trong phần mềm'),
  ],
  '2.II.27': [
    yesNeeds(
      numeratorOf('3.IV.5'),
      'đã có phần mềm thì phải có công chức, viên chức được cập nhật vào phần mềm',
    ),
  ],
  '2.III.1': [
    numeratorAtMost(numeratorOf('2.II.19'), 'DVC mức độ 3 cung cấp trên Cổng DVC, nơi đã đưa thủ tục vào'),
  ],
  '2.III.2': [
    numeratorAtMost(numeratorOf('2.II.19'), 'DVC mức độ 4 cung cấp trên Cổng DVC, nơi đã đưa thủ tục vào'),
  ],
  '2.III.5': [
    yesNeeds(numeratorOf('2.III.7'), 'đã cung cấp DVC mức độ 3 thì phải có ít nhất một DVC mức độ 3'),
  ],
  '2.III.6': [
    yesNeeds(numeratorOf('2.III.9'), 'đã cung cấp DVC mức độ 4 thì phải có ít nhất một DVC mức độ 4'),
  ],
  '2.III.7': [
    numeratorAtMost(numeratorOf('2.II.22'), 'DVC mức độ 3 cung cấp trên Cổng DVC, nơi đã đưa thủ tục vào'),
  ],
  '2.III.9': [
    numeratorAtMost(numeratorOf('2.II.22'), 'DVC mức độ 4 cung cấp trên Cổng DVC, nơi đã đưa thủ tục vào'),
  ],
  '2.III.18': [
    numeratorAtMost(
      numeratorOf('2.III.16'),
      'hồ sơ trực tuyến trả đúng hạn là một phần của hồ sơ trả đúng hạn',
    ),
  ],
  '2.III.19': [
    numeratorAtMost(
      numeratorOf('2.III.17'),
      'hồ sơ trực tuyến trả đúng hạn là một phần của hồ sơ trả đúng hạn',
    ),
  ],
  '2.IV.4': [
    denominatorAtMost(
      common('districtDossiers'),
      'hồ sơ liên thông nhận tại huyện là một phần của hồ sơ huyện tiếp nhận',
    ),
  ],
  '3.IV.6': [
    numeratorAtMost(
      numeratorOf('3.IV.5'),
      'người đã nhập đầy đủ dữ liệu phải là người đã cập nhật vào phần mềm',
    ),
  ],
  '3.V.1': [
    denominatorAtMost(
      common('districtProcedures'),
      'thủ tục cung cấp trực tuyến là một phần của thủ tục hành chính cấp huyện',
    ),
  ],
  '3.V.2': [
    denominatorAtMost(
      common('districtDossiers'),
      'hồ sơ của các thủ tục mức độ 3 là một phần của hồ sơ huyện tiếp nhận',
    ),
  ],
  '3.V.3': [
    denominatorAtMost(
      common('districtDossiers'),
      'hồ sơ của các thủ tục mức độ 4 là một phần của hồ sơ huyện tiếp nhận',
    ),
  ],
  '3.V.4': [
    denominatorAtMost(
      common('districtProcedures'),
      'thủ tục triển khai qua BCCI là một phần của thủ tục hành chính cấp huyện',
    ),
  ],
  '3.V.5': [
    denominatorAtMost(
      common('districtDossiers'),
      'hồ sơ của các thủ tục qua BCCI là một phần của hồ sơ huyện tiếp nhận',
    ),
  ],
};

export function withTies(criterion: Criterion): Criterion {
  const own = ties[criterion.id];
  return own ? { ...criterion, ties: own } : criterion;
}

/** Criteria that declare ties: a test holds them against the criteria that there are. */
export const tiedCriteria: readonly string[] = Object.keys(ties);
