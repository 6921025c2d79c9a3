/**
 * What bytes and signs of the old Vietnamese character sets stand for. Windows code pages: the tables of Unicode, Inc.
 * (MAPPINGS/VENDORS/MICSFT). TCVN3 (fonts `.Vn…`): TCVN 5712:1993, whose upper half the fonts use as it stands. VNI (fonts
 * `VNI-…`): VNI for Windows, a sign for the tone and the shape behind each vowel.
 */

/** 0x80–0x9F; \uFFFD: no letter. */
export const windows1252Upper = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const windows1258Upper = '€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ';

/** Where Windows-1258 differs from Latin-1 above 0x9F: letters, and the five tones as marks behind their vowel. */
const windows1258Letters: readonly (readonly [number, string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
];

/** The letters of bytes 0x80–0xFF. */
export const windows1258 = (): readonly string[] => {
  const letters = [...windows1258Upper];
  for (let byte = 0xa0; byte <= 0xff; byte++) letters.push(String.fromCharCode(byte));
  for (const [byte, letter] of windows1258Letters) letters[byte - 0x80] = letter;
  return letters;
};

/** The letters of TCVN3 from U+00A1 on, as a text without their fonts shows them. */
export const tcvn3From = 0xa1;
export const tcvn3Letters =
  'ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'.normalize(
    'NFC',
  );

/** VNI: signs that are letters by themselves; the capitals follow. */
export const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** VNI: what a sign behind a vowel adds to it. */
export const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  ê: '\u0306',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** The vowels that carry them. */
export const vniVowels = 'aeouyôö';

/** How a Vietnamese syllable is built, without its tone: what begins it, its vowels, what ends it. */
export const syllableParts = {
  onset: 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x',
  open: 'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iêu|iu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi|u|ua|uây|uê|ui|uôi|uơ|uy|uya|uyu|ư|ưa|ưi|ươi|ươu|ưu|y|yêu|ya',
  closed: 'a|ă|â|e|ê|i|iê|o|oa|oă|oe|oo|ô|ơ|u|uâ|uê|uô|uy|uyê|ư|ươ|y|yê',
  /** Behind them only the tones sắc and nặng are spoken. */
  stops: 'ch|c|p|t',
  ends: 'ch|c|m|ng|nh|n|p|t',
};
