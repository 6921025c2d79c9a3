import { office } from '../../src/catalogue/office';
import { projectFiles, textOf } from './projectFiles';

/** The delivered catalogue says who compiles and by what document; everything else takes that as a value. */
const names = ['VH-TT', 'vh-tt', 'A Lưới', 'Huế', '735', office.name];

test('no source outside the catalogue names an office, its place or its document', () => {
  const sources = projectFiles().filter((path) => /^src\/.*\.\w+$/.test(path));
  const [catalogue, others] = [true, false].map((inside) =>
    sources.filter((path) => path.startsWith('src/catalogue/') === inside),
  );
  const named = (paths: readonly string[] = []): readonly string[] =>
    paths.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, at) =>
          names.some((name) => line.includes(name)) ? [`${path}:${String(at + 1)}: ${line.trim()}`] : [],
        ),
    );
  expect(others?.length).toBeGreaterThan(300);
  expect(named(catalogue).length).toBeGreaterThan(10);
  expect(named(others)).toEqual([]);
});
