import { css } from 'lit';

/**
 * The styles that all elements share: the colours, the author's own content, and the frame that
 * takes its place.
 *
 * Font and text colour come from the host page, so the text is as readable as the page. Only lines
 * have the accent colour. The styles limit the accent's lightness, so that it is visible on light
 * and on dark pages, and mix the accent with the text colour. So a line that carries meaning has a
 * contrast of 3:1 for every accent that the owner may choose.
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

  /*
   * The author's own content and the frame share one grid cell. The higher of them sets its height.
   */
  .room:has([inert]) {
    display: grid;
  }

  [inert] + .frame,
  .room > [inert] {
    grid-area: 1 / 1;
    min-width: 0;
  }

  /* The page may make the slotted content visible, so it is transparent too. */
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
   * The frame keeps the page's font, colour, visibility and language, and no other inherited style
   * of the page. Two of the three engines treat the language as a style.
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
`;
