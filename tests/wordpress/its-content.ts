/** What the publisher of the tests has in its WordPress. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOf } from '../publisher/import/a-wordpress.js';
import type { WordPress } from './a-real-site.js';

/** A post as `wp_insert_post` takes it, with what `fixtures/fill.php` adds. */
interface NewPost {
  readonly post_title: string;
  readonly post_content: string;
  readonly post_type?: string;
  readonly post_status?: string;
  readonly post_password?: string;
  readonly post_excerpt?: string;
  readonly post_date?: string;
  readonly topics?: readonly string[];
  readonly tags_input?: readonly string[];
  readonly cover?: { readonly name: string; readonly alt: string } & Size;
  readonly files?: readonly {
    readonly name: string;
    readonly title: string;
    readonly path: string;
    /** The custom field that holds its number. Without it, the file belongs to the post. */
    readonly field?: string;
  }[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A report of the feed that started the project, or of the demo's where that is missing. */
export interface Report {
  readonly title: string;
  readonly summary: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly tags: readonly string[];
}

const SEED = join(process.env.PUBLICATION_SHARED ?? '../shared', 'seed/feed.json');

/** The five reports. */
export const REPORTS = (
  JSON.parse(readFileSync(existsSync(SEED) ? SEED : 'demo/feeds/reports.json', 'utf8')) as {
    readonly items: readonly Report[];
  }
).items.slice(0, 5);

/** How many further posts there are. */
export const FURTHER = 250;

/** What no visitor may see: each status, and a password. Each title says so. */
const UNPUBLISHED: readonly NewPost[] = [
  ...['draft', 'pending', 'private', 'trash'].map((status) => ({ post_status: status })),
  { post_status: 'future', post_date: '2099-01-01 00:00:00' },
  { post_password: 'a password' },
].map((state) => ({
  post_status: 'publish',
  post_title: `Unpublished: ${Object.values(state).join(' ')}`,
  post_content: '<p>Unpublished words.</p>',
  ...state,
}));

/** The numbers of the posts that a site was filled with. */
export interface FilledSite {
  /** The first is of the type `report`, the others are posts. */
  readonly reports: readonly number[];
  /** A post that is written as people write: blocks, quotes, links to files. */
  readonly written: number;
  readonly further: readonly number[];
}

/** Fills a site. Its files are written into a folder first. */
export async function fill(site: WordPress, folder: string): Promise<FilledSite> {
  const fileOf = (name: string, pages: number): string => {
    const path = join(folder, name);
    writeFileSync(path, pdfOf(pages, { text: 'What survivors of trafficking need', title: 'T' }));
    return path;
  };
  const reports = REPORTS.map((report, index): NewPost => {
    const file = { name: `report-${index}.pdf`, title: `Report ${index}` };
    return {
      post_status: 'publish',
      post_type: index === 0 ? 'report' : 'post',
      post_title: report.title,
      post_content: report.content_html ?? `<p>${report.content_text ?? report.summary}</p>`,
      post_excerpt: report.summary,
      post_date: `2024-0${index + 1}-15 03:00:00`,
      topics: report.tags,
      cover: { name: `cover-${index}.jpg`, alt: `Cover ${index}`, width: 1800, height: 2400 },
      files: [
        {
          ...file,
          path: fileOf(file.name, index + 2),
          ...(index === 0 && { field: 'report_file' }),
        },
      ],
    };
  });
  const secret = { name: 'unpublished.pdf', title: 'Unpublished', path: fileOf('secret.pdf', 1) };
  const uploads = `${site.url}wp-content/uploads`;
  writeFileSync(join(folder, 'linked.pdf'), pdfOf(7));
  const written: NewPost = {
    post_status: 'publish',
    post_title: `Children's rights -- a "guide" for you & me`,
    post_content:
      '<!-- wp:heading --><h2>What it’s about</h2><!-- /wp:heading -->' +
      `<!-- wp:paragraph --><p>Read <a href="${uploads}/linked.pdf">the guide</a>, or ` +
      '<a href="https://elsewhere.example/theirs.pdf">theirs</a>.</p><!-- /wp:paragraph -->',
    post_date: '2024-06-15 03:00:00',
    topics: ['Child protection'],
    tags_input: ['Guides'],
  };
  const further = Array.from({ length: FURTHER }, (_, index): NewPost => ({
    post_status: 'publish',
    post_title: `Notice ${index + 1}`,
    post_content: `<p>The words of notice ${index + 1}.</p>`,
    post_date: new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10),
    topics: ['News'],
  }));
  const unpublished = UNPUBLISHED.map((post) => ({ ...post, files: [secret] }));
  const posts = [...reports, written, ...further, ...unpublished];
  const ids = await site.run<readonly number[]>('fill.php', posts);
  writeFileSync(join(site.documents, 'wp-content/uploads/linked.pdf'), pdfOf(7));
  return {
    reports: ids.slice(0, reports.length),
    written: ids[reports.length]!,
    further: ids.slice(reports.length + 1, reports.length + 1 + FURTHER),
  };
}
