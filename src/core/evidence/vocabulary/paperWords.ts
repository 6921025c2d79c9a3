/** The words on paper: headings of documents (Nghị định 30/2020/NĐ-CP, Phụ lục I), contracts, invoices, diplomas. */

/** Papers that prove nothing here begin with one of them; the headings of the kinds stand in `core/documentKinds.ts`. */
export const otherHeadings = [
  'biên bản',
  'biên bản nghiệm thu',
  'tờ trình',
  'giấy mời',
  'giấy đề nghị',
  'giấy uỷ quyền',
  'giấy giới thiệu',
  'giấy chứng nhận',
  'phiếu chi',
  'phiếu thu',
  'uỷ nhiệm chi',
  'bảng báo giá',
  'báo giá',
  'phụ lục',
  'danh sách',
  'đơn xin',
  'hướng dẫn sử dụng',
  'phiếu trình',
  'phiếu đề nghị',
  'bảng kê',
  'đề cương',
];

/** Papers besides, of which a line says the number: "Luật số: 67/2006/QH11". */
export const lawWords = ['luật', 'nghị định', 'thông tư', 'pháp lệnh', 'công văn', 'hướng dẫn'];

/** "Số hợp đồng: …" */
export const numberedWords = ['hợp đồng', 'HĐ', 'biên bản', 'BB', 'văn bản', 'quyết định', 'ký hiệu'];

/** Behind the name of a kind that begins a sentence, not a heading: "Quyết định này có hiệu lực". */
export const noHeadingWords = [
  'này',
  'số',
  'nêu',
  'trên',
  'đó',
  'đã',
  'được',
  'có',
  'ngày',
  'của',
  'do',
  'khác',
  'kèm',
];

export const draftWord = 'dự thảo';

export const minutesWord = 'biên bản';

export const certificateWord = 'giấy chứng nhận';

/** What makes a certificate one of learning. */
export const learningWords = [
  'khoá',
  'khóa học',
  'hoàn thành',
  'bồi dưỡng',
  'tập huấn',
  'đào tạo',
  'tin học',
];

/** The name and motto of the state and of the Party, at the top of every document. */
export const mottoWords = [
  'cộng hoà xã hội chủ nghĩa việt nam',
  'độc lập tự do hạnh phúc',
  'đảng cộng sản việt nam',
];

/** The text proper begins; what is named from here on are other documents. */
export const bodyWords = [
  'căn cứ',
  'kính gửi',
  'xét đề nghị',
  'theo đề nghị',
  'hôm nay',
  'điều 1',
  'chúng tôi gồm',
  'chúng tôi là',
  'bên a',
  'bên giao',
  'kèm theo',
  'ban hành kèm theo',
  'thành phần tham dự',
];

/** So the text proper may begin, and a subject as well. */
export const openingWords = [
  'thực hiện',
  'triển khai thực hiện',
  'tiếp theo',
  'theo',
  'nhằm',
  'để',
  'xét',
  'thi hành',
  'chấp hành',
];

/** So only a sentence begins, if a comma follows. */
export const sentenceWords = [
  'trong',
  'qua',
  'sau khi',
  'sau',
  'ngày',
  'năm',
  'từ',
  'trên cơ sở',
  'được sự',
  'vừa qua',
  'hiện nay',
  'thời gian qua',
  'những năm qua',
  'với',
  'tại',
  'vào',
  'kể từ',
  'phát huy',
];

/** A subject that begins like this is none of the grounds: "Theo dõi việc …". */
export const notOpeningWords = ['theo dõi'];

/** A line that ends with one of them goes on, whatever follows. */
export const hangingWords = [
  'và',
  'của',
  'cho',
  'tại',
  'về',
  'các',
  'những',
  'trong',
  'giữa',
  'với',
  'từ',
  'do',
  'bởi',
  'theo',
  'trên',
  'v/v',
  'bằng',
  'nhằm',
  'để',
  'được',
  'hoặc',
  'đến',
  'về việc',
  'thực hiện',
];

/** A line that begins with one of them goes on with the subject above, though set in other letters. */
export const goingOnWords = [
  'của',
  'về',
  'giai đoạn',
  'năm',
  'quý',
  'tháng',
  'tại',
  'trên địa bàn',
  'trong',
  'nhiệm kỳ',
];

/** In brackets, of the paper that this one belongs to. */
export const enclosedWords = [
  'ban hành',
  'kèm theo',
  'đính kèm',
  'thanh lý',
  'theo',
  'căn cứ',
  'phụ lục',
  'thuộc',
];

export const followsWord = 'như sau';

/** Before the day of minutes: "Vào hồi 8 giờ, ngày …". */
export const todayWords = ['hôm nay', 'vào hồi', 'vào lúc', 'hồi', 'thời gian'];

/** Something is to be filled in behind them. */
export const filledWords = ['ngày', 'tháng', 'năm', 'số'];

/** Before a subject. */
export const subjectWords = ['về việc', 'v/v', 'gói thầu', 'hạng mục'];

export const aboutWords = ['v/v', 'v / v', 'vv'];
