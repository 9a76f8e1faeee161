import { css } from 'lit';

/**
 * The box of every element: its colours, the author's own content, and the frame that stands in its
 * place. Type and colour are the host page's, and text has no other, so it is as readable as the
 * page. The accent colours lines only. Its lightness stays between what is seen on light pages and
 * on dark ones, and it is mixed with the text's colour. So a line that means something has a
 * contrast of 3:1, whatever the owner's accent is.
 */
export const feedElementStyles = css`
  :host {
    --_ink: var(--publication-accent, #0b6bcb);
    --_accent: color-mix(in oklab, currentcolor 20%, var(--_ink));
    --_line: var(--publication-border-color, color-mix(in oklab, currentcolor 18%, transparent));
    --_radius: var(--publication-radius, 0.25em);
    display: block;
    min-width: 0;
    max-width: 100%;
  }

  @supports (color: lab(from red l a b)) {
    :host {
      --_ink: lab(from var(--publication-accent, #0b6bcb) clamp(40, l, 60) a b);
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* The author's own content and what is shown in its place: as high as the higher of the two. */
  .room:has([inert]) {
    display: grid;
  }

  .room > [inert],
  [inert] + .frame {
    grid-area: 1 / 1;
    min-width: 0;
  }

  /* Not even a page that shows everything shows it. */
  [inert] {
    display: block;
    overflow: hidden;
    visibility: hidden;
    opacity: 0;
  }

  [inert] + .frame {
    margin-block: 0.5em;
  }

  /*
   * Font, colour, visibility and language are the page's; whatever else it does to its text ends
   * here. Two of the three engines count the language as a style.
   */
  .frame {
    all: initial;
    display: block;
    position: relative;
    color: inherit;
    color-scheme: inherit;
    -webkit-locale: inherit;
    font: inherit;
    visibility: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  /* Blank lines of the author's own are room for the button. */
  :host([room]) .load {
    position: absolute;
    inset-block-end: 0;
  }
`;
