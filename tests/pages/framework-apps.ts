/** Small apps in frameworks, bundled from the built package, as a developer would do it. */
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Both apps do the same: a card that changes its report, a list with its own data, and a button
 * that closes both.
 */
const SOURCES = {
  React: {
    file: 'app.jsx',
    source: `
      import { StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      import 'publication-widgets/define.js';

      function App({ feed, data }) {
        const [publication, choose] = useState('models-of-care-thailand');
        const [isOpen, setOpen] = useState(true);
        const [message, setMessage] = useState('');
        return <main>
          <button onClick={() => choose('transforming-finance-roadmap')}>Another report</button>
          <button onClick={() => setOpen(false)}>Close</button>
          <output>{message}</output>
          {isOpen && <>
            <publication-card feed={feed} publication={publication} heading-level={2}
              onfeed-load={({ publications }) => setMessage(publications.length + ' reports')}
              onreport-download={(event) => { event.preventDefault(); setMessage(event.publication.title); }}>
              <a href="/own-link">Own link</a>
            </publication-card>
            <related-resources data={data} limit={1}></related-resources>
          </>}
        </main>;
      }

      const place = document.querySelector('#app');
      createRoot(place).render(
        <StrictMode><App feed={place.dataset.feed} data={JSON.parse(place.dataset.given)} /></StrictMode>,
      );`,
  },
  Vue: {
    file: 'app.js',
    source: `
      import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
      import 'publication-widgets/define.js';

      const { feed, given } = document.querySelector('#app').dataset;
      const app = createApp({
        setup: () => ({
          feed,
          data: JSON.parse(given),
          publication: ref('models-of-care-thailand'),
          isOpen: ref(true),
          message: ref(''),
        }),
        template: \`<main>
          <button @click="publication = 'transforming-finance-roadmap'">Another report</button>
          <button @click="isOpen = false">Close</button>
          <output>{{ message }}</output>
          <template v-if="isOpen">
            <publication-card :feed="feed" :publication="publication" heading-level="2"
              @feed-load="message = $event.publications.length + ' reports'"
              @report-download="$event.preventDefault(); message = $event.publication.title">
              <a href="/own-link">Own link</a>
            </publication-card>
            <related-resources :data="data" :limit="1"></related-resources>
          </template>
        </main>\`,
      });
      app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
      app.mount('#app');`,
  },
};

/** The frameworks that have an app. */
export type Framework = keyof typeof SOURCES;

/** The names of the frameworks. */
export const FRAMEWORKS = Object.keys(SOURCES) as Framework[];

/**
 * Bundles the framework's app into one script, in its development build, which warns of mistakes.
 * The app mounts into `#app`. Its `data-feed` is the card's feed, and its `data-given` is the
 * list's data.
 */
export async function bundleApp(framework: Framework): Promise<string> {
  const { file, source } = SOURCES[framework];
  const entry = join(process.cwd(), file);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'app-source',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { inlineDynamicImports: true } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite watches instead of building');
  return output.output[0].code;
}
