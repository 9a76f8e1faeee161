import { css } from 'lit';

/**
 * What the three elements look alike in. Type and colour are the host page's, and text has no other:
 * it is as readable as the page is. The accent colours lines only. Its lightness is kept between
 * what can be seen on light pages and on dark ones, and it is mixed with the text's own colour, so
 * that a line that means something has a contrast of 3:1 whatever the owner's accent is. Lengths are
 * relative to the page's font size, but for the least size of what is pressed (WCAG 2.5.8).
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

  .hidden {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .title {
    font-family: var(--publication-title-font, inherit);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title,
  p,
  ul {
    margin: 0;
  }

  p {
    max-width: 70ch;
  }

  ul[role] {
    padding: 0;
    list-style: none;
  }

  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  a {
    color: inherit;
    /* Not all in one: WebKit would draw nothing. */
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  a,
  button,
  summary {
    min-height: 24px;
  }

  .title a {
    display: inline-block;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  .title a:not(:hover),
  .download {
    text-decoration: none;
  }

  :focus-visible {
    outline: 2px solid;
    outline-offset: 3px;
  }

  button {
    margin-block-start: 0.5em;
    padding: 0.5em 1em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  button:hover {
    background: color-mix(in oklab, currentcolor 10%, transparent);
  }

  [role='status']:not(:empty) {
    margin-inline-start: 0.75em;
  }

  .in-room {
    position: absolute;
    inset-block-end: 0;
  }

  summary {
    width: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }

  ::marker {
    color: var(--_accent);
  }

  /* On paper all is open, and a link says once where it leads: nothing can be pressed there. */
  @media print {
    a::after {
      content: ' <' attr(href) '>';
      unicode-bidi: plaintext;
      font: small sans-serif;
    }

    .title,
    summary {
      break-after: avoid;
    }

    a,
    img,
    li,
    p {
      break-inside: avoid;
    }

    button,
    svg,
    [part='read-more'] {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }

    a.download {
      display: block;
    }
  }
`;
