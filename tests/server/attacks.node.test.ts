import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit';
import '../../src/define.js';
import { CORPUS } from '../attacks/corpus.js';
import { hostileFeeds } from '../attacks/hostile-feed.js';
import { serverHtml } from './render.js';

const NAMES = new Set(
  (
    'publication-card related-resources report-download template style div slot article img a span ' +
    'bdi b time details summary ul ol li svg path p blockquote br em strong q h3 ' +
    'sup sub ruby rt'
  ).split(' '),
);

/** An HTML tag whose attributes are all in double quotes, as a server writes them. */
const TAG = /<\/?([^\s/>]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>|</g;

describe('a feed that attacks, rendered on a server', () => {
  for (const [kind, attacks] of Object.entries(CORPUS)) {
    test(`adds no markup to that of the widgets by ${kind}`, () => {
      for (const [technique, payload] of attacks) {
        for (const data of hostileFeeds(payload)) {
          const page = serverHtml(
            html`<publication-card .data=${data}></publication-card>
              <related-resources .data=${data}></related-resources>
              <report-download .data=${data}></report-download>`,
          );
          for (const [tag, name = '', attributes = ''] of page.matchAll(TAG)) {
            assert.ok(NAMES.has(name), `${technique}: ${tag}`);
            const names = attributes.replaceAll(/="[^"]*"/g, '');
            assert.doesNotMatch(names, /\s(?:on|srcdoc|style)/i, technique);
            for (const [, address = ''] of attributes.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
              assert.match(address, /^(?:https?:\/\/(?![^/]*@)|mailto:)/, technique);
            }
          }
        }
      }
    });
  }
});
