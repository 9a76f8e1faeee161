import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { html } from 'lit';
import { partLabels, partWords, serverHtml, serverStyles, shadowHtml, words } from './render.js';

// Lit's server package provides the registry in which the elements are defined.
await import('../../src/define.js');
const { loadMessages } = await import('../../src/index.js');
await loadMessages('en');

interface Item {
  readonly title: string;
  readonly summary: string;
}
const data = JSON.parse(
  readFileSync(new URL('../../demo/feeds/reports.json', import.meta.url), 'utf8'),
) as { readonly items: readonly Item[] };
const [report, ...others] = data.items;
assert.ok(report);
const FEED = 'https://publisher.example/feeds/reports.json';

const hostile = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  items: [
    {
      id: '1',
      url: 'https://publisher.example/1',
      title: '<img src=x onerror=alert(1)> & "more"',
      summary: '</template><script>alert(1)</script>',
      content_html: '<p>Long <a href="javascript:alert(1)">text</a><script>alert(1)</script></p>',
      tags: ['<b>topic</b>'],
      attachments: [{ url: 'https://publisher.example/1.pdf', mime_type: '"><script>' }],
    },
  ],
};

describe('a card from a server', () => {
  const card = shadowHtml(html`<publication-card feed=${FEED} .data=${data}></publication-card>`);

  test('has the words of the report in its shadow root', () => {
    assert.deepEqual(partWords(card, 'title'), [report.title]);
    assert.deepEqual(partWords(card, 'lede'), [report.summary]);
    assert.deepEqual(partWords(card, 'authors'), ['Winrock International']);
    assert.deepEqual(partWords(card, 'date'), ['September 30, 2019']);
    assert.deepEqual(partWords(card, 'topic'), ['human trafficking', 'victim care', 'Thailand']);
    assert.deepEqual(partLabels(card, 'summary-toggle'), [`Read more: ${report.title}`]);
  });

  test('has the date as precisely as the publisher knows it', () => {
    for (const [issued, shown] of [
      ['2024', '2024'],
      ['2024-11', 'November 2024'],
    ]) {
      const date_published = '2024-11-30T00:00:00Z';
      const dated = { items: [{ id: '1', date_published, _publication: { issued } }] };
      const card = shadowHtml(html`<publication-card .data=${dated}></publication-card>`);
      assert.deepEqual(partWords(card, 'date'), [shown]);
      assert.match(card, new RegExp(`datetime="${String(issued)}"`));
    }
  });

  test('has its long text, with headings and lists', () => {
    const [text = ''] = /part="summary-text"[^>]*>([^]*?)<\/details>/.exec(card) ?? [];
    assert.match(text, /<strong\s*>What was compared<\/strong>/);
    assert.equal(text.match(/<li\s*>/g)?.length, 3);
  });

  test('has the look of quotations and lists, which readers without a script see too', () => {
    const styles = serverStyles(html`<publication-card .data=${data}></publication-card>`);
    assert.match(styles, /blockquote[^}]*padding-inline-start/);
  });

  test('offers the download in one control with language, format and size', () => {
    const details = '(English, PDF, 2.4 MB, 96 pages)';
    assert.deepEqual(partLabels(card, 'download'), [`Download: ${report.title} ${details}`]);
    assert.deepEqual(partWords(card, 'download'), [`Download ${details}`]);
    assert.match(card, /href="https:\/\/publisher\.example\/files\/models-of-care-en\.pdf"/);
    assert.match(card, /hreflang="en"/);
    assert.match(card, /type="application\/pdf"/);
  });

  test('has a lazy cover with an alternative text and a size', () => {
    const [image = ''] = /<img\s[^>]*>/.exec(card) ?? [];
    assert.match(image, /src="https:\/\/publisher\.example\/covers\/models-of-care\.svg"/);
    assert.match(image, /alt="Cover: two paths between rice fields that meet at a house"/);
    assert.match(image, /width="360"/);
    assert.match(image, /height="510"/);
    assert.match(image, /loading="lazy"/);
  });

  test('has one heading, at the level that the page asks for, and a linked title', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const shadow = shadowHtml(
        html`<publication-card
          feed=${FEED}
          heading-level=${level}
          .data=${data}
        ></publication-card>`,
      );
      assert.deepEqual(shadow.match(/<h\d/g), [`<h${level}`]);
      assert.match(
        shadow,
        /<a\s+part="link"\s+href="https:\/\/publisher\.example\/publisher\.html#/,
      );
    }
  });

  test('shows the publication that the page asks for', () => {
    const [, second] = data.items;
    const shadow = shadowHtml(
      html`<publication-card
        publication="online-child-sexual-exploitation-faith-guide"
        .data=${data}
      ></publication-card>`,
    );
    assert.deepEqual(partWords(shadow, 'title'), [second?.title]);
    assert.deepEqual(partWords(shadow, 'download'), []);
  });

  test('shows only the author’s own content if there is nothing to show', () => {
    for (const none of [undefined, {}, 'x', { ...data, items: [] }]) {
      const sent = serverHtml(
        html`<publication-card .data=${none}><a href="/report">The report</a></publication-card>`,
      );
      assert.match(sent, /<slot ?><\/slot>/);
      assert.match(sent, /<a href="\/report">The report<\/a>/);
      assert.doesNotMatch(sent, /part="title"/);
    }
  });

  test('sends a hostile feed as text', () => {
    const sent = serverHtml(html`<publication-card .data=${hostile}></publication-card>`);
    assert.doesNotMatch(sent, /<script|<img|javascript:|onerror=(?!alert\(1\)&gt;)/);
    assert.deepEqual(partWords(sent, 'title'), [hostile.items[0]?.title]);
    assert.deepEqual(partWords(sent, 'lede'), [hostile.items[0]?.summary]);
    assert.deepEqual(partWords(sent, 'topic'), ['<b>topic</b>']);
    assert.equal(sent.match(/<template/g)?.length, 1);
    assert.equal(sent.match(/<\/template>/g)?.length, 1);
  });
});

