import { licenceProblems } from '../../../scripts/licences/findProblems';

const problemsOf = (name: string, locked: object, inBundle: readonly string[] = []): readonly string[] =>
  licenceProblems({ '': {}, [`node_modules/${name}`]: locked }, new Set(inBundle));

test.each([
  ['MIT', []],
  ['(MIT OR GPL-3.0-or-later)', []],
  ['(MIT AND Zlib)', []],
  ['GPL-3.0-only', ['node_modules/thing: GPL-3.0-only is not among those that may be used']],
  [
    '(MIT AND GPL-3.0-only)',
    ['node_modules/thing: (MIT AND GPL-3.0-only) is not among those that may be used'],
  ],
  [
    'SEE LICENSE IN LICENSE',
    ['node_modules/thing: SEE LICENSE IN LICENSE is not among those that may be used'],
  ],
  [undefined, ['node_modules/thing: states no licence']],
])('a package under %s', (license, problems) => {
  expect(problemsOf('thing', { license })).toEqual(problems);
});

test('what comes into the bundle is looked at more strictly than what only tests', () => {
  expect(problemsOf('axe-core', { license: 'MPL-2.0' })).toEqual([]);
  expect(problemsOf('axe-core', { license: 'MPL-2.0' }, ['axe-core'])).toEqual([
    'node_modules/axe-core: MPL-2.0 is not among those that may be handed on',
  ]);
  expect(problemsOf('buffers', {})).toEqual([]);
  expect(problemsOf('buffers', {}, ['buffers'])).toHaveLength(1);
});

test('a script at installing and a newer Node are named, also of a package inside of another', () => {
  const nested = 'other/node_modules/thing';
  expect(problemsOf(nested, { license: 'MIT', hasInstallScript: true, engines: { node: '>=22' } })).toEqual([
    `node_modules/${nested}: runs a script when it is installed`,
    `node_modules/${nested}: wants Node >=22, not 20.19.0`,
  ]);
});
