/** A publisher's server that sets a cookie with every answer, and records the requests. */
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';

/** The data that one request gives to the publisher. */
interface ReceivedRequest {
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

/** The server, its feed of one report, and all requests so far. */
export interface PublisherSite {
  readonly url: string;
  readonly feed: string;
  readonly requests: ReceivedRequest[];
  readonly close: () => Promise<void>;
}

/** Starts the server. It also serves the report’s cover, page and files, and the scripts. */
export async function startPublisherSite(): Promise<PublisherSite> {
  const requests: ReceivedRequest[] = [];
  const demo = demoHandler();
  const server = await startDemoServer({
    handler: (request, response) => {
      const { url: path = '', headers, socket } = request;
      requests.push({ path, cookie: headers.cookie, referer: headers.referer });
      response.setHeader('set-cookie', `${cookieOf(socket.localPort, path)}; path=/`);
      if (path.startsWith('/cdn/')) return demo(request, response);
      const [type, body] = ANSWERS[path] ?? PAGE;
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(body);
    },
  });
  return { ...server, feed: `${server.url}feed.json`, requests };
}

/**
 * The cookie of an answer. It names its port, because browsers send it to every port of the host.
 */
export const cookieOf = (port: number | string | undefined, path: string): string =>
  `from-${port ?? ''}${path.replace(/\W/g, '-')}=1`;

/** Browsers request an icon too, unless the page names one. */
const PAGE = ['text/html', '<link rel="icon" href="data:,">A page of the publisher'] as const;

const ANSWERS: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/feed.json': [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Reports',
      items: [
        {
          id: 'report',
          url: 'report.html',
          title: 'A report',
          summary: 'In short.',
          content_html: '<p>A long text, <a href="more.html">with a link</a>.</p>',
          image: 'cover.svg',
          attachments: [
            { url: 'report-en.pdf', mime_type: 'application/pdf' },
            { url: 'report-fr.pdf', mime_type: 'application/pdf', title: 'French' },
          ],
        },
        { id: 'other', url: 'other.html', title: 'Another report', content_text: 'Its text.' },
      ],
    }),
  ],
  '/cover.svg': [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="80"><rect width="60" height="80"/></svg>',
  ],
};
