import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { Status } from '../command-line/status.js';
import { isAddress, readInput } from '../command-line/read-input.js';
import { progressOn, type Terminal } from '../command-line/terminal.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { PoliteAsk } from '../requests/polite-ask.js';
import { politeRequests } from '../requests/polite-requests.js';
import { checkFeed, type CheckedText } from './check-feed.js';
import type { Complaint, Finding } from './finding.js';
import { countFindings } from './group-findings.js';
import { jsonReport } from './json-report.js';
import { textReport } from './text-report.js';

/** The options of the command `check`. */
export interface CheckCommandOptions {
  readonly address?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly max: number;
  readonly links?: boolean;
  readonly asPartner?: string;
  readonly scripts?: string;
  readonly allowPrivate?: boolean;
}

/**
 * The command `check`: reads a feed, and writes what can be mended.
 *
 * @param name - A file, an address, or `-`.
 * @throws CannotGoOn if the feed cannot be read.
 */
export async function check(
  name: string,
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<Status> {
  const named = [name, options.address, options.scripts].flatMap(
    (text) => (text && parseUrl(text)?.hostname) || [],
  );
  const ask = politeRequests({ mayAskPrivate: options.allowPrivate, named });
  const { bytes, address, contentType } = await readInput(name, terminal, ask);
  const own = options.address ?? address;
  const checked = await checkFeed(bytes, { address: own, contentType });
  const asked = await askServers(checked, name, own, options, terminal, ask);
  const findings = [...checked.findings, ...asked];
  const report = { ...checked, findings };
  terminal.out(
    options.json
      ? jsonReport(report, name)
      : textReport(report, {
          max: options.max,
          columns: terminal.outColumns ?? Infinity,
          hasColour: terminal.hasColour,
        }),
  );
  const { error, warning } = countFindings(findings);
  return error || (options.strict && warning) ? 1 : 0;
}

async function askServers(
  { checked, explain }: CheckedText,
  name: string,
  own: string | undefined,
  { links, asPartner: origin, scripts }: CheckCommandOptions,
  terminal: Terminal,
  ask: PoliteAsk,
): Promise<readonly Finding[]> {
  const complaints: Complaint[] = [];
  const progress = progressOn(terminal, 'addresses');
  if (links && checked) {
    const { checkLinks } = await import('./network/links.js');
    complaints.push(...(await checkLinks(checked, ask, progress.show)));
  }
  if (origin) {
    const address = isAddress(name) ? name : (own ?? checked?.address);
    if (!address) {
      throw new CannotGoOn('--as-partner needs the address of the feed: add --address https://….');
    }
    const { checkAsPartner } = await import('./network/partner.js');
    const question = { origin, address, checked, scripts };
    complaints.push(...(await checkAsPartner(question, ask, progress.show)));
  }
  progress.clear();
  return explain(complaints);
}
