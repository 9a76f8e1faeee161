import { cardStyles } from './card.styles.js';

// Not Lit's `css`. It has this name so that editors and the minifier recognise CSS.
const css = String.raw;

/** The styles of a full card with the accessible content of our card. */
export const accessibleCardStyles =
  cardStyles +
  css`
    .card .download {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }

    .download svg {
      flex: none;
      width: 1.125em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
    }
  `;
