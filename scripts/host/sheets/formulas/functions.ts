/** How a function's argument list must look. */
interface Signature {
  readonly least: number;
  readonly most: number;
  /** Arguments come in pairs after this many. */
  readonly pairsAfter?: number;
}

const any = (least: number): Signature => ({ least, most: Infinity });
const exactly = (least: number, most = least): Signature => ({ least, most });

/**
 * The functions on which Google Sheets, Excel and LibreOffice agree, and no others; what they do not agree on in one of
 * them is refused where it comes up. `test/cases/formulas.ts` holds LibreOffice against what is worked out here.
 */
export const FUNCTIONS: Readonly<Record<string, Signature>> = {
  SUM: any(1),
  SUMIFS: { least: 3, most: Infinity, pairsAfter: 1 },
  COUNTIFS: { least: 2, most: Infinity, pairsAfter: 0 },
  AVERAGEIFS: { least: 3, most: Infinity, pairsAfter: 1 },
  MAXIFS: { least: 3, most: Infinity, pairsAfter: 1 },
  MINIFS: { least: 3, most: Infinity, pairsAfter: 1 },
  INDEX: exactly(2, 3),
  MATCH: exactly(3),
  IF: exactly(2, 3),
  IFS: { least: 2, most: Infinity, pairsAfter: 0 },
  IFERROR: exactly(2),
  AND: any(1),
  OR: any(1),
  NOT: exactly(1),
  SUMPRODUCT: any(1),
  TEXTJOIN: any(3),
  ROUND: exactly(2),
  ISNUMBER: exactly(1),
  ISBLANK: exactly(1),
  LEN: exactly(1),
  COUNTA: any(1),
  COUNTBLANK: any(1),
  MIN: any(1),
  MAX: any(1),
  HYPERLINK: exactly(1, 2),
};

/** Why a call with so many arguments is wrong; undefined where it is right. */
export function callProblem(name: string, count: number): string | undefined {
  const signature = FUNCTIONS[name];
  if (signature === undefined)
    return `the function ${name}, which is not among those that every engine agrees on`;
  const { least, most, pairsAfter } = signature;
  if (count < least || count > most) return `${name} with ${count} arguments`;
  if (pairsAfter !== undefined && (count - pairsAfter) % 2 !== 0) return `${name} with an argument left over`;
  return undefined;
}
