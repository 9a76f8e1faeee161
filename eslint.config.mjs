import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const HTML_SINKS = 'A feed is not trusted: render a template instead of an HTML string.';
const SINK_MEMBERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
].join('|');

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'test-results/',
    'tests/**/fixtures/',
    // Projects of their own, with wrong lines on purpose.
    'tests/frameworks/*/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, string: true } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A function that returns undefined on purpose is no statement in disguise.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts', 'tests/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without markers is one, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
    settings: { litHtmlSources: ['lit'] },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['info', 'warn'] }],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', '__dirname'].map((name) => ({
          name,
          message: 'Only src/publisher runs in Node alone.',
        })),
        { name: 'DOMParser', message: HTML_SINKS },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/static-html.js', message: HTML_SINKS, importNames: ['unsafeStatic'] },
          ],
          patterns: [{ group: ['**/directives/unsafe-*'], message: HTML_SINKS }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: `MemberExpression[property.name=/^(${SINK_MEMBERS})$/]`, message: HTML_SINKS },
        { selector: `MemberExpression[property.value=/^(${SINK_MEMBERS})$/]`, message: HTML_SINKS },
        { selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: HTML_SINKS },
        {
          selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(${SINK_MEMBERS})=/]`,
          message: HTML_SINKS,
        },
        {
          selector:
            'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: HTML_SINKS,
        },
      ],
    },
  },
  {
    files: ['src/publisher/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai's `expect(x).to.be.true` is an expression, and node:test's `test()` a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
            // Typed as a promise by Open Web Components' DOM comparison, which is none.
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil', 'aTimeout'],
          message: 'Its limit is one second: use tests/waiting.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Pages and scripts of the demo are a partner's, not ours: no types there.
    files: ['demo/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
);
