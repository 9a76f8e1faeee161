/**
 * The import table of the design: data flows one way, fetch -> parse -> state -> render.
 * Type-only imports count too, so that the layers stay apart on paper as well.
 */
const LIT = ['node_modules/lit/', 'node_modules/@lit/task/'];
const FEED_TYPES_ONLY = 'src/feed/';
/** The packages that the command line is bundled with. */
const BUNDLED = [
  'commander',
  'fastest-levenshtein',
  'franc-min',
  'image-size',
  'jsonc-parser',
  'robots-parser',
  'unpdf',
].map((name) => `node_modules/${name}/`);

/** The packages that read what publishers have. They are bundled with the command line too. */
const READERS = [
  '@citation-js/',
  'fast-xml-parser/',
  'fastest-levenshtein/',
  'feedsmith/',
  'fflate/',
  'htmlparser2/',
  'papaparse/',
  '@types/papaparse/',
].map((name) => `node_modules/${name}`);

/** What renders the elements without a browser. */
const RENDERING = ['node_modules/@lit-labs/ssr/', ...LIT];

/** What the command line may import of the sources. */
const PUBLISHER = [
  'publisher/',
  'citations/',
  'publications/',
  'feed/',
  'sources/',
  'messages/',
  'index\\.ts$',
  // The words about a file, which are the same in plain pages.
  'elements/shared/content/(?:file|more)-details\\.ts$',
  'elements/shared/language/localization\\.ts$',
];

/**
 * A rule that modules under `from` import from their own folder and `allowed` alone.
 *
 * @param {string} name
 * @param {string} from a regular expression
 * @param {string[]} allowed starts of paths, as regular expressions
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: `^(${allowed.join('|')})` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only('publications-import-nothing', '^src/publications/', ['src/publications/']),
    // The widgets load them as lazy chunks, which holds nothing of the core.
    only('citations-import-types', '^src/citations/', ['src/citations/', 'src/publications/']),
    {
      name: 'citations-import-only-types-from-publications',
      severity: 'error',
      from: { path: '^src/citations/' },
      to: { path: '^src/publications/', dependencyTypesNot: ['type-only'] },
    },
    only('messages-import-nothing', '^src/messages/', ['src/messages/']),
    only('feed-imports', '^src/feed/', ['src/feed/', 'src/publications/', 'src/sources/']),
    {
      name: 'feed-imports-a-source-lazily',
      severity: 'error',
      from: { path: '^src/feed/' },
      to: { path: '^src/sources/', dynamic: false },
    },
    only('source-imports', '^src/sources/', [
      'src/sources/',
      'src/publications/',
      'src/citations/',
      ...READERS,
    ]),
    // A chunk of the widgets holds these, and must not import what their core has.
    only(
      'wordpress-chunk-imports',
      '^src/sources/wordpress/(wordpress-in-page|posts|readers|embedded)\\.ts$',
      [
        'src/sources/json-feed\\.ts$',
        'src/sources/wordpress/(posts|readers|embedded)\\.ts$',
        'src/sources/reading/(found-item|json-value|web-address|own-teaser)\\.ts$',
      ],
    ),
    only('state-imports', '^src/state/', ['src/state/', 'src/feed/', 'src/publications/', ...LIT]),
    only('element-imports', '^src/elements/(?!shared/)([^/]+)/', [
      'src/elements/$1/',
      'src/elements/shared/',
      'src/state/',
      'src/publications/',
      'src/messages/',
      FEED_TYPES_ONLY,
      ...LIT,
    ]),
    only('shared-imports', '^src/elements/shared/', [
      'src/elements/shared/',
      'src/elements/problems-page\\.ts$',
      'src/citations/',
      'src/state/',
      'src/publications/',
      'src/messages/',
      FEED_TYPES_ONLY,
      ...LIT,
    ]),
    {
      name: 'elements-import-only-types-from-feed',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/feed/', dependencyTypesNot: ['type-only'] },
    },
    only('script-tag-imports', '^src/embed/script-tag/', [
      'src/embed/script-tag/',
      'src/define\\.ts$',
      'src/elements/(?!shared/)',
    ]),
    only('iframe-page-imports', '^src/embed/iframe-page/', [
      'src/embed/iframe-page/',
      'src/elements/tags\\.ts$',
      'src/messages/',
      'src/publications/',
    ]),
    only('tags-import-nothing', '^src/elements/tags\\.ts$', ['src/elements/tags\\.ts$']),
    only('problems-page-imports-nothing', '^src/elements/problems-page\\.ts$', [
      'src/elements/problems-page\\.ts$',
    ]),
    {
      name: 'publisher-imports',
      severity: 'error',
      from: { path: '^src/publisher/' },
      to: {
        pathNot: `^(src/(${PUBLISHER.join('|')})|${[...BUNDLED, ...RENDERING].join('|')})`,
        dependencyTypesNot: ['core'],
      },
    },
    // The snippet builder says the same of a feed, in a browser.
    only('check-imports', '^src/publisher/check/(?!network/|check-command)', [
      'src/publisher/check/(?!network/|check-command)',
      'src/publications/',
      'src/feed/',
      ...BUNDLED,
    ]),
    only('define-imports', '^src/define\\.ts$', ['src/elements/[^/]+/define\\.ts$']),
    only('index-imports', '^src/index\\.ts$', ['src/(elements|state|feed|publications|messages)/']),
    {
      name: 'index-registers-nothing',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '/define\\.ts$' },
    },
    {
      name: 'index-exports-elements-and-types',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(state|feed|publications)/', dependencyTypesNot: ['type-only'] },
    },
    only('demo-imports-the-bundle', '^demo/', ['demo/', 'dist/cdn/']),
    only('snippet-builder-imports', '^src/snippet-builder/', [
      'src/snippet-builder/',
      'src/index\\.ts$',
      'src/publications/language-direction\\.ts$',
      'src/publisher/check/(?!network/|check-command)',
      ...LIT,
    ]),
    {
      name: 'snippet-builder-uses-the-shipped-widgets',
      severity: 'error',
      from: { path: '^src/snippet-builder/' },
      to: {
        path: '^src/(?!snippet-builder/|publications/language-direction|publisher/check/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
