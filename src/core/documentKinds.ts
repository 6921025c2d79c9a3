import type { KindTraits } from './documentKind';

export type EvidenceKind = keyof typeof documentKinds;

export type DocumentKind = Omit<KindTraits, 'servesAs'> & { readonly servesAs: readonly EvidenceKind[] };

/** A paper with signature and stamp, made once. */
const paper = {
  headings: '',
  medium: 'scan',
  signed: true,
  online: false,
  rhythm: 'each',
  timeless: false,
  madeAfterwards: false,
  namedByMaking: false,
  byNumber: false,
  numbered: false,
  purchase: false,
  counted: false,
  servesAs: [],
  ofUnit: false,
  calledByMonth: false,
  longNumber: false,
  ofThings: false,
  form: 'paper',
  headingFirst: false,
  dayInText: false,
  mutual: false,
  firmsNumber: false,
  ofContract: false,
  subjectBelow: false,
} as const;

/** What two parties sign. */
const deed = { ...paper, purchase: true, headingFirst: true, dayInText: true, firmsNumber: true } as const;

/** What is kept up to date and told when the period is over. */
const list = { ...paper, medium: 'either', signed: false, rhythm: 'all', madeAfterwards: true } as const;

/** The kinds of documents, one entry each. */
export const documentKinds = {
  contract: {
    ...deed,
    mutual: true,
    ofThings: true,
    numbered: true,
    words:
      'hợp đồng; hợp đồng kinh tế; hợp đồng mua bán; hợp đồng mua sắm; hợp đồng dịch vụ; hợp đồng thi công; ' +
      'hợp đồng cung cấp; hợp đồng cung ứng; hợp đồng nguyên tắc; hợp đồng tư vấn; hợp đồng thuê; hợp đồng lắp đặt; ' +
      'phụ lục hợp đồng; PL hợp đồng; PL HĐ; PLHĐ; phụ lục HĐ; bản hợp đồng; HĐKT; HĐMB; HĐDV; HĐTC; HĐCC; ' +
      'HĐ KT; HĐ MB; HĐ DV; HĐ TC; HĐCCDV; HĐKTKT; HĐTĐ; hđồng; h đồng; hợp đg',
    headings: 'hợp đồng; phụ lục hợp đồng',
    signs: 'HĐ HĐKT HĐMB HĐDV HĐTC HĐCC HĐLĐ HĐCCDV HĐTĐ PLHĐ',
  },
  acceptance: {
    ...deed,
    mutual: true,
    ofContract: true,
    words:
      'thanh lý hợp đồng; thanh lý; TL; TLHĐ; TL HĐ; BB TL; BBTL; BBTLHĐ; BBTL HĐ; biên bản thanh lý; biên bản TL; ' +
      'biên bản thanh lý hợp đồng; BB thanh lý; BB thanh lý hợp đồng; biên bản TLHĐ; nghiệm thu thanh lý; ' +
      'nghiệm thu và thanh lý; NT và TL; NT TL; NTTL; BB NT TL; BB NT và TL; BB NTTL; BBNT TL; BBNTTL; BBNT và TL; ' +
      'BBNT và thanh lý; biên bản nghiệm thu thanh lý; biên bản nghiệm thu và thanh lý; biên bản NT TL; ' +
      'biên bản NT và TL; biên bản nghiệm thu và thanh lý hợp đồng; BB nghiệm thu thanh lý; BB nghiệm thu và thanh lý; ' +
      'biên bản nghiệm thu bàn giao và thanh lý; nghiệm thu bàn giao thanh lý; bản thanh lý',
    headings:
      'thanh lý hợp đồng; biên bản thanh lý; biên bản nghiệm thu thanh lý; ' +
      'biên bản nghiệm thu và thanh lý; biên bản nghiệm thu, thanh lý; ' +
      'biên bản nghiệm thu bàn giao và thanh lý; biên bản nghiệm thu, bàn giao, thanh lý',
    signs: 'TLHĐ BBTL BBTLHĐ TL',
  },
  invoice: {
    ...paper,
    madeAfterwards: true,
    purchase: true,
    numbered: true,
    form: 'invoice',
    headingFirst: true,
    calledByMonth: true,
    longNumber: true,
    words:
      'hoá đơn; hoá đơn đỏ; hoá đơn điện tử; hoá đơn GTGT; hoá đơn VAT; hđơn; h đơn; HĐ GTGT; HĐGTGT; HĐ VAT; HĐVAT; ' +
      'HĐ đỏ; HĐ cước; HĐ tiền; HĐ điện tử; HĐ bán hàng; HĐĐT; HĐ ĐT; GTGT; hoá đơn bán hàng; bản thể hiện hoá đơn',
    headings: 'hoá đơn',
    signs: '',
  },
  handover: {
    ...deed,
    ofContract: true,
    words:
      'biên bản bàn giao; bàn giao; giao nhận; BBBG; BBGN; BB BG; BB GN; BB bàn giao; BB giao nhận; BB giao; ' +
      'biên bản BG; biên bản giao nhận; biên bản giao; phiếu giao nhận; phiếu bàn giao; phiếu giao hàng; giấy giao nhận; ' +
      'biên bản nghiệm thu bàn giao; biên bản nghiệm thu và bàn giao; biên bản NT và BG; biên bản NT BG; BB NT và BG; ' +
      'BB NT BG; BBNT BG; BBNT và BG; BBNTBG; BBNT bàn giao; BBNT và bàn giao; NT và BG; NTBG; nghiệm thu bàn giao; ' +
      'nghiệm thu và bàn giao; nghiệm thu BG; BB nghiệm thu bàn giao; BB nghiệm thu và bàn giao; BBBG NT',
    headings:
      'biên bản bàn giao; biên bản giao nhận; biên bản nghiệm thu và bàn giao; ' +
      'biên bản nghiệm thu bàn giao; biên bản nghiệm thu, bàn giao; phiếu giao nhận; phiếu bàn giao; ' +
      'giấy giao nhận',
    signs: 'BBBG BBGN',
  },
  decision: {
    ...paper,
    medium: 'either',
    byNumber: true,
    numbered: true,
    subjectBelow: true,
    words:
      'quyết định; QĐ; q định; công văn; CV; C văn; chỉ thị; thông báo; TB KL; TB kết luận; TB số; nghị quyết; NQ; ' +
      'quy chế; quy định; công điện; văn bản; VB số; VB chỉ đạo; VB triển khai; VB đề nghị; VB cử; VB về; thông tư; ' +
      'nghị định; chỉ thị số; kết luận số',
    headings:
      'quyết định; chỉ thị; thông báo; nghị quyết; quy chế; quy định; công điện; kết luận; hướng dẫn; ' +
      'thông tư; nghị định',
    signs: 'QĐ NQ CT QC QyĐ TB HD CĐ CV KL TT NĐ QyC',
  },
  plan: {
    ...paper,
    medium: 'either',
    signed: false,
    byNumber: true,
    numbered: true,
    subjectBelow: true,
    servesAs: ['decision'],
    words: 'kế hoạch; KH; k hoạch; KHUDCNTT; đề án; quy hoạch; bản kế hoạch',
    headings: 'kế hoạch; đề án; quy hoạch',
    signs: 'KH ĐA',
  },
  diploma: {
    ...paper,
    timeless: true,
    headingFirst: true,
    dayInText: true,
    words:
      'bằng tốt nghiệp; chứng chỉ; văn bằng; VBCC; VB CC; bằng đại học; bằng ĐH; bằng TN; bằng TNĐH; bằng cử nhân; ' +
      'bằng kỹ sư; bằng thạc sĩ; bằng ThS; bằng tiến sĩ; bằng cao đẳng; bằng CĐ; bằng trung cấp; bằng TC; bằng tin học; ' +
      'bằng CNTT; bằng A tin học; bằng B tin học; bằng cấp; CC tin học; CC CNTT; CC TH; CC ứng dụng CNTT; CC ƯD CNTT; ' +
      'CC UDCNTT; CCTH; CC A tin học; CC B tin học; CC IC; CC MOS; CC tập huấn; CC bồi dưỡng; CCHỉ tin học; ' +
      'giấy chứng nhận hoàn thành; giấy chứng nhận tập huấn; giấy chứng nhận bồi dưỡng; giấy chứng nhận đào tạo; ' +
      'giấy chứng nhận tốt nghiệp; giấy chứng nhận tin học; giấy chứng nhận khoá; GCN hoàn thành; GCN tập huấn; ' +
      'GCN bồi dưỡng; GCN đào tạo; GCN tốt nghiệp; GCN học; giấy chứng nhận học; giấy chứng nhận lớp; chứng nhận học; GCN tin học; GCN khoá; GCN lớp; GCN TH; GCNTN; ' +
      'chứng nhận hoàn thành; chứng nhận tập huấn; chứng nhận bồi dưỡng; chứng nhận đào tạo; chứng nhận khoá',
    headings:
      'chứng chỉ; văn bằng; bằng tốt nghiệp; bằng cử nhân; bằng kỹ sư; bằng thạc sĩ; bằng tiến sĩ; ' +
      'bằng cao đẳng; bằng đại học',
    signs: 'CC',
  },
  report: {
    ...list,
    namedByMaking: true,
    numbered: true,
    ofUnit: true,
    calledByMonth: true,
    subjectBelow: true,
    servesAs: ['dossierCodes'],
    words:
      'báo cáo; BC; B cáo; thống kê; bảng thống kê; biểu thống kê; TKê; tổng hợp số liệu; bảng tổng hợp; bảng TH; ' +
      'số liệu; biểu số liệu; bảng số liệu; biểu tổng hợp; biểu BC; bản báo cáo',
    headings: 'báo cáo; bảng thống kê; biểu thống kê; bảng tổng hợp',
    signs: 'BC',
  },
  url: {
    ...list,
    medium: 'page',
    online: true,
    words:
      'địa chỉ truy cập; địa chỉ trang; địa chỉ web; địa chỉ website; địa chỉ cổng; đường dẫn; đường link; link trang; ' +
      'link web; link website; link cổng; link TTĐT',
    signs: '',
  },
  dossierCodes: {
    ...list,
    words:
      'danh sách mã số hồ sơ; mã số hồ sơ; mã hồ sơ; mã HS; mã số HS; danh sách mã hồ sơ; DS mã số hồ sơ; ' +
      'danh sách hồ sơ; DS hồ sơ; DS HS; DS mã hồ sơ; DS mã HS; DS mã số HS; danh sách mã số HS; danh sách mã HS; danh sách HS; bảng kê mã hồ sơ; ' +
      'thống kê mã hồ sơ; bảng thống kê mã hồ sơ; tổng hợp mã hồ sơ; bảng tổng hợp mã hồ sơ',
    headings: 'danh sách mã hồ sơ; danh sách mã số hồ sơ; danh sách hồ sơ',
    signs: '',
  },
  softwareList: {
    ...list,
    online: true,
    words:
      'danh sách phần mềm; DS phần mềm; DS PM; DSPM; danh mục phần mềm; danh mục các phần mềm; DM phần mềm; DMPM; ' +
      'các phần mềm; danh sách các phần mềm; DS các phần mềm; danh sách PM; bảng phần mềm; bảng kê phần mềm; ' +
      'thống kê phần mềm; thống kê các phần mềm; tổng hợp phần mềm; bảng thống kê phần mềm; bảng thống kê các phần mềm; ' +
      'biểu thống kê phần mềm; bảng tổng hợp phần mềm; danh mục PM; DM PM; DS các PM; phần mềm đang sử dụng; ' +
      'phần mềm đang dùng; PM đang sử dụng; PM đang dùng',
    headings: 'danh sách phần mềm; danh mục phần mềm',
    signs: '',
  },
  articles: {
    ...list,
    medium: 'page',
    online: true,
    counted: true,
    words:
      'danh sách tin bài; tin bài; DS tin bài; link tin bài; bài viết; danh sách bài viết; DS bài viết; link bài viết; ' +
      'danh sách tin; DS tin; DS bài; danh sách bài; link bài; bài đăng; DS bài đăng; danh sách bài đăng; ' +
      'đường dẫn tin bài; đường link tin bài; đường dẫn bài viết; thống kê tin bài; tổng hợp tin bài; các tin bài; ' +
      'danh mục tin bài; bảng kê tin bài; bảng thống kê tin bài; bảng tổng hợp tin bài',
    signs: '',
  },
} as const satisfies Readonly<Record<string, KindTraits>>;

/** What a paper is that readers know by something else than the words of its kind. */
export const kindKnownBy = {
  /** A number with no sign but that of who wrote it, and "V/v" without a heading: an official letter. */
  letter: 'decision',
  /** HĐ, which is short for both: its mark, a thing that is bought or a firm's number make it the first. */
  agreement: 'contract',
  bill: 'invoice',
  /** A certificate of learning. */
  learning: 'diploma',
  /** An address on the web, where nothing else is asked for. */
  address: 'url',
} as const satisfies Readonly<Record<string, EvidenceKind>>;

export const allKinds = Object.keys(documentKinds) as readonly EvidenceKind[];

export const kindOf = (kind: EvidenceKind): DocumentKind => documentKinds[kind];

/** The kinds of which something holds. */
export const kindsThat = (holds: (kind: DocumentKind) => boolean): readonly EvidenceKind[] =>
  allKinds.filter((kind) => holds(kindOf(kind)));
