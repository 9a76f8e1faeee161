import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../publications/language-direction.js';
import type { Publication } from '../../publications/publication.js';
import { latestPublications, listedPublications } from '../../publications/listed.js';
import type { Match } from '../../publications/related.js';
import { teaser } from '../../publications/teaser.js';
import type { FeedState } from '../../state/feed-state.js';
import type { ShownState } from '../shared/depth/shown-state.js';
import { FeedElement } from '../shared/feed-element.js';
import { titleHeading } from '../shared/content/title-heading.js';
import { fire, ResourceSelectEvent } from '../shared/events.js';
import type { Localization } from '../shared/language/localization.js';
import { attributes, oneOf, text, wholeNumber } from '../shared/properties.js';
import { findRelated, relatedSearch } from './find-related.js';
import { feedElementStyles } from '../shared/feed-element.styles.js';
import { contentStyles } from '../shared/content/content.styles.js';
import { titleHeadingStyles } from '../shared/content/title-heading.styles.js';
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
  static override styles = [
    feedElementStyles,
    contentStyles,
    titleHeadingStyles,
    relatedResourcesStyles,
  ];

  static override properties = attributes({
    limit: wholeNumber(4),
    excerptLength: wholeNumber(250),
    match: oneOf('auto', 'listed', 'similar', 'latest'),
    topics: text(),
    language: text(),
    layout: oneOf('list', 'grid', 'compact'),
  });

  /** The most publications to show, 1 or more. */
  declare limit: number;

  /** The longest excerpt, in UTF-16 code units, the ellipsis not counted. */
  declare excerptLength: number;

  /**
   * Which publications are shown: those that the publisher lists (`listed`), those with the same
   * topics and words (`similar`), the newest (`latest`), or all of these in this order (`auto`).
   */
  declare match: Match;

  /** Only publications with one of these topics, with commas between them; empty for all. */
  declare topics: string;

  /** Only publications in this language, a BCP 47 tag; empty for all. */
  declare language: string;

  /** How the list is laid out: one below the other, in columns as they fit, or titles only. */
  declare layout: 'list' | 'grid' | 'compact';

  /** What is shown; `undefined` while it is not known. */
  #related: readonly Publication[] | undefined;

  protected override get state(): FeedState {
    const state = super.state;
    return state.status === 'ready' && !this.#related ? { status: 'loading' } : state;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const state = super.state;
    const { match, limit, topics, language } = this;
    const isPlain = match !== 'similar' && !topics && !language;
    if (state.status === 'loading' && !isPlain) relatedSearch.for(this);
    if (state.status !== 'ready') return;
    const { feed, publication, publications = feed.publications }: ShownState = state;
    const isLatest = match === 'latest';
    const find = isLatest ? latestPublications : listedPublications;
    const listed = isPlain ? find(publications, publication, limit) : [];
    const isAuto = isPlain && match === 'auto';
    // What others there are, in the order of the feed. One alone has no order, and needs no search.
    const others = isAuto ? publications.filter(({ id }) => id !== publication.id) : [];
    const known = [...new Set([...listed, ...others])].slice(0, limit);
    const isEnough =
      listed.length >= (match === 'listed' ? 1 : limit) ||
      (isPlain && isLatest) ||
      (isAuto && others.length < 2);
    const related = isEnough ? known : findRelated(publications, publication, this, known);
    // What is shown stays until there is more to show.
    this.#related = related ?? (this.status === 'ready' ? this.#related : undefined);
  }

  protected override renderReady(
    _: ShownState,
    localization: Localization,
  ): TemplateResult | undefined {
    const related = this.#related;
    if (!related?.length) return undefined;
    return html`<slot name="heading"></slot>
      <ul class=${this.layout} part="list" role="list" aria-label=${localization.messages.related}>
        ${related.map((resource) => this.#renderItem(resource, localization))}
      </ul>
      <slot name="footer"></slot>`;
  }

  #renderItem(resource: Publication, { locale, messages }: Localization): TemplateResult {
    const { title, url, inLanguage } = resource;
    const { readMore, colon } = messages;
    const select = (): void => void fire(this, () => new ResourceSelectEvent(resource));
    const excerpt = this.layout === 'compact' ? '' : teaser(resource, this.excerptLength);
    return html`<li class="item" part="item">
      ${titleHeading(this.headingLevel, resource, locale, select)}
      ${
        excerpt &&
        html`<p part="excerpt" lang=${inLanguage ?? locale} dir=${directionOf(inLanguage)}>
          ${excerpt}
        </p>`
      }
      ${
        excerpt &&
        url &&
        html`<a part="read-more" href=${url} aria-label=${readMore + colon + title} @click=${select}
          >${readMore}</a
        >`
      }
    </li>`;
  }
}
