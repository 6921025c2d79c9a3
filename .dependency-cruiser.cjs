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

/**
 * The house from the ground up, room by room: a folder imports itself and the floors below it, types included. A folder
 * that has no floor yet is an error, or nothing would hold it there.
 */
const floors = (root, table) => {
  const known = table.flatMap(({ folders }) => folders);
  const room = (folders) => `^src/${root}/(${folders.join('|')})/`;
  return [
    {
      name: `${root}-folder-without-floor`,
      comment: `a new folder of src/${root} is given its floor in this file`,
      severity: 'error',
      from: {},
      to: { path: `^src/${root}/[^/]+/`, pathNot: room(known) },
    },
    ...table.flatMap(({ folders, comment }, floor) => {
      const below = table.slice(0, floor).flatMap((each) => each.folders);
      return folders.map((folder) => ({
        name: `${root}-${folder}`,
        comment,
        severity: 'error',
        from: { path: room([folder]) },
        to: { path: `^src/${root}/[^/]+/`, pathNot: room([folder, ...below]) },
      }));
    }),
  ];
};

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
    folders: ['evidence', 'closing'],
    comment:
      'documents are held against claims, and results kept of them, that were read, checked and handed in',
  },
];

const workbookFloors = [
  { folders: ['grid'], comment: 'cells, tables and requests know no tab' },
  { folders: ['protection'], comment: 'who may edit a block of cells does not hang on what it is for' },
  { folders: ['tabs'], comment: 'a tab knows of no workbook that it stands in' },
  { folders: ['period', 'control'], comment: 'a workbook is its tabs together' },
  { folders: ['show', 'update'], comment: 'what is shown and brought up to date was read first' },
];

const appFloors = [
  { folders: ['world', 'api'], comment: 'ports and answers know no use case' },
  { folders: ['control'], comment: 'the control workbook says which periods there are' },
  { folders: ['permissions'], comment: 'who may edit what follows from the people of the control workbook' },
  { folders: ['checking'], comment: 'a check looks at the permissions, too' },
  { folders: ['evidence'], comment: 'documents change what a check finds' },
  {
    folders: ['period', 'scores', 'unit', 'papers'],
    comment: 'a period is made with its folders; points and todos come from what was checked',
  },
  { folders: ['appraisal'], comment: 'what the office appraises is what units work on' },
];

/** The list of actions: what they are called and whom they are for. */
const actionWords = '^src/actions/words\\.ts$';
/** What people read on a tab. */
const tabWords = '^src/workbook/tabs/[^/]+/words\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core', [], 'the domain knows no spreadsheet, no Google, no words'),
    {
      name: 'core-root',
      comment:
        'the terms of the domain in the root of core are the ground: all stand on them, they on nothing',
      severity: 'error',
      from: { path: '^src/core/[^/]+\\.ts$' },
      to: { path: '^src/core/[^/]+/' },
    },
    ...floors('core', coreFloors),
    ...floors('workbook', workbookFloors),
    layer('catalogue', ['^src/core/model\\.ts$'], 'typed data only'),
    layer('text', ['^src/core/', actionWords, tabWords], 'words know the types of what they speak of'),
    layer('workbook', ['^src/core/', '^src/text/'], 'domain ↔ Sheets resources'),
    layer(
      'app',
      [
        '^src/core/',
        '^src/catalogue/',
        '^src/workbook/',
        '^src/text/',
        '^src/papers/',
        '^src/ooxml/',
        actionWords,
      ],
      'use cases',
    ),
    ...floors('app', appFloors),
    layer(
      'actions',
      ['^src/app/', '^src/core/', '^src/text/', '^src/workbook/', '^src/papers/ids\\.ts$'],
      'what people start: a use case, what it asks and what it says',
    ),
    {
      name: 'action-words-import-little',
      comment: 'everybody reads the list of actions, texts and pages too',
      severity: 'error',
      from: { path: actionWords },
      to: { pathNot: '^src/text/format\\.ts$' },
    },
    {
      name: 'tab-words-import-nothing',
      comment: 'texts and pages name tabs and columns, and must not load what a tab does',
      severity: 'error',
      from: { path: tabWords },
      to: {},
    },
    layer(
      'gas',
      [
        '^src/app/',
        '^src/actions/',
        '^src/core/(model|appError)\\.ts$',
        '^src/text/',
        tabWords,
        '^src/workbook/grid/sheets\\.ts$',
      ],
      'adapters of the ports; of the workbook only the shape of a request',
    ),
    layer(
      'ui',
      [
        '^src/app/api/(api|pageApi|boardApi|closingApi|scoreApi|selfTestApi|sharingApi|papersApi|pageCalls)\\.ts$',
        '^src/core/model\\.ts$',
        '^src/text/',
        actionWords,
        tabWords,
      ],
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
      from: { path: '^src/(entry|unitEntry)\\.ts$' },
      to: { pathNot: '^src/gas/' },
    },
    {
      name: 'units-script-is-lean',
      comment: 'the script of the units has no right to Drive, keeps nothing and makes no triggers',
      severity: 'error',
      from: { path: '^src/(unitEntry\\.ts$|gas/units/)' },
      to: {
        path: '^src/gas/',
        pathNot:
          '^src/gas/(units/|here\\.ts$|guard\\.ts$|pageFunctions\\.ts$|cardFunctions\\.ts$|showPage\\.ts$)',
      },
    },
    {
      name: 'probes-stand-apart',
      comment: 'they are asked by the self-test alone: nothing that people work with leans on them',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(gas/(probes|probing)/|gas/pages\\.ts$|entry\\.ts$)' },
      to: { path: '^src/gas/(probes|probing)/' },
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
      from: { path: '^src/', pathNot: '^src/(ui|ooxml)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown', 'undetermined'] },
    },
    {
      name: 'ooxml-packages',
      comment: 'zipping is done by a library; all else of a document is text of ours',
      severity: 'error',
      from: { path: '^src/ooxml/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown', 'undetermined'],
        pathNot: '^node_modules/fflate/',
      },
    },
    layer('ooxml', [], 'documents of Office as data, whatever they are about'),
    layer(
      'papers',
      ['^src/core/', '^src/text/', '^src/ooxml/'],
      'what papers say of a period, and how they look',
    ),
    {
      name: 'no-circular',
      comment:
        'files that need each other, if only their types, are read and moved only together: the shared part goes down',
      severity: 'error',
      from: {},
      to: { circular: true },
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
