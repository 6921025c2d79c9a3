import { figureSigns, tidyText, type Texts } from '../units';

const [start, end] = figureSigns;
const marked = (): RegExp => new RegExp(`${start}([^${end}]*)${end}`, 'g');

/** A text with its figures as they are shown. */
export const filled = (text: string, { figures }: Pick<Texts, 'figures'>): string =>
  filledWith(text, (mark) => figures.find((figure) => figure.mark === mark)?.text);

export const filledWith = (text: string, shown: (mark: string) => string | undefined): string =>
  text.includes(start) ? tidyText(text.replace(marked(), (_, mark: string) => shown(mark) ?? '')) : text;

export const marksIn = (text: string): readonly string[] =>
  (text.match(marked()) ?? []).map((mark) => mark.slice(1, -1));
