// The unit tests and the rules of the house, each property tried a few times: while one is at work.
process.env.PROPERTY_RUNS ??= '5';

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/test/unit', '<rootDir>/test/arch'],
};
