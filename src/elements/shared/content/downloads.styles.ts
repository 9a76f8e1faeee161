import { css } from 'lit';

/** The download control and the other files. */
export const downloadsStyles = css`
  .downloads {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .download {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.625em 1em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    line-height: 1.25;
    text-decoration: none;
    text-wrap: balance;
  }

  .download:hover {
    background: color-mix(in oklab, currentcolor 10%, transparent);
  }

  svg {
    flex: none;
    width: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  .file {
    display: block;
    padding: 0.25em 1em;
  }

  @media print {
    .download {
      display: block;
    }
  }
`;
