/** Measures the contenders of a scenario under each condition. */
import type { Browser } from 'playwright-core';
import type { Contender, Scenario } from './contender.js';
import type { Figures } from './measure.js';
import { measureSites } from './measure-sites.js';
import { makeReports } from './reports.js';
import { SLOW, UNTHROTTLED } from './throttling.js';

/** The figures of one contender's page. */
export interface Result {
  readonly scenario: Scenario;
  readonly contender: Contender;
  /** The figures on a slow phone and a slow network. */
  readonly slow: Figures;
  /** The figures on this machine without throttling. */
  readonly fast: Figures;
}

/** Loads the page of each contender of a scenario `rounds` times, and takes the medians. */
export async function compare(
  browser: Browser,
  scenario: Scenario,
  rounds: number,
): Promise<readonly Result[]> {
  const { contenders, reports: items } = scenario;
  const reports = makeReports(items);
  const sites = await Promise.all(contenders.map(({ site }) => site(reports)));
  const subjects = contenders.flatMap(({ shown, complete }, index) => {
    const site = sites[index]!;
    return [SLOW, UNTHROTTLED].map((condition) => ({ site, shown, complete, items, condition }));
  });
  const figures = await measureSites(browser, subjects, rounds);
  return contenders.map((contender, index) => ({
    scenario,
    contender,
    slow: figures[2 * index]!,
    fast: figures[2 * index + 1]!,
  }));
}
