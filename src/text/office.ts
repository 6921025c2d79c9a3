/** Words for whoever compiles: which office that is stands in the control workbook, so no text names it by itself. */

/** A text, or what it is once the office's short name is known. */
export type OfficeText = string | ((office: string) => string);

export const named = (text: OfficeText, office: string): string =>
  typeof text === 'string' ? text : text(office);

/** Whether `found` says this of some office, whichever that is. */
export function isSaidOf(text: OfficeText, found: string): boolean {
  if (typeof text === 'string') return found === text;
  const somebody = '\u0000';
  const around = text(somebody).split(somebody);
  const [start = '', end = ''] = [around[0], around[around.length - 1]];
  return found.length > start.length + end.length && found.startsWith(start) && found.endsWith(end);
}

/** Where nobody can know which office it is. */
export const officeRole = 'đơn vị tổng hợp';

/** Columns of the tab in which the control workbook names its office. */
export const officeHeaders = {
  id: {
    header: 'Mã đơn vị',
    note: 'Đúng như cột “Mã” của tab “Đơn vị”. Người của đơn vị này điều hành các kỳ báo cáo.',
  },
  name: { header: 'Tên', note: 'Tên đầy đủ, như ghi trong văn bản.' },
  shortName: { header: 'Tên gọi tắt', note: 'Các tab, màn hình và thông báo gọi đơn vị bằng tên này.' },
  superior: { header: 'Cơ quan chủ quản', note: 'Cơ quan cấp trên, ghi ở đầu văn bản.' },
  addressee: { header: 'Nơi nhận báo cáo' },
  place: { header: 'Địa danh', note: 'Ghi trước ngày, tháng của văn bản.' },
  sign: { header: 'Ký hiệu', note: 'Ký hiệu của đơn vị trong số văn bản, ví dụ VX trong 12/UBND-VX.' },
};

/** The same in a period's own copy, beside the columns of the period. */
export const officeCopyHeaders = {
  officeId: { header: 'Mã đơn vị tổng hợp' },
  officeName: { header: 'Tên đơn vị tổng hợp' },
  officeShortName: { header: 'Tên gọi tắt của đơn vị tổng hợp' },
  officeSuperior: { header: 'Cơ quan chủ quản' },
  officeAddressee: { header: 'Nơi nhận báo cáo' },
  officePlace: { header: 'Địa danh' },
  officeSign: { header: 'Ký hiệu' },
};
