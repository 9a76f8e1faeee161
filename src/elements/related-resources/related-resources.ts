import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { canonicalLanguage } from '../../publications/language.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications, type Match } from '../../publications/related.js';
import { teaser } from '../../publications/teaser.js';
import { memoizeLast } from '../../publications/memoize-last.js';
import { oneOf, text, wholeNumber } from '../shared/attribute-converters.js';
import { ResourceSelectEvent } from '../shared/events.js';
import { FeedElement, type Ready } from '../shared/feed-element.js';
import { feedElementStyles } from '../shared/feed-element.styles.js';
import { titleHeading } from '../shared/heading.js';
import { relatedResourcesStyles } from './related-resources.styles.js';

/**
 * The publications related to one report: linked titles and excerpts with "Read more".
 *
 * @slot heading - Stands above the list, only when there is one; empty by default.
 * @slot footer - Stands below the list; empty by default.
 * @csspart list - The list.
 * @csspart item - One publication in it.
 * @csspart title - The heading: a publication's title.
 * @csspart link - The link in the title.
 * @csspart excerpt - The beginning of its text.
 * @csspart read-more - The link below the excerpt.
 * @cssproperty [--publication-border-color=the text's colour, at 18 %] - The rules between the items.
 * @cssproperty [--publication-title-font=inherit] - The font family of titles.
 * @fires {ResourceSelectEvent} resource-select - A link to a publication is followed.
 */
export class RelatedResources extends FeedElement {
  static override styles = [feedElementStyles, relatedResourcesStyles];

  /** The most publications to show, 1 or more. */
  @property({
    reflect: true,
    useDefault: true,
    converter: wholeNumber(4),
  })
  limit = 4;

  /** The longest excerpt, in UTF-16 code units, the ellipsis not counted. */
  @property({
    attribute: 'excerpt-length',
    reflect: true,
    useDefault: true,
    converter: wholeNumber(250),
  })
  excerptLength = 250;

  /**
   * Which publications are shown: those that the publisher lists (`listed`), those with the same
   * topics and words (`similar`), the newest (`latest`), or all of these in this order (`auto`).
   */
  @property({
    reflect: true,
    useDefault: true,
    converter: oneOf('auto', 'listed', 'similar', 'latest'),
  })
  match: Match = 'auto';

  /** Only publications with one of these topics, with commas between them; empty for all. */
  @property({ reflect: true, useDefault: true, converter: text }) topics = '';

  /** Only publications in this language, a BCP 47 tag; empty for all. */
  @property({ reflect: true, useDefault: true, converter: text }) language = '';

  /** How the list is laid out: one below the other, in columns as they fit, or titles only. */
  @property({ reflect: true, useDefault: true, converter: oneOf('list', 'grid', 'compact') })
  layout: 'list' | 'grid' | 'compact' = 'list';

  /** Looking through a large feed is worth doing once. */
  readonly #related = memoizeLast(
    (
      publications: readonly Publication[],
      publication: Publication,
      match: Match,
      limit: number,
      topics: string,
      language: string,
    ) =>
      relatedPublications(publications, publication, {
        match,
        limit,
        topics: topics.split(',').filter(Boolean),
        language: canonicalLanguage(language),
      }),
  );

  protected override renderReady({ feed, publication }: Ready): TemplateResult | undefined {
    const { match, limit, topics, language } = this;
    const related = this.#related(feed.publications, publication, match, limit, topics, language);
    if (!related.length) return undefined;
    return html`<slot name="heading"></slot>
      <ul class=${this.layout} part="list" role="list" aria-label=${this.messages.related}>
        ${related.map((resource) => this.#renderItem(resource))}
      </ul>
      <slot name="footer"></slot>`;
  }

  #renderItem(resource: Publication): TemplateResult {
    const { title, url, inLanguage } = resource;
    const { readMore, colon } = this.messages;
    const select = (): void => void this.dispatchEvent(new ResourceSelectEvent(resource));
    const excerpt = this.layout === 'compact' ? '' : teaser(resource, this.excerptLength);
    return html`<li class="item" part="item">
      ${titleHeading(this.headingLevel, resource, this.locale, select)}
      ${
        excerpt
          ? html`<p part="excerpt" lang=${inLanguage ?? this.locale} dir="auto">${excerpt}</p>`
          : nothing
      }
      ${
        excerpt && url
          ? html`<a
              part="read-more"
              href=${url}
              aria-label=${readMore + colon + title}
              @click=${select}
              >${readMore}</a
            >`
          : nothing
      }
    </li>`;
  }
}
