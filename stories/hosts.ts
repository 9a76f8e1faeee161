/** The pages that stories stand in, as Storybook's decorators. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** A page that is dark for everybody. */
export const onDarkPage: Decorator = (story) =>
  html`<div style="color-scheme: dark; background: #17191d; color: #eceef1; padding: 1rem">
    ${story()}
  </div>`;

/** A column as narrow as a small telephone. */
export const inNarrowColumn: Decorator = (story) =>
  html`<div style="inline-size: 320px">${story()}</div>`;

/** A page in Arabic. */
export const onArabicPage: Decorator = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;
