import { css } from 'lit';

/**
 * What stands in the frame: links and disclosures, on screen and on paper.
 * Lengths are relative to the page's font size, except the least size of a target (WCAG 2.5.8).
 */
export const contentStyles = css`
  ul,
  p {
    margin: 0;
  }

  p {
    max-width: 70ch;
  }

  ul[role] {
    padding: 0;
    list-style: none;
  }

  [part][dir] {
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

  summary,
  a {
    min-width: 24px;
    min-height: 24px;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid;
    outline-offset: 3px;
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

    p,
    a,
    li,
    img {
      break-inside: avoid;
    }

    svg,
    [part='read-more'] {
      display: none;
    }

    ::details-content {
      content-visibility: visible;
    }
  }
`;
