/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // IronCalc ships as an ES module; every other package is left as it is.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};
