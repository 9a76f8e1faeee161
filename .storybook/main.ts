import type { StorybookConfig } from '@storybook/web-components-vite';

/** A snippet is one line, since editors make paragraphs of newlines: it is shown whole all the same. */
const WRAPPED =
  '<style>.prismjs * { white-space: pre-wrap !important; overflow-wrap: anywhere; }</style>';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // A relative address such as `feeds/reports.json` can be typed into the control of `feed`.
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
