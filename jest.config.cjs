/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Jest leaves one core free, which on a small machine is half of it.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // IronCalc ships as an ES module; every other package is left as it is.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};
