/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A replay takes a second or two, and ten times that on a machine that has other work.
  testTimeout: 60_000,
  // Most tests wait for git and for the bundled action, so that a worker less than there are cores leaves one idle.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.yml', '.html', '.css'],
  moduleFileExtensions: ['ts', 'js', 'json', 'yml', 'html', 'css', 'node'],
  transform: {
    '\\.ts$': '<rootDir>/scripts/jest-types.js',
    '\\.(yml|html|css|browser\\.js)$': '<rootDir>/scripts/jest-yaml.js',
  },
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/site/'],
}
