/** Measures a whole run of the bench, or some parts of it. */
import type { Browser } from 'playwright-core';
import { builtPages, type Way } from './built-pages.js';
import { compare, type Result } from './compare.js';
import { measureGrowth, type Growth } from './growth.js';
import type { Figures } from './measure.js';
import { measureSites, type Subject } from './measure-sites.js';
import { pageOfFeed, pageOfSnippet } from './our-pages.js';
import { makeReports } from './reports.js';
import { SCENARIOS } from './scenarios.js';
import { isInTargets, type Run } from './targets.js';

/** The parts of a run, by their names on the command line. */
export const PARTS = [
  ...SCENARIOS.map(({ id }) => id),
  'feed',
  'snippet',
  'built',
  'growth',
] as const;

export type Part = (typeof PARTS)[number];

/**
 * Reads the names of parts, with commas between them.
 *
 * @throws Error if one of them names no part.
 */
export function readParts(names: string): readonly Part[] {
  const parts = names.split(',').map((name) => name.trim());
  const unknown = parts.find((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown === undefined) return parts as Part[];
  throw new Error(`--only takes ${PARTS.join(', ')}, and not “${unknown}”`);
}

/** Measures everything: each page of each scenario, and the pages with our elements only. */
export const measureAll = (browser: Browser, rounds: number): Promise<Run> =>
  measureParts(browser, PARTS, rounds, () => true);

/** Measures some parts, and in these only the contenders that the targets need. */
export const measureQuickly = (
  browser: Browser,
  parts: readonly Part[],
  rounds: number,
): Promise<Run> => measureParts(browser, parts, rounds, isInTargets);

async function measureParts(
  browser: Browser,
  parts: readonly Part[],
  rounds: number,
  isWanted: typeof isInTargets,
): Promise<Run> {
  const results: Result[] = [];
  for (const scenario of SCENARIOS.filter(({ id }) => parts.includes(id))) {
    console.log(`${scenario.name}…`);
    const contenders = scenario.contenders.filter(({ name }) => isWanted(scenario.id, name));
    results.push(...(await compare(browser, { ...scenario, contenders }, rounds)));
  }
  const ownPages: Subject[] = [];
  if (parts.includes('feed')) ownPages.push(pageOfFeed(makeReports(1000)));
  if (parts.includes('snippet')) ownPages.push(await pageOfSnippet(browser));
  if (ownPages.length) console.log('A large feed, and the builder’s snippet…');
  const figures = await measureSites(browser, ownPages, rounds);
  const built = parts.includes('built') ? await measureBuilt(browser, rounds) : undefined;
  const growth = parts.includes('growth') ? await growthOf(browser, rounds) : undefined;
  return {
    results,
    growth,
    built,
    largeFeed: parts.includes('feed') ? figures[0] : undefined,
    snippet: parts.includes('snippet') ? figures.at(-1) : undefined,
  };
}

async function measureBuilt(
  browser: Browser,
  rounds: number,
): Promise<Readonly<Record<Way, Figures>>> {
  console.log('What `build` writes…');
  const pages = Object.entries(await builtPages());
  const figures = await measureSites(
    browser,
    pages.map(([, page]) => page),
    rounds,
  );
  const byWay = pages.map(([way], index) => [way, figures[index]] as const);
  return Object.fromEntries(byWay) as Record<Way, Figures>;
}

function growthOf(browser: Browser, rounds: number): Promise<readonly Growth[]> {
  console.log('Growth…');
  return measureGrowth(browser, Math.ceil(rounds / 2));
}
