/**
 * `npm run evaluate:related -- [feed.json …]`: how good the search for similar publications is. Tags
 * are hidden from it, and then are the truth. Without a file it reads the feeds beside the
 * repository.
 */
import { loadRichTextParser } from '../../../src/feed/rich-text-reader.js';
import { skip } from '../../feed/shared-folder.js';
import { MEASURES } from './measures.js';
import { scoreOf, sumOf, type Score } from './score.js';
import { readFeed, sharedFeeds, type TaggedFeed } from './tagged-feeds.js';

await loadRichTextParser();

const files = process.argv.slice(2);
if (!files.length && skip) console.log(skip);
else print(files.length ? files.map((file) => readFeed(file)) : sharedFeeds());

function print(feeds: readonly TaggedFeed[]): void {
  console.log('precision of the first four | mean reciprocal rank | ms a question | questions');
  for (const [name, measure] of Object.entries(MEASURES)) {
    const scores = feeds.map(({ publications }) => scoreOf(publications, measure));
    console.log(`\n${name}: ${line(sumOf(scores))}`);
    for (const [index, score] of scores.entries()) {
      if (score.questions) console.log(`  ${feeds[index]?.name}: ${line(score)}`);
    }
  }
}

function line({ questions, precision, reciprocalRank, ms }: Score): string {
  if (!questions) return 'no two publications share a tag that tells something';
  const means = [precision, reciprocalRank, ms].map((sum) => (sum / questions).toFixed(3));
  return `${means.join(' | ')} | ${questions}`;
}
