import config from './jest.config.js'

// The tests that build the page with real Jekyll: `npm run test:site`.
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/site/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
}
