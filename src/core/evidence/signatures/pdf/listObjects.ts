/** An object of a PDF without its stream: where its value begins in the text, and where the next thing begins. */
export interface PdfObject {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The objects that stand in the file as text, in its order; those packed into streams are not seen. What is in a stream
 * (another PDF, perhaps, with signatures of its own) is passed over.
 */
export function listObjects(text: string): readonly PdfObject[] {
  return outsideStreams(text).flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    const heads = headsIn(part);
    return heads.map(({ number, end }, at) => ({
      number,
      from: from + end,
      to: from + (heads[at + 1]?.start ?? part.length),
    }));
  });
}

interface Head {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function headsIn(part: string): readonly Head[] {
  const rule = /(?<!\d)(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![a-zA-Z])/g;
  const heads: Head[] = [];
  for (let found = rule.exec(part); found !== null; found = rule.exec(part)) {
    heads.push({ number: Number(found[1]), start: found.index, end: rule.lastIndex });
  }
  return heads;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

const streamRule = />>[\0\t\n\f\r ]*stream(?:\r\n|\n|\r)/g;

function outsideStreams(text: string): readonly Part[] {
  const parts: Part[] = [];
  const rule = new RegExp(streamRule);
  let from = 0;
  for (;;) {
    rule.lastIndex = from;
    const found = rule.exec(text);
    if (found === null) break;
    const start = found.index + found[0].length;
    parts.push({ from, to: found.index + 2 });
    from = endOfStream(text, { from, to: found.index + 2 }, start);
  }
  return [...parts, { from, to: text.length }];
}

/** By its length, where that is written beside it and is true; otherwise by the next word for it. */
function endOfStream(text: string, before: Part, start: number): number {
  const dictionary = text.slice(Math.max(before.from, text.lastIndexOf('obj', before.to)), before.to);
  const [, length] = /\/Length[\0\t\n\f\r ]+(\d{1,10})(?=[\0\t\n\f\r ]*[/>])/.exec(dictionary) ?? [];
  const word = /[\0\t\n\f\r ]*endstream/y;
  if (length !== undefined) {
    word.lastIndex = start + Number(length);
    if (word.test(text)) return word.lastIndex;
  }
  const end = text.indexOf('endstream', start);
  return end < 0 ? text.length : end + 'endstream'.length;
}
