import { blank, date, flaw, formula, type Case } from './outcome';

const malformed = (text: string): ReturnType<typeof flaw> => flaw('documentNoMalformed', { text });

export const documentNumbers: Readonly<Record<string, readonly Case<string>[]>> = {
  'as printed on the document': [
    ['735/UBND-VHTT', '735/UBND-VHTT'],
    ['1784/QĐ-UBND', '1784/QĐ-UBND'],
    ['12/KH-UBND', '12/KH-UBND'],
    ['64/UBND', '64/UBND'],
    ['01/CT-UBND', '01/CT-UBND'],
    ['123a/QĐ-UBND', '123a/QĐ-UBND'],
    ['05/2021/HĐ-KT', '05/2021/HĐ-KT'],
    ['1784/QĐ-UBND'.normalize('NFD'), '1784/QĐ-UBND'],
    ['1784/qđ-ubnd', '1784/qđ-ubnd'],
  ],
  'legal documents have their year': [
    ['09/2015/QĐ-TTg', '09/2015/QĐ-TTg'],
    ['03/2014/TT-BTTTT', '03/2014/TT-BTTTT'],
    ['117/2010/NĐ-CP', '117/2010/NĐ-CP'],
    ['48/2016/NQ-HĐND', '48/2016/NQ-HĐND'],
  ],
  'documents of the Party': [
    ['15-NQ/HU', '15-NQ/HU'],
    ['26-CT/TU', '26-CT/TU'],
    ['03-KH/ĐU', '03-KH/ĐU'],
  ],
  'with the word Số': [
    ['Số 12/KH-UBND', '12/KH-UBND'],
    ['Số: 735/UBND-VHTT', '735/UBND-VHTT'],
    ['số:735/UBND-VHTT', '735/UBND-VHTT'],
    ['SỐ 735/UBND-VHTT', '735/UBND-VHTT'],
    ['Số 12/KH-UBND'.normalize('NFD'), '12/KH-UBND'],
    ['QĐ số 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Quyết định số: 12/QĐ-UBND.', '12/QĐ-UBND'],
    ['Công văn 735/UBND-VHTT', '735/UBND-VHTT'],
    ['HĐ số 05/2021/HĐ-KT', '05/2021/HĐ-KT'],
  ],
  'spaces and dashes as word processors set them': [
    [' 735/UBND-VHTT ', '735/UBND-VHTT'],
    ['735 /UBND-VHTT', '735/UBND-VHTT'],
    ['735/ UBND-VHTT', '735/UBND-VHTT'],
    ['735/UBND - VHTT', '735/UBND-VHTT'],
    ['735/UBND–VHTT', '735/UBND-VHTT'],
    ['09 / 2015 / QĐ-TTg', '09/2015/QĐ-TTg'],
  ],
  'pasted from Word and Excel': [
    ['12/QĐ\u2011UBND', '12/QĐ-UBND'],
    ['12\uff0fQĐ\uff0dUBND', '12/QĐ-UBND'],
    ['\uff11\uff12/QĐ-UBND', '12/QĐ-UBND'],
    ['12\\QĐ-UBND', '12/QĐ-UBND'],
  ],
  'of contracts': [
    ['01/2021/HĐMB/UBND-VNPT', '01/2021/HĐMB/UBND-VNPT'],
    ['01-2021/HĐ-CPNET', '01-2021/HĐ-CPNET'],
    ['HĐ số 01/2021', malformed('HĐ số 01/2021')],
  ],
  'several, apart by ";" or line breaks': [
    ['735/UBND-VHTT; 12/KH-UBND', '735/UBND-VHTT; 12/KH-UBND'],
    ['735/UBND-VHTT;12/KH-UBND;', '735/UBND-VHTT; 12/KH-UBND'],
    ['735/UBND-VHTT\n09/2015/QĐ-TTg', '735/UBND-VHTT; 09/2015/QĐ-TTg'],
    ['735/UBND-VHTT; 12', malformed('12')],
    ['735/UBND-VHTT, 12/KH-UBND', malformed('735/UBND-VHTT, 12/KH-UBND')],
  ],
  'what is no number of a document': [
    ['735', malformed('735')],
    [735, malformed('735')],
    ['UBND-VHTT', malformed('UBND-VHTT')],
    ['735/', malformed('735/')],
    ['735-UBND', malformed('735-UBND')],
    ['Quyết định của UBND huyện', malformed('Quyết định của UBND huyện')],
    ['735/UBND-VHTT ngày 01/7/2021', malformed('735/UBND-VHTT ngày 01/7/2021')],
    ['12/2021', malformed('12/2021')],
    // 12/2021 typed into a cell: Sheets made a day of it, and shows that.
    [date(44531), malformed('01/12/2021')],
    [formula('=A1', '735/UBND-VHTT'), flaw('formulaInEntry', { formula: '=A1' })],
    ['', blank],
    [' \n ', blank],
  ],
};
