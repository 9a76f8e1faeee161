import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../publisher/check/finding.js';
import {
  groupFindings,
  sentenceOf,
  summaryOf,
  type FindingGroup,
} from '../../publisher/check/group-findings.js';

/** What the publisher could mend, in the words of `publication-widgets check`. */
export function findingsView(
  findings: readonly Finding[] | undefined,
): TemplateResult | typeof nothing {
  if (!findings?.length) return nothing;
  return html`<details class="findings">
    <summary>What the publisher could mend: ${summaryOf(findings)}</summary>
    <ul>
      ${groupFindings(findings).map(groupView)}
    </ul>
  </details>`;
}

function groupView({ code, severity, findings }: FindingGroup): TemplateResult {
  const [first, ...others] = findings;
  return html`<li>
    <p><strong>${severity}</strong> ${sentenceOf(first)} ${first.effect}</p>
    <p>${first.repair}</p>
    <p>
      ${others.length ? html`… and ${others.length} more like this. ` : nothing}${aboutCode(code)}
    </p>
  </li>`;
}

/** A link to the entry of a code in the docs. */
export function aboutCode(code: string): TemplateResult {
  return html`<a href=${`../problems.html#${code}`}>About <code>${code}</code></a>`;
}
