import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { test as anyEngine } from './any-engine.js';

/** The publisher's site, which can hold or refuse a lazy chunk. */
export interface ChunkSite {
  readonly url: string;
  /** The address of each request for the chunk. */
  readonly asked: string[];
  /** What becomes of the next request for the chunk. */
  answer: 'send' | 'hold' | 'refuse';
  /** Sends what is held. */
  release(): void;
}

/**
 * Tests with such a site.
 *
 * @param chunk the name of the chunk's file, such as `in-depth.js`
 */
export const testWithChunk = (chunk: string) =>
  anyEngine.extend<{ site: ChunkSite }>({
    site: async ({}, use) => {
      const demo = demoHandler();
      const held: (() => void)[] = [];
      const asked: string[] = [];
      const site: ChunkSite = {
        url: '',
        asked,
        answer: 'send',
        release: () => held.splice(0).forEach((send) => send()),
      };
      const { url, close } = await startDemoServer({
        handler: (request, response) => {
          if (!request.url?.endsWith(`/${chunk}`)) return demo(request, response);
          asked.push(request.url);
          if (site.answer === 'hold') held.push(() => demo(request, response));
          else if (site.answer === 'refuse') response.writeHead(404).end();
          else demo(request, response);
        },
      });
      await use(Object.assign(site, { url }));
      site.release();
      await close();
    },
  });
