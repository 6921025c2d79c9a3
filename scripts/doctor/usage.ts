import ts from 'typescript';

/** A name that stands in the code as a text, and what it is handed to. */
interface NamedCall {
  readonly by: string;
  readonly name: string;
}

/** What a script uses of Google, as far as its text shows. */
export interface Usage {
  /** Services, as `Drive`, and what is called of them, as `Drive.Files`, `SpreadsheetApp.getUi`. */
  readonly services: ReadonlySet<string>;
  /** Functions named by a text where Google is told what to call. */
  readonly named: readonly NamedCall[];
}

const services = new Set([
  'CacheService',
  'CardService',
  'Drive',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
]);

/** Methods that take the name of a function, and at which place. */
const takers: Readonly<Record<string, number>> = { newTrigger: 0, addItem: 1, setFunctionName: 0 };

/** Services and functions named by their text, of the script as it was built. */
export function usageOf(code: string): Usage {
  const used = new Set<string>();
  const named: NamedCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (services.has(node.text) && !isMember(node)) used.add(node.text);
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const service = node.expression.text;
      if (services.has(service)) used.add(`${service}.${node.name.text}`);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const by = node.expression.name.text;
      const name = node.arguments[takers[by] ?? node.arguments.length];
      if (name && ts.isStringLiteralLike(name)) named.push({ by, name: name.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return { services: used, named };
}

/** The member of something else, or its name. */
const isMember = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) &&
  node.parent.name === node;

/** Names of the functions that Google can call: declared at the top of the script. */
export const topLevelFunctions = (code: string): readonly string[] =>
  parse(code).statements.flatMap((each) =>
    ts.isFunctionDeclaration(each) && each.name ? [each.name.text] : [],
  );

let last: { readonly code: string; readonly file: ts.SourceFile } | undefined;

/** Several checks ask for the same text in turn. */
function parse(code: string): ts.SourceFile {
  if (last?.code !== code)
    last = { code, file: ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2022, true) };
  return last.file;
}
