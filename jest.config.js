// What users run: see src/production.ts. Jest sets 'test', and workers and the programs that tests start inherit this.
process.env.NODE_ENV = 'production';

/** Native ESM: run with NODE_OPTIONS=--experimental-vm-modules (npm test does). */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  // Two cores serve three, because tests of a browser or of other programs often wait.
  maxWorkers: 3,
  // The modules of a test file stay in memory after it. A worker with too many is replaced before V8 spends its time on
  // garbage collection.
  workerIdleMemoryLimit: '1GB',
};
