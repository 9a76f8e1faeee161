import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Actions } from '../actions.js';
import type { State } from '../state.js';
import { radios } from './fields.js';

/** The smallest and the greatest width of the preview, in CSS pixels. */
export const PREVIEW = { least: 320, most: 1280 } as const;

/** The preview: a page with the snippet, and controls for its width and its colours. */
export function previewView({ width, isDark, say }: State, actions: Actions): TemplateResult {
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${say.preview}</h2>
    <div class="controls">
      <div class="field">
        <label for="width">${say.width} <output dir="ltr">${width} px</output></label>
        <input
          id="width"
          type="range"
          min=${PREVIEW.least}
          max=${PREVIEW.most}
          step="10"
          .value=${String(width)}
          @input=${(event: Event) => actions.resize(Number((event.target as HTMLInputElement).value))}
        />
      </div>
      ${radios(
        {
          name: 'theme',
          label: say.ground,
          value: isDark ? 'dark' : 'light',
          onChange: (value) => actions.setDark(value === 'dark'),
        },
        [
          { value: 'light', name: say.light },
          { value: 'dark', name: say.dark },
        ],
      )}
    </div>
    <div class="stage" role="group" aria-label=${say.resizable} tabindex="0">
      <div class="resizer" style=${styleMap({ width: `${width}px` })}>
        <iframe id="preview" title=${say.previewFrame} src="preview.html"></iframe>
      </div>
    </div>
  </section>`;
}
