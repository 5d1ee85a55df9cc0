import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'node_modules/', 'coverage/', 'out/', 'src/github/generated.ts', 'sandbox/weeks/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Dot notation is for known keys; an index signature is asked with brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // `!= null` asks for null and undefined alike, which is what GitHub's partial answers need.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time is Temporal; an instant comes in as a parameter.' },
      ],
      'max-lines': ['error', { max: 250 }],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/github/generated.ts'], rules: { 'max-params': ['error', { max: 3 }] } },
  {
    files: ['**/*.ts'],
    ignores: ['src/text/url.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(TSAsExpression, TSTypeAssertion) > TSTypeReference[typeName.name="Url"]',
          message: 'Only src/text/url.ts makes a Url: from checked parts, or from a text that it checks.',
        },
      ],
    },
  },
  {
    // The stages are pure: what they know of the world is given to them.
    files: [
      'src/model/**',
      'src/text/**',
      'src/curate/**',
      'src/compose/**',
      'src/report/**',
      'src/gather/**',
      'src/publish/**',
      'src/check/**',
      'src/preview/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Temporal', property: 'Now', message: 'The clock is a parameter.' },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter.' },
        { object: 'process', property: 'env', message: 'The environment is a parameter.' },
      ],
    },
  },
  // The script of the preview's page has the browser for its world; its types are checked by the compiler.
  { files: ['**/*.browser.js'], rules: { 'no-undef': 'off' } },
  { files: ['__tests__/**', 'sandbox/**', 'scripts/**'], rules: { 'no-restricted-globals': 'off' } },
)
