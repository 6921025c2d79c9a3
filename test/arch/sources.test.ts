import ts from 'typescript';
import { projectFiles, textOf } from './projectFiles';

const files = projectFiles();
const inFolders = (...folders: readonly string[]): readonly string[] =>
  files.filter((path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));

test('the project has its sources, scripts, documents and examples', () => {
  expect(inFolders('src').length).toBeGreaterThan(100);
  for (const folder of ['scripts', 'docs', 'examples', 'test', 'README.md']) {
    expect([folder, inFolders(folder).length > 0]).toEqual([folder, true]);
  }
});

describe('what people read stands apart from what the program does', () => {
  const spoken = [
    /^src\/text\//,
    /^src\/catalogue\//,
    /^src\/papers\//,
    /^src\/core\/documentKinds\.ts$/,
    /^src\/core\/parse\/vocabulary\.ts$/,
    /^src\/core\/evidence\/vocabulary\//,
    /^src\/core\/lists\/vocabulary\//,
    /\/words\.ts$/,
  ];
  const sources = inFolders('src').filter((path) => /\.tsx?$/.test(path));

  test('no string outside the texts, files of words, the catalogue and the vocabularies is Vietnamese', () => {
    const found = sources
      .filter((path) => !spoken.some((place) => place.test(path)))
      .flatMap((path) =>
        stringsIn(path, textOf(path))
          .filter(isVietnamese)
          .map((text) => `${path}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  test('Vietnamese is recognised, in whatever form it is written', () => {
    const source =
      "const a = `Kỳ ${'x'} báo`; // Chú thích\nconst b = 'don vi'; const c = <p>Đơn vị</p>; f(/số/u);";
    expect(stringsIn('a.tsx', source).filter(isVietnamese)).toEqual(['Kỳ ', ' báo', 'Đơn vị', '/số/u']);
    expect(isVietnamese('Nhật ký'.normalize('NFD'))).toBe(true);
    expect(isVietnamese('café – naïve “x” ≥ 5')).toBe(false);
  });
});

/** Literals of every kind; comments are free. */
function stringsIn(path: string, source: string): readonly string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      strings.push(node.text);
    } else if (ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) {
      strings.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true));
  return strings;
}

/** Letters that Vietnamese shares with few others; a word such as “naïve” is none. */
const isVietnamese = (text: string): boolean =>
  /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèìíòóõùúýĩũ]/iu.test(text.normalize('NFC'));

test('no source is longer than a reader can keep in mind', () => {
  const long = inFolders('src', 'scripts')
    // Lists of words, as of criteria, are looked up in, not read through.
    .filter((path) => /\.(ts|js|tsx)$/.test(path) && !/^src\/catalogue\/criteria\/|\/words\.ts$/.test(path))
    .map((path) => [path, textOf(path).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});

test('all text is in composed form (NFC), so that equal words are equal', () => {
  const texts = inFolders('src', 'docs', 'examples', 'README.md', 'CHANGELOG.md').filter((path) =>
    /\.(ts|tsx|html|css|md|csv|json|txt)$/.test(path),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((path) => textOf(path) !== textOf(path).normalize('NFC'))).toEqual([]);
});

test('nothing names a place on the machine where it was written', () => {
  const places = ['work', 'root', 'home'].map((name) => `/${name}/`).concat(['..', 'shared'].join('/'));
  const binary = /\.(xlsx|png|jpg|ico|wasm|zip)$/;
  const found = files
    .filter((path) => !binary.test(path))
    .flatMap((path) => {
      const text = textOf(path);
      return places.filter((place) => text.includes(place)).map((place) => `${path}: ${place}`);
    });
  expect(found).toEqual([]);
});
