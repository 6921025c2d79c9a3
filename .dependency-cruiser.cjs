/**
 * Who may import whom. Layers are folders of `src/`; `scripts/host` stands apart, since it must know no more of the
 * add-on than Google does.
 */
const layer = (name, mayImport, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|scripts|test)/', pathNot: [`^src/${name}/`, ...mayImport] },
});

/** The house of the domain, from the ground up: a folder imports itself and the floors below it, types included. */
const coreFloors = [
  {
    folders: ['findings'],
    comment:
      'which findings there are is plain data, on which readers, rules and words depend, never it on them',
  },
  {
    folders: ['parse', 'statistics', 'permissions'],
    comment: 'they look at one cell, one list of numbers or one right, whatever it is for',
  },
  {
    folders: ['catalogue', 'aggregation'],
    comment: 'what is asked and how rows become a figure hold for every period, whatever was entered',
  },
  { folders: ['scoring'], comment: 'points come from figures, and know of no workbook' },
  {
    folders: ['rows'],
    comment: 'a period as read, not judged: it can be read without checking or settling it',
  },
  { folders: ['period'], comment: 'when a period begins, moves and ends does not hang on what was entered' },
  { folders: ['summary'], comment: 'the totals rest on rows that are read and checked, by whomever' },
  {
    folders: ['validation', 'explain'],
    comment: 'checking and explaining see a period as it is, not what was handed in, tried or put beside it',
  },
  {
    folders: ['submission', 'trial'],
    comment: 'what was handed in, or is tried, is a checked period with one thing more',
  },
  {
    folders: ['evidence'],
    comment: 'documents are held against claims that were read, checked and handed in',
  },
];
const coreFolders = coreFloors.flatMap(({ folders }) => folders);

const coreRules = [
  {
    name: 'core-root',
    comment: 'the terms of the domain in the root of core are the ground: all stand on them, they on nothing',
    severity: 'error',
    from: { path: '^src/core/[^/]+\\.ts$' },
    to: { path: '^src/core/[^/]+/' },
  },
  {
    name: 'core-folder-without-floor',
    comment: 'a new folder of core is given its floor in the table above, or nothing would hold it there',
    severity: 'error',
    from: {},
    to: { path: '^src/core/[^/]+/', pathNot: `^src/core/(${coreFolders.join('|')})/` },
  },
  ...coreFloors.flatMap(({ folders, comment }, floor) => {
    const below = coreFloors.slice(0, floor).flatMap((each) => each.folders);
    return folders.map((folder) => ({
      name: `core-${folder}`,
      comment,
      severity: 'error',
      from: { path: `^src/core/${folder}/` },
      to: { path: '^src/core/[^/]+/', pathNot: `^src/core/(${[folder, ...below].join('|')})/` },
    }));
  }),
];

/** Circles of types that are still to be taken apart; of code there is none. A file that is mended leaves the list. */
const circlesOfTypes = ['^src/app/api/(boardApi|pageApi|scoreApi)\\.ts$'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core', [], 'the domain knows no spreadsheet, no Google, no words'),
    ...coreRules,
    layer('catalogue', ['^src/core/model\\.ts$'], 'typed data only'),
    layer('text', ['^src/core/'], 'words know the types of what they speak of'),
    layer('workbook', ['^src/core/', '^src/text/'], 'domain ↔ Sheets resources'),
    layer('app', ['^src/core/', '^src/catalogue/', '^src/workbook/', '^src/text/'], 'use cases'),
    layer(
      'gas',
      ['^src/app/', '^src/core/(model|appError)\\.ts$', '^src/text/', '^src/workbook/grid/sheets\\.ts$'],
      'adapters of the ports; of the workbook only the shape of a request',
    ),
    layer(
      'ui',
      ['^src/app/api/(api|pageApi|boardApi|scoreApi)\\.ts$', '^src/core/model\\.ts$', '^src/text/'],
      'screens know what they may ask and the words; what they ask is done on the server',
    ),
    {
      name: 'ui-imports-types',
      comment: 'no code of the server may slip into a page',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(app|core)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-packages',
      comment: 'pages stay small: one library, to draw',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown', 'undetermined'], pathNot: 'preact' },
    },
    {
      name: 'text-imports-types',
      comment: 'words are data: they use no code of the domain',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entry-imports-gas',
      comment: 'the functions that Google calls are adapters and nothing else',
      severity: 'error',
      from: { path: '^src/entry\\.ts$' },
      to: { pathNot: '^src/gas/' },
    },
    {
      name: 'host-stands-alone',
      comment: 'it loads the built bundle, as Google does',
      severity: 'error',
      from: { path: '^scripts/host/' },
      to: { path: '^(src|scripts/(?!host/)|test)/' },
    },
    {
      name: 'studio-words-stay-here',
      comment: 'the studio runs on this machine only: its words are no part of the bundle for Google',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/text/studio\\.ts$' },
    },
    {
      name: 'page-is-apart',
      comment: 'code of the browser knows of the server only what both say to each other',
      severity: 'error',
      from: { path: '^scripts/studio/page/' },
      to: {
        path: '^(src|scripts)/',
        pathNot: [
          '^scripts/studio/page/',
          '^scripts/studio/api\\.ts$',
          '^scripts/host/checkScriptRunArguments\\.ts$',
          '^src/text/(studio|format)\\.ts$',
        ],
      },
    },
    {
      name: 'no-packages-in-src',
      comment: 'the bundle for Google stays lean',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-circular',
      comment:
        'files that need each other, if only their types, are read and moved only together: the shared part goes down',
      severity: 'error',
      from: { pathNot: circlesOfTypes },
      to: { circular: true },
    },
    {
      name: 'no-circular-code',
      comment: 'code that needs each other runs or not, depending on which file is loaded first',
      severity: 'error',
      from: { path: circlesOfTypes },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'what can not be found can not be held against these rules',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
