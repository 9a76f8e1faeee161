import { html, nothing, type TemplateResult } from 'lit';
import {
  groupFindings,
  sentenceOf,
  summaryOf,
  type FindingGroup,
} from '../../publisher/check/group-findings.js';
import { filled, type State } from '../state.js';

/**
 * What the publisher could mend, in the words of `publication-widgets check`. They are in English, as
 * the command is, since an editor sends them to the publisher.
 */
export function findingsView(state: State): TemplateResult | typeof nothing {
  const { findings, say } = state;
  if (!findings?.length) return nothing;
  return html`<details class="findings">
    <summary>${say.mend}: <bdi lang="en" dir="ltr">${summaryOf(findings)}</bdi></summary>
    <ul lang="en" dir="ltr">
      ${groupFindings(findings).map((group) => groupView(group, state))}
    </ul>
  </details>`;
}

function groupView({ code, severity, findings }: FindingGroup, state: State): TemplateResult {
  const [first, ...others] = findings;
  return html`<li>
    <p><strong>${severity}</strong> ${sentenceOf(first)} ${first.effect}</p>
    <p>${first.repair}</p>
    <p>
      ${others.length ? html`… and ${others.length} more like this. ` : nothing}${aboutCode(state, code)}
    </p>
  </li>`;
}

/** A link to the entry of a code in the docs, which are in English. */
export function aboutCode(state: State, code: string): TemplateResult {
  return html`<a href=${`../problems.html#${code}`} hreflang="en"
    >${filled(state, 'about', { code })}</a
  >`;
}
