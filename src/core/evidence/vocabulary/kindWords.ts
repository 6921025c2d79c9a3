import type { EvidenceKind } from '../../model';

/**
 * Words in names of files beside those for kinds of documents, which stand in `core/documentKinds.ts`; apart by ';', and
 * compared without marks and case, as all words of this folder are; behind '=' with their marks (ảnh is no Anh).
 */

/**
 * `other`: a document that proves nothing here (a draft, a proposal); `inspection`: minutes that count for nothing by
 * themselves, and belong to the handover or settlement named beside them; `skip`: words that name no document.
 */
export type NamedKind = EvidenceKind | 'other' | 'inspection' | 'skip';

export const furtherWords: Readonly<Record<Exclude<NamedKind, EvidenceKind>, string>> = {
  other:
    'biên bản; BB; BB họp; biên bản họp; tờ trình; tờ khai; TTr; T trình; giấy mời; thư mời; GM; dự thảo; bản nháp; nháp; DT QĐ; ' +
    'DT KH; DT BC; DT báo cáo; DT kế hoạch; DT quyết định; phụ lục; PL; danh sách; DS; danh mục; giấy chứng nhận; GCN; giấy đề nghị; đề nghị thanh toán; =đơn; ' +
    'đơn đề nghị; đơn xin; báo giá; bảng báo giá; uỷ nhiệm chi; UNC; phiếu chi; phiếu thu; phiếu trình; phiếu xuất kho; ' +
    'phiếu nhập kho; phiếu khảo sát; phiếu bảo hành; giấy bảo hành; giấy rút dự toán; giấy giới thiệu; giấy uỷ quyền; ' +
    'giấy khen; chứng từ; dự toán; hướng dẫn sử dụng; HDSD; tài liệu; =ảnh; hình ảnh; ảnh chụp; =hình chụp; video; clip; ' +
    '=mẫu; biểu mẫu; mẫu số; phụ lục số; bảng kê; bảng kê hoá đơn; bảng lương; =lịch; chương trình; phương án; ' +
    'thuyết minh; slide; bài giảng; giáo trình; mục lục; =sổ; sổ theo dõi; góp ý; ý kiến; kịch bản; bài phát biểu; ' +
    'hồ sơ thanh toán; bộ hồ sơ; đề cương; nhật ký; hợp đồng mẫu; tin nhắn; ' +
    // TL, where it is short for tài liệu.
    'TL tập huấn; TL hướng dẫn; TL kiểm chứng; TL minh chứng; TL họp; TL hội nghị; TL tuyên truyền; ' +
    // Papers about staff with certificates, not the certificates.
    'danh sách cán bộ; DS cán bộ; DS CB; DS CBCC; DS CC; DS trích ngang',
  inspection:
    'nghiệm thu; biên bản nghiệm thu; BBNT; BB nghiệm thu; BB NT; biên bản NT; nghiệm thu kỹ thuật; nghiệm thu hợp đồng',
  skip:
    'tài chính kế hoạch; TC KH; TCKH; sở kế hoạch; phòng kế hoạch; nơi bàn giao; sở KH; KH CN; KHCN; KH và CN; KH ĐT; ' +
    'KHĐT; KH KT; mã KH; mã khách hàng; BC VT; BCVT; bưu chính; HĐND; HĐ ND; hội đồng; HĐ thi đua; HĐ xét; HĐ thẩm định; ' +
    'HĐ thẩm; =minh chứng; minh chứng chỉ số; minh chứng chỉ tiêu; hồ sơ số; HĐ tuyển; hoạt động; số hoá; HĐ đội; HĐ đoàn; HĐ tự quản; NQ TW',
};

/** HĐ and HD are short for two kinds; what stands behind them may tell which. */
export const contractOrInvoice = 'HĐ';
export const contractAfter =
  'mua; mua bán; mua sắm; kinh tế; lắp đặt; lắp; cung cấp; cung ứng; thi công; dịch vụ; thuê; nguyên tắc; kết nối; số; ' +
  'lao động; tư vấn; thiết kế; trách nhiệm; bảo trì; sửa chữa; nâng cấp; triển khai; giữa; với; ký; tập huấn; viết bài; ' +
  'tuyên truyền; quảng bá; xây dựng';
/** What is charged month by month: HĐ beside it may as well be an invoice. */
export const chargedWords =
  'internet; mạng; cước; VNPT; viettel; FPT; mobifone; điện thoại; wifi; FTTH; đường truyền; 4G; CPNet; ' +
  'TSLCD; CNTT';

/** The same, right behind HĐ. */
export const chargedFirst = 'điện; nước; điện nước; điện sáng';

/** Between two kinds that stand in one file. */
export const joinWords = ['và', 'cùng', 'kèm', 'cùng với'];

/** Before a kind: what follows is another document, of which this one only speaks. */
export const foreignWords =
  'theo; căn cứ; kèm theo; thực hiện; triển khai; triển khai thực hiện; trả lời; giải trình; phúc đáp; về; về việc; hưởng ứng; ban hành kèm';
