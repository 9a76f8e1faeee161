import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { startServer, type TestServer } from '../a-server.js';

/** A post of the test site. The rest of what WordPress sends is made of it. */
export interface SitePost {
  readonly id: number;
  readonly title?: string;
  readonly modified?: string;
  readonly status?: string;
  readonly content?: string;
  readonly acf?: object;
  /** Whether it asks for a password. */
  readonly isProtected?: boolean;
}

/** A site that pages, filters and refuses as WordPress does: `tests/wordpress/` tries the real one. */
export interface TestSite extends TestServer {
  /** The posts by type. A test may change them. */
  readonly posts: Record<string, SitePost[]>;
  /** Files: by number, the post and the name. */
  readonly files: { id: number; post: number | null; name: string }[];
  /** The requests since the last call: method, path and query, without the lists of fields. */
  readonly requests: () => readonly string[];
  /** Answers instead of the site, until it returns `false`. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export const PDF = pdfOf(3);

/** Starts a WordPress that has these posts, each changed a minute after the one before. */
export async function aWordPress(
  posts: Record<string, SitePost[]>,
  files: TestSite['files'] = [],
): Promise<TestSite> {
  let seen = 0;
  const site = { posts, files, intercept: () => false } as unknown as TestSite;
  const server = await startServer((request, response) => {
    if (site.intercept(request, response)) return;
    answer(site, server.url)(request, response);
  });
  const requests = (): readonly string[] => {
    const all = server.asked.slice(seen);
    seen = server.asked.length;
    return all.map(({ method, url = '' }) => `${method ?? ''} ${withoutFields(url)}`);
  };
  return Object.assign(site, server, { requests });
}

const withoutFields = (url: string): string =>
  decodeURIComponent(url)
    .replace(/(?<=[?&])(?:_fields|_embed)=[^&]*&?/g, '')
    .replace(/[?&]$/, '');

const answer =
  (site: TestSite, home: string): RequestListener =>
  (request, response) => {
    const url = new URL(request.url ?? '', home);
    const [, route] = /^\/wp-json\/(.*)$/.exec(url.pathname) ?? [];
    const json = (value: unknown, status = 200, headers: Record<string, string> = {}): void => {
      const type = 'application/json; charset=UTF-8';
      response.writeHead(status, { 'content-type': type, 'x-robots-tag': 'noindex', ...headers });
      response.end(JSON.stringify(value));
    };
    if (url.pathname === '/robots.txt') return void response.writeHead(404).end();
    if (url.pathname === '/') {
      response.setHeader('link', `<${home}wp-json/>; rel="https://api.w.org/"`);
      return void response.end('<!doctype html><title>A site</title>');
    }
    if (url.pathname.endsWith('.pdf')) return sendFile(request, response, PDF, 'application/pdf');
    if (route === '') return json({ name: 'The publisher &amp; friends', description: '', home });
    if (route === 'wp/v2/types') {
      return json(
        Object.fromEntries(
          ['attachment', 'wp_block', ...Object.keys(site.posts)].map((name) => [
            name,
            {
              slug: name,
              name,
              rest_base: name === 'post' ? 'posts' : name,
              rest_namespace: 'wp/v2',
            },
          ]),
        ),
      );
    }
    if (route === 'wp/v2/media') return sendMedia(site, url, home, json);
    const type = Object.keys(site.posts).find(
      (name) => route === `wp/v2/${name === 'post' ? 'posts' : name}`,
    );
    if (type) return sendPosts(site.posts[type] ?? [], url, home, json);
    const [, base, number] = /^wp\/v2\/([\w-]+)\/(\d+)$/.exec(route ?? '') ?? [];
    const own = site.posts[base === 'posts' ? 'post' : (base ?? '')];
    if (own && number) return sendPost(own, Number(number), home, json);
    json({ code: 'rest_no_route', data: { status: 404 } }, 404);
  };

type SendJson = (value: unknown, status?: number, headers?: Record<string, string>) => void;

function sendPosts(posts: readonly SitePost[], url: URL, home: string, json: SendJson): void {
  const { searchParams: query } = url;
  const include = query.get('include')?.split(',').map(Number);
  const modifiedAfter = query.get('modified_after');
  const found = posts
    .filter(({ status = 'publish' }) => status === 'publish' || status === 'lie')
    .filter(({ id }) => !include || include.includes(id))
    .filter((post) => !modifiedAfter || modifiedOf(post) > Date.parse(modifiedAfter))
    .sort((a, b) =>
      query.get('orderby') === 'modified' ? modifiedOf(a) - modifiedOf(b) : a.id - b.id,
    );
  if (query.get('order') === 'desc') found.reverse();
  sendPage(found, url, json, (post) => postOf(post, home));
}

/** One post. To visitors, one that is not published is forbidden, and one that is not there unknown. */
function sendPost(posts: readonly SitePost[], number: number, home: string, json: SendJson): void {
  const post = posts.find(({ id }) => id === number);
  if (!post) return json({ code: 'rest_post_invalid_id', data: { status: 404 } }, 404);
  const { status = 'publish' } = post;
  if (status === 'publish') return json(postOf(post, home));
  json({ code: 'rest_forbidden', data: { status: 401 } }, 401);
}

function sendPage<Each>(
  found: readonly Each[],
  { searchParams: query }: URL,
  json: SendJson,
  write: (each: Each) => object,
): void {
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(found.length / size);
  if (page > 1 && page > pages) return json({ code: 'rest_post_invalid_page_number' }, 400);
  const fields = new Set(
    (query.get('_fields') ?? '').split(',').map((field) => field.split('.')[0]),
  );
  const list = found
    .slice((page - 1) * size, page * size)
    .map((each) =>
      Object.fromEntries(Object.entries(write(each)).filter(([key]) => fields.has(key))),
    );
  json(list, 200, { 'x-wp-total': `${found.length}`, 'x-wp-totalpages': `${pages}` });
}

const modifiedOf = ({ id, modified }: SitePost): number => Date.parse(`${modified ?? stamp(id)}Z`);

const stamp = (id: number): string =>
  new Date(Date.UTC(2024, 0, 1) + id * 60_000).toISOString().slice(0, 19);

function postOf(post: SitePost, home: string): object {
  const {
    id,
    title = `Report ${id}`,
    content = `<p>The text of report ${id}.</p>`,
    acf = [],
  } = post;
  const { status = 'publish', isProtected = false } = post;
  return {
    id,
    type: 'post',
    status: status === 'lie' ? 'draft' : status,
    link: `${home}report-${id}/`,
    title: { rendered: title },
    content: { rendered: isProtected ? '' : content, protected: isProtected },
    excerpt: { rendered: '', protected: isProtected },
    date_gmt: stamp(id),
    date: stamp(id),
    modified_gmt: post.modified ?? stamp(id),
    acf,
    meta: [],
    _links: { self: [{ href: home }] },
    _embedded: { 'wp:term': [[{ name: 'Migration', slug: 'migration', taxonomy: 'category' }]] },
  };
}

function sendMedia(site: TestSite, url: URL, home: string, json: SendJson): void {
  const numbers = (name: string): readonly number[] | undefined =>
    url.searchParams.get(name)?.split(',').map(Number);
  const [parents, include] = [numbers('parent'), numbers('include')];
  const found = site.files.filter(
    ({ id, post }) =>
      (!parents || parents.includes(post ?? 0)) && (!include || include.includes(id)),
  );
  sendPage(found, url, json, ({ id, post, name }) => ({
    id,
    post,
    source_url: `${home}files/${name}`,
    mime_type: 'application/pdf',
    title: { rendered: name },
    media_details: {},
  }));
}

/** Sends a file, or the part of it that is asked for. */
export function sendFile(
  { headers }: IncomingMessage,
  response: ServerResponse,
  file: Uint8Array,
  type: string,
): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  response.setHeader('content-type', type);
  if (from === undefined) return void response.end(file);
  const [begin, end] = [Number(from), Math.min(Number(to) + 1, file.length)];
  response.writeHead(206, { 'content-range': `bytes ${begin}-${end - 1}/${file.length}` });
  response.end(file.subarray(begin, end));
}

/** A PDF with so many pages. */
export function pdfOf(
  pages: number,
  { language = 'en-GB', isTagged = true, text = 'A report', filler = 0, title = '' } = {},
): Buffer {
  // A page shows the beginning of a line only.
  const lines = (text.match(/.{1,25}/g) ?? []).map((line) => `(${line}) Tj 0 -14 Td`);
  const content = `BT /F1 12 Tf 10 190 Td ${lines.join(' ')} ET`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 3);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo << /Marked ${isTagged} >> >>`,
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages} >>`,
    ...numbers.map(
      () =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents ${pages + 3} 0 R /Resources << /Font << /F1 ${pages + 4} 0 R >> >> >>`,
    ),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${filler} >>\nstream\n${'x'.repeat(filler)}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R /Info << /Title (${title}) /Author (${title}) >> >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
