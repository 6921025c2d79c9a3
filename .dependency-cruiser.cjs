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
 * The floors of `src/app`: a room imports rooms of the floors below its own. The control workbook says which periods
 * there are; who may edit what follows from its people; a check looks at that, too; documents change what a check finds;
 * a period is made with its folders; what VH-TT appraises is what units work on.
 */
const appFloors = [
  ['world', 'api'],
  ['control'],
  ['permissions'],
  ['checking'],
  ['evidence'],
  ['period', 'scores', 'unit'],
  ['appraisal'],
];

const appRooms = appFloors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `app-${room}-imports`,
    comment: 'a use case knows only what it is built on',
    severity: 'error',
    from: { path: `^src/app/${room}/` },
    to: {
      path: '^src/app/',
      pathNot: [room, ...appFloors.slice(0, floor).flat()].map((below) => `^src/app/${below}/`),
    },
  })),
);

/** The list of actions: what they are called and whom they are for. */
const actionWords = '^src/actions/words\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core', [], 'the domain knows no spreadsheet, no Google, no words'),
    layer('catalogue', ['^src/core/model\\.ts$'], 'typed data only'),
    layer('text', ['^src/core/', actionWords], 'words know the types of what they speak of'),
    layer('workbook', ['^src/core/', '^src/text/'], 'domain ↔ Sheets resources'),
    layer('app', ['^src/core/', '^src/catalogue/', '^src/workbook/', '^src/text/', actionWords], 'use cases'),
    ...appRooms,
    layer(
      'actions',
      ['^src/app/', '^src/core/', '^src/text/', '^src/workbook/'],
      'what people start: a use case, what it asks and what it says',
    ),
    {
      name: 'action-words-import-little',
      comment: 'everybody reads the list of actions, texts and pages too',
      severity: 'error',
      from: { path: actionWords },
      to: { pathNot: '^src/text/format\\.ts$' },
    },
    layer(
      'gas',
      [
        '^src/app/',
        '^src/actions/',
        '^src/core/(model|appError)\\.ts$',
        '^src/text/',
        '^src/workbook/grid/sheets\\.ts$',
      ],
      'adapters of the ports; of the workbook only the shape of a request',
    ),
    layer(
      'ui',
      [
        '^src/app/api/(api|pageApi|boardApi|scoreApi|pageCalls)\\.ts$',
        '^src/core/model\\.ts$',
        '^src/text/',
        actionWords,
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
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
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
