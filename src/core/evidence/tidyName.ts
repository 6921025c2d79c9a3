/** Refused by Windows, to which people copy folders, or read as a path. */
const unfit = /( ?)[/\\:*?"<>|]+( ?)/g;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const pictures = /\p{Extended_Pictographic}\ufe0f?/gu;

/** A name that the program gives to a folder: NFC, no path signs, no pictures, at most `most` characters, cut at a word. */
export function tidyName(text: string, most: number): string {
  const tidy = text
    .normalize('NFC')
    .replace(pictures, ' ')
    // A line break or tab is a space; what else is invisible is nothing.
    .replace(/\s/g, ' ')
    .replace(invisible, '')
    .replace(/ +/g, ' ')
    .replace(unfit, (_, before: string, after: string) => (before + after === '' ? '-' : ' - '))
    .replace(/^[ .]+|[ .]+$/g, '');
  const characters = Array.from(tidy);
  if (characters.length <= most) return tidy;
  const cut = characters.slice(0, most - 1).join('');
  const atWord = characters[most - 1] === ' ' ? cut : cut.replace(/ [^ ]*$/, '');
  return `${(atWord.length > most / 2 ? atWord : cut).replace(/[ .,;-]+$/, '')}…`;
}

/** The name of a file that is put into a folder: its ending stays, however long it is. */
export function tidyFileName(text: string, most: number): string {
  const [, stem = text, ending = ''] = /^(.*\S)(\.[\p{L}\p{N}]{1,10})\s*$/su.exec(text) ?? [];
  return `${tidyName(stem, most - ending.length)}${ending}`;
}
