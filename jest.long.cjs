// All tests, each property tried ten times as often: for a night, or before a release.
process.env.PROPERTY_RUNS ??= '1000';

/** @type {import('jest').Config} */
module.exports = require('./jest.config.cjs');
