import { timeLeft } from './evidence';
import type {
  KnownSignature,
  SignatureRecord,
  SignedAt,
  UnverifiableReason,
  Verdict,
} from '../core/evidence/signatures/model';
import { actionWords } from '../actions/words';
import { formatNumber } from './format';

/** What is known of a file's digital signatures, in a cell. */
export const signatureStateWords: Readonly<Record<SignatureRecord['state'], string>> = {
  signed: '✔ Có chữ ký số',
  unsigned: '— Không có chữ ký số',
  unchecked: '○ Có chữ ký, nội dung chưa kiểm (tệp lớn hơn 10 MB)',
  unlooked: '○ Tệp lớn hơn 10 MB, chưa xem được có chữ ký hay không',
  damaged: '✖ Tệp PDF hỏng hoặc bị cắt cụt',
  failed: '✖ Google không cho đọc nội dung tệp',
};

/** Why a signature could not be verified. */
export const unverifiableWords: Readonly<Record<UnverifiableReason, string>> = {
  cut: 'tệp bị cắt cụt',
  empty: 'ô chữ ký chưa được ký',
  range: 'phần được ký ghi không hợp lệ',
  format: 'dạng chữ ký này chưa hỗ trợ',
  notCms: 'không đọc được chữ ký',
  severalSigners: 'một chữ ký có nhiều người ký',
  noCertificate: 'không kèm chứng thư của người ký',
  otherCertificate: 'chứng thư kèm theo không phải chứng thư đã dùng để ký',
  attributes: 'chữ ký thiếu thông tin bắt buộc',
  digest: 'thuật toán băm này chưa hỗ trợ',
  algorithm: 'thuật toán ký này chưa hỗ trợ',
  key: 'loại khóa này chưa hỗ trợ',
  contentCarried: 'chữ ký mang theo nội dung khác ngoài tệp',
  tooMany: 'tệp có quá nhiều chữ ký',
};

const followsWords = {
  timeStamp: 'có dấu thời gian, không có chữ ký nào khác bao trùm',
  validationData: 'trong đó có dữ liệu xác thực chữ ký',
  other: 'chưa rõ thay đổi gì',
} as const;

function verdictText(verdict: Verdict | undefined): string {
  switch (verdict?.state) {
    case undefined:
      return 'nội dung chưa kiểm';
    case 'valid':
      return verdict.laterSigned
        ? 'khớp nội dung lúc ký; phần ghi thêm đã được ký sau đó'
        : 'khớp nội dung, tệp không thay đổi từ khi ký';
    case 'coversPart':
      return `khớp phần đã ký; sau khi ký tệp được ghi thêm ${formatNumber(verdict.after)} byte, ${followsWords[verdict.follows]}`;
    case 'changed':
      return 'NỘI DUNG ĐÃ THAY ĐỔI sau khi ký';
    case 'broken':
      return 'CHỮ KÝ KHÔNG ĐÚNG với chứng thư';
    case 'unverifiable':
      return `chưa kiểm được: ${unverifiableWords[verdict.reason]}`;
  }
}

const clockWords: Readonly<Record<SignedAt['by'], string>> = {
  timeStamp: 'theo dấu thời gian',
  signature: 'theo máy người ký',
  file: 'theo tệp ghi',
};

/** `moment`: an instant as people read it. */
function signatureText(
  { kind, signer, signedAt, verdict, digest }: KnownSignature,
  moment: (instant: string) => string,
): string {
  const names = [signer?.commonName, signer?.organisationUnit, signer?.organisation, signer?.userId];
  const who = names.filter((name) => name !== undefined).join(', ');
  const parts = [
    kind === 'timeStamp' ? `Dấu thời gian${who === '' ? '' : ` (${who})`}` : who || 'Không rõ người ký',
    ...(signedAt ? [`ký lúc ${moment(signedAt.instant)} ${clockWords[signedAt.by]}`] : []),
    verdictText(verdict),
    ...(digest === 'SHA-1' ? ['dùng SHA-1, đã yếu'] : []),
  ];
  return parts.join('; ');
}

/** What is wrong with one signature is said of the file. */
function signedText(signatures: SignatureRecord['signatures']): string {
  const states = signatures.map(({ verdict }) => verdict?.state);
  if (states.some((state) => state === 'changed' || state === 'broken'))
    return '✖ Có chữ ký số, không khớp với tệp';
  if (states.some((state) => state === 'coversPart' || state === 'unverifiable'))
    return '⚠ Có chữ ký số, cần xem lại';
  return signatureStateWords.signed;
}

/** All of a cell: how it stands, and a line for each signature. */
export function signaturesText(
  { state, signatures }: SignatureRecord,
  moment: (instant: string) => string,
): string {
  const lines = signatures.map((signature) => `• ${signatureText(signature, moment)}`);
  const isVerified = signatures.some(({ verdict }) => verdict !== undefined);
  return [
    state === 'signed' ? signedText(signatures) : signatureStateWords[state],
    ...lines,
    ...(isVerified ? ['(Chưa kiểm nơi cấp chứng thư và việc thu hồi.)'] : []),
  ].join('\n');
}

export interface SignaturesRead {
  readonly period: string;
  readonly url: string;
  /** PDFs with signatures; with none; too large to be verified; of which Drive gives no content. */
  readonly signed: number;
  readonly unsigned: number;
  readonly unchecked: number;
  /** That are no whole PDFs. */
  readonly damaged: number;
  readonly failed: number;
  /** For the next run. */
  readonly left: number;
  /** How long that takes; absent where this run was too short to tell. */
  readonly minutesLeft?: number;
  /** Google gave this run no more. */
  readonly stopped: boolean;
}

/** What “Đọc chữ ký số” did. */
export function signaturesSummary(result: SignaturesRead): string {
  const { period, url, signed, unsigned, unchecked, damaged, failed, left, minutesLeft, stopped } = result;
  const read = signed + unsigned + unchecked + damaged + failed;
  return [
    read === 0 && left === 0
      ? `Mọi tệp PDF của kỳ ${period} đã được xem chữ ký từ trước. Địa chỉ: ${url}`
      : `Đã xem ${formatNumber(read)} tệp PDF của kỳ ${period}: ${formatNumber(signed)} có chữ ký số, ${formatNumber(unsigned)} không có, ${formatNumber(unchecked)} quá lớn nên chưa kiểm, ${formatNumber(damaged)} hỏng, ${formatNumber(failed)} Google không cho đọc (cột “Chữ ký số” của tab “Minh chứng”). Địa chỉ: ${url}`,
    ...(stopped ? ['Google tạm dừng việc đọc tệp. Hãy chạy lại sau; phần đã đọc được giữ lại.'] : []),
    ...(left > 0
      ? [
          `Còn ${formatNumber(left)} tệp chưa xem${timeLeft(minutesLeft)}: hãy chạy lại “${actionWords.readSignatures.title}”, chương trình làm tiếp từ chỗ dừng.`,
        ]
      : []),
  ].join('\n');
}
