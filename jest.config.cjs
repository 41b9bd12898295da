/** Packages that ship as ES modules only and so pass through the transform as our own code does. */
const esmOnly = ['uuid', '@noble/hashes'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // The same components as in the pane, in the module form that Node reads without a transform.
  moduleNameMapper: { '^(office-ui-fabric-react|@uifabric/icons)/lib/(.*)$': '$1/lib-commonjs/$2' },
  globalSetup: '<rootDir>/test/environment/build-cli.cjs',
  // All cores: on two, where one worker would be the rule, that takes little more than half the time.
  maxWorkers: '100%',
  // Several waits of a browser fit into it, on a machine that is busy.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/environment/left-out-reporter.cjs'],
};
