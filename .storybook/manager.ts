import { addons, types } from 'storybook/manager-api';

// The panel of the docs addon shows the snippet to paste, so the panel gets a fitting title.
addons.register('paste-this', () => {
  const panels = addons.getElements(types.PANEL) as Record<string, { title: unknown } | undefined>;
  const panel = panels['storybook/docs/panel'];
  if (panel) panel.title = 'Paste this';
});
