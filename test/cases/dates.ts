import { blank, date, dateTime, flaw, formula, type Case } from './outcome';

const unreadable = (text: string): ReturnType<typeof flaw> => flaw('dateUnreadable', { text });

export const dates: Readonly<Record<string, readonly Case<string>[]>> = {
  'days as Sheets understood them': [
    [date(44270), '2021-03-15'],
    [date(44470), '2021-10-01'],
    [dateTime(44270.75), '2021-03-15'],
    [date(43890), '2020-02-29'],
    [date(36526), '2000-01-01'],
  ],
  'empty cells': [
    ['', blank],
    [' ', blank],
    [{ format: 'DATE' }, blank],
  ],
  'day/month/year': [
    ['15/03/2021', '2021-03-15'],
    ['15/3/2021', '2021-03-15'],
    ['1/1/2021', '2021-01-01'],
    ['03/05/2021', '2021-05-03'],
    [' 15/03/2021 ', '2021-03-15'],
    ['15 / 3 / 2021', '2021-03-15'],
    ['29/02/2020', '2020-02-29'],
    ['31/12/1999', '1999-12-31'],
  ],
  'other marks between': [
    ['15-3-2021', '2021-03-15'],
    ['15.03.2021', '2021-03-15'],
    ['15. 3. 2021', '2021-03-15'],
    ['15\u00a0/\u00a03/2021', '2021-03-15'],
  ],
  'two digits for the year are of this century': [
    ['15-3-21', '2021-03-15'],
    ['15/03/21', '2021-03-15'],
    ['1.1.09', '2009-01-01'],
  ],
  'year first': [
    ['2021-03-15', '2021-03-15'],
    ['2021-3-5', '2021-03-05'],
    ['2021/03/15', '2021-03-15'],
    ['2021.03.15', '2021-03-15'],
  ],
  'as documents print it': [
    ['ngày 15 tháng 3 năm 2021', '2021-03-15'],
    ['Ngày 15 tháng 03 năm 2021', '2021-03-15'],
    ['NGÀY 15 THÁNG 3 NĂM 2021', '2021-03-15'],
    ['15 tháng 3 năm 2021', '2021-03-15'],
    ['ngày  15\ntháng 3  năm 2021', '2021-03-15'],
    ['ngày 15/3/2021', '2021-03-15'],
    ['Ngày 15-03-2021', '2021-03-15'],
    ['ngày 15 tháng 3 năm 2021'.normalize('NFD'), '2021-03-15'],
    ['ngày 15/3/2021'.normalize('NFD'), '2021-03-15'],
  ],
  'days that the calendar does not have': [
    ['31/02/2021', unreadable('31/02/2021')],
    ['29/02/2021', unreadable('29/02/2021')],
    ['29/02/1900', unreadable('29/02/1900')],
    ['31/04/2021', unreadable('31/04/2021')],
    ['00/03/2021', unreadable('00/03/2021')],
    ['15/00/2021', unreadable('15/00/2021')],
    // The American way is never guessed at.
    ['03/15/2021', unreadable('03/15/2021')],
    ['2021-15-03', unreadable('2021-15-03')],
    ['ngày 31 tháng 2 năm 2021', unreadable('ngày 31 tháng 2 năm 2021')],
    ['15/03/1021', unreadable('15/03/1021')],
    ['15/03/3021', unreadable('15/03/3021')],
  ],
  'what is no day': [
    ['03/2021', unreadable('03/2021')],
    ['tháng 3/2021', unreadable('tháng 3/2021')],
    ['15/03', unreadable('15/03')],
    ['15/03/202', unreadable('15/03/202')],
    ['2021', unreadable('2021')],
    [2021, unreadable('2021')],
    [44270, unreadable('44270')],
    [true, unreadable('true')],
    ['hôm qua', unreadable('hôm qua')],
    ['quý I/2021', unreadable('quý I/2021')],
    ['15/03/2021 và 20/03/2021', unreadable('15/03/2021 và 20/03/2021')],
    [formula('=TODAY()', 44270), flaw('formulaInEntry', { formula: '=TODAY()' })],
  ],
};
