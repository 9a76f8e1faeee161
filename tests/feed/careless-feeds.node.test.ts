/** Mistakes that publishers' programs often make. Readers still see the intended content. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markup, plain, readItem } from './an-item.js';

const SITE = 'https://publisher.example';

describe('the year of a report', () => {
  test('is not shown before 1000: programs write such years for an empty date', () => {
    const { publication, problems } = readItem({ date_published: '0999-12-31T00:00:00Z' });
    assert.equal(publication?.datePublished, undefined);
    assert.deepEqual(problems, ['invalid date_published']);
  });

  test('is shown from the year 1000 on', () => {
    assert.equal(readItem({ date_published: '1000-01-01T00:00:00Z' }).problems.length, 0);
  });
});

describe('a field that holds only spaces', () => {
  test('is skipped, so the long text comes from the plain text', () => {
    const { publication } = readItem({ content_html: ' \n', content_text: 'Text.' });
    assert.equal(markup(publication?.text ?? []), '<p>Text.</p>');
  });

  test('is skipped without a problem, so the page comes from the other address', () => {
    const { publication, problems } = readItem({ url: ' ', external_url: `${SITE}/b` });
    assert.equal(publication?.url, `${SITE}/b`);
    assert.deepEqual(problems, []);
  });

  test('is skipped, so a related publication without an address is left out', () => {
    const { publication, problems } = readItem({ _publication: { related: [' '] } });
    assert.deepEqual(publication?.related, []);
    assert.deepEqual(problems, []);
  });
});

describe('white space around or inside a value', () => {
  test('is one space for a tab or a line end in a title', () => {
    assert.equal(readItem({ title: 'Care\tthat\nlasts' }).publication?.title, 'Care that lasts');
  });

  test('is ignored around a media type', () => {
    const attachments = [{ url: `${SITE}/a.pdf`, mime_type: ' application/pdf\n' }];
    const { publication } = readItem({ attachments });
    assert.equal(publication?.encodings[0]?.encodingFormat, 'application/pdf');
  });

  test('is ignored around the id of a related publication', () => {
    const { publication, problems } = readItem({ _publication: { related: [' 1 '] } });
    assert.deepEqual(publication?.related, ['1']);
    assert.deepEqual(problems, []);
  });
});

describe('a value that cannot be used is left out, with a problem', () => {
  test('such as a mail address as a cover: the banner takes its place', () => {
    const image = { image: 'mailto:office@publisher.example', banner_image: `${SITE}/b.png` };
    const { publication, problems } = readItem(image);
    assert.deepEqual(plain(publication?.image), { url: `${SITE}/b.png`, alt: '' });
    assert.deepEqual(problems, ['unsafe-url image']);
  });

  test('such as a size that is too large for a number', () => {
    const file = `{"url":"${SITE}/a.pdf","mime_type":"application/pdf","size_in_bytes":1e999}`;
    const { publication, problems } = readItem({ attachments: [JSON.parse(file)] });
    assert.equal(publication?.encodings[0]?.contentSize, undefined);
    assert.deepEqual(problems, ['invalid attachments[0].size_in_bytes']);
  });
});

test('a paragraph keeps its direction and its language below line breaks', () => {
  const { publication } = readItem({
    content_html: 'A<br><br><p dir="rtl" lang="ar">B</p>',
  });
  assert.equal(markup(publication?.text ?? []), '<p>A</p><p lang=ar dir=rtl>B</p>');
});
