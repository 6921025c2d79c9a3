import tseslint from 'typescript-eslint';

const pure = [
  'src/core/**',
  'src/catalogue/**',
  'src/text/**',
  'src/workbook/**',
  'src/app/**',
  'src/actions/**',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'out/',
      'node_modules/',
      'coverage/',
      '**/*.cjs',
      '**/*.mjs',
      'scripts/host/realm/',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'src/tsconfig.pure.json',
          'src/tsconfig.gas.json',
          'src/tsconfig.ui.json',
          'scripts/studio/page/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    // Pure code: the clock, randomness and the console come in through ports, and values may come from another realm.
    files: pure.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'Date', 'console'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='instanceof']", message: 'instanceof fails across realms' },
      ],
    },
  },
);