describe('a list from a server', () => {
  const list = shadowHtml(html`<related-resources feed=${FEED} .data=${data}></related-resources>`);

  test('has the titles and excerpts of the related reports, in the publisher’s order', () => {
    assert.deepEqual(
      partWords(list, 'title'),
      others.map(({ title }) => title),
    );
    const excerpts = partWords(list, 'excerpt');
    assert.equal(excerpts.length, others.length);
    for (const [index, { summary }] of others.entries()) {
      const excerpt = excerpts[index] ?? '';
      assert.ok(excerpt.length <= 251, excerpt);
      assert.ok(excerpt === summary || summary.startsWith(excerpt.replace(/…$/, '')), excerpt);
    }
  });

  test('names the report in each “Read more”', () =>
    assert.deepEqual(
      partLabels(list, 'read-more'),
      others.map(({ title }) => `Read more: ${title}`),
    ));

  test('has the number of items and the length of excerpts that the page asks for', () => {
    const short = shadowHtml(
      html`<related-resources limit="2" excerpt-length="40" .data=${data}></related-resources>`,
    );
    assert.equal(partWords(short, 'title').length, 2);
    for (const excerpt of partWords(short, 'excerpt')) assert.ok(excerpt.length <= 41, excerpt);
  });
});

describe('a download from a server', () => {
  test('has the title, the language, the format and the size', () => {
    const download = shadowHtml(
      html`<report-download feed=${FEED} .data=${data}></report-download>`,
    );
    assert.deepEqual(partWords(download, 'download'), [
      `Download: ${report.title} (English, PDF, 2.4 MB, 96 pages)`,
    ]);
    assert.deepEqual(partWords(download, 'title'), [report.title]);
    assert.deepEqual(partLabels(download, 'file'), [
      `Download: ${report.title}: Report (Thai, PDF, 2.6 MB, 104 pages)`,
      `Download: ${report.title}: Policy brief (English, PDF, 310 kB, 4 pages)`,
    ]);
    assert.deepEqual(partWords(download, 'download-note'), []);
  });

  test('begins with the file in the reader’s language, in the words of that language after they are loaded', async () => {
    await loadMessages('th');
    const download = shadowHtml(
      html`<report-download lang="th" feed=${FEED} .data=${data}></report-download>`,
    );
    const [control = ''] = partWords(download, 'download');
    assert.ok(control.startsWith('ดาวน์โหลด: '), control);
    assert.ok(control.includes('ไทย'), control);
    assert.match(download, /part="download"\s+href="[^"]*models-of-care-th\.pdf"/);
  });

  test('says honestly that no file is in the reader’s language, in English where that has no words', () => {
    const download = shadowHtml(
      html`<report-download lang="sw" feed=${FEED} .data=${data}></report-download>`,
    );
    assert.deepEqual(partWords(download, 'download-note'), ['Not available in Swahili.']);
    assert.match(words(download), /Download: /);
  });
});

describe('a download of many files from a server', () => {
  const file = (title: string, language: string) => ({
    url: `https://publisher.example/${title}-${language}.pdf`,
    mime_type: 'application/pdf',
    title,
    _publication: { language, accessible: false },
  });
  const attachments = ['en', 'fr', 'th', 'km'].map((language) => file('Report', language));
  const _publication = { contact: 'formats@publisher.example' };
  const many = { items: [{ id: '1', title: 'Report', attachments, _publication }] };
  const sent = shadowHtml(html`<report-download .data=${many}></report-download>`);

  test('has one row an edition', () => {
    assert.deepEqual(partWords(sent, 'edition-name'), ['Report']);
    assert.deepEqual(partWords(sent, 'file'), ['French', 'Thai', 'Khmer']);
  });

  test('says where to ask for another format', () => {
    assert.deepEqual(partWords(sent, 'format-note'), [
      'Ask for another format: formats@publisher.example',
    ]);
    assert.match(sent, /href="mailto:formats@publisher\.example"/);
  });
});

describe('an element on a server', () => {
  test('can be read like one in a page, and has no status but idle', async () => {
    const { PublicationCard, RelatedResources, ReportDownload } =
      await import('../../src/index.js');
    for (const Element of [PublicationCard, RelatedResources, ReportDownload]) {
      const element = new Element();
      element.data = data;
      assert.equal(element.status, 'idle');
      assert.equal(element.currentPublication, undefined);
      assert.ok(element.load() instanceof Promise);
      assert.ok(element.whenSettled() instanceof Promise);
    }
  });

  test('names the feed’s server on the button, where the address is a whole one', () => {
    const button = (feed: string) =>
      partWords(
        shadowHtml(html`<publication-card feed=${feed} loading="click"></publication-card>`),
        'load',
      );
    assert.deepEqual(button('https://me:secret@feeds.example:8443/?key=1'), [
      'Show the report (feeds.example:8443)',
    ]);
    assert.deepEqual(button('feed.json'), ['Show the report']);
  });
});
