/**
 * What the compiler does not see: unsafe types, floating promises, calls to a host in a loop,
 * clock and chance in the rules, tests that cannot fail, rooms that have become two.
 */
import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noBarrels = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file itself.' },
];

const noClockNoChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time comes through the port Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time comes through the port Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Ids come through the port Ids.',
  },
  { selector: "CallExpression[callee.object.name='crypto']", message: 'Ids come through the port Ids.' },
];

const length = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': length(250),
      'no-restricted-syntax': ['error', ...noBarrels],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers belong into sentences; dates and objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index signature is no property: process.env['PATH'] says that the name may be absent (compiler option too).
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/core/**', 'src/ports/**', 'src/app/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noBarrels, ...noClockNoChance],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^node:', message: 'The rules know no machine: what they need comes through a port.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/adapters/officejs-*/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/ui/**', 'src/entry/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['test/**'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'max-lines': length(400),
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'assert*'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-commented-out-tests': 'error',
      'jest/no-duplicate-hooks': 'error',
      'jest/prefer-strict-equal': 'off',
      'jest/valid-title': 'error',
      '@typescript-eslint/unbound-method': 'off',
      // expect.any() and its like are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // The one place that may leave tests out: it marks them for the reporter.
    files: ['test/environment/programs.ts'],
    rules: { 'jest/no-disabled-tests': 'off', 'jest/valid-title': 'off', 'jest/no-export': 'off' },
  },
  {
    files: ['test/contract/**', 'test/office-host/**', 'test/**/*-contract.ts'],
    rules: { 'jest/no-export': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
