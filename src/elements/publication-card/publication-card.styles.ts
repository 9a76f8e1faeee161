import { css } from 'lit';

/**
 * The styles of the card.
 *
 * - `auto`: one column. From 34em of the card's own width, the cover is beside the text.
 * - `vertical`: one column at every width.
 * - `horizontal`: the cover is beside the text from 20em of the card's own width.
 * - `compact`: a small cover is beside the title at every width.
 * - A card without a cover starts with a short rule in the accent colour.
 */
export const publicationCardStyles = css`
  /* The width of the card where the page makes it as wide as its content. */
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(34em, 80vw);
  }

  .card,
  .body {
    display: grid;
    gap: 1em;
    min-width: 0;
  }

  .card {
    align-items: start;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--publication-background, none);
  }

  .rule {
    width: 3em;
    border-block-end: 4px solid var(--_accent);
  }

  .title {
    font-size: 1.375em;
  }

  .cover {
    box-sizing: border-box;
    width: 100%;
    border-radius: var(--_radius);
    object-fit: contain;
  }

  .meta,
  .topics,
  .compact .downloads {
    font-size: 0.875em;
  }

  .meta {
    margin-block-start: -0.5em;
  }

  .cover,
  ::slotted([slot='cover']) {
    max-width: min(100%, 32em);
    height: auto;
    max-height: 24em;
  }

  .cover:not([width][height]) {
    aspect-ratio: 4 / 3;
    background: color-mix(in oklab, currentcolor 5%, transparent);
  }

  .portrait .cover {
    width: 10em;
  }

  .text * {
    margin: 0.75em 0 0;
  }

  .text :is(blockquote, ul, ol) {
    padding-inline-start: 1.25em;
  }

  /* They push no lines apart. */
  sup,
  sub {
    line-height: 0;
  }

  blockquote {
    border-inline-start: 3px solid var(--_line);
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .topics li {
    padding: 0 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .compact .title {
    font-size: 1em;
  }

  .compact,
  .compact .body {
    gap: 0.75em;
  }

  .compact {
    padding: 0.75em;
  }

  .compact .download {
    gap: 0.5em;
    padding: 0.375em 0.625em;
  }

  .compact:not(.no-cover) {
    grid-template-columns: clamp(2.5em, 20%, 4em) 1fr;
  }

  @container (width >= 20em) {
    .horizontal:not(.no-cover) {
      grid-template-columns: 30% 1fr;
    }
  }

  @container (width >= 34em) {
    :is(.auto, .horizontal):not(.no-cover) {
      grid-template-columns: 10em 1fr;
      gap: 2em;
      padding: 2em;
    }
  }
`;
