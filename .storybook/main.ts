import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * Wraps long lines of code in Storybook's pages, so that the whole snippet is visible. A snippet is
 * one line, because editors turn newlines into paragraphs.
 */
const WRAPPED =
  '<style>.prismjs * { white-space: pre-wrap !important; overflow-wrap: anywhere; }</style>';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // So that the control of `feed` accepts a relative address such as `feeds/reports.json`.
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../demo/covers', to: '/covers' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, interactions: false },
  managerHead: (head) => `${head ?? ''}${WRAPPED}`,
  previewHead: (head) => `${head ?? ''}${WRAPPED}`,
};

export default config;
