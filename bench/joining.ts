/** How quickly it is found which articles tell one story. */
import { sameness } from '../src/stories/sameStory.ts';
import { likeness, shinglesOf } from '../src/stories/shingles.ts';
import { signatureOf } from '../src/stories/signature.ts';
import { StoryIndex } from '../src/stories/storyIndex.ts';
import { madeUpNews } from './madeUpNews.ts';

export interface Joined {
  /** Articles a second: signed, looked up among those before them and compared with what was found. */
  readonly perSecond: number;
  /** How many articles were found to be one with another, of how many that are. */
  readonly found: number;
  readonly copies: number;
}

/** Of so many articles one is the one before it with a word more, as agencies' copies are. */
const COPY = 10;

export function measureJoining(articles: number): Joined {
  const news = madeUpNews();
  const index = new StoryIndex<number>();
  const known: ReadonlySet<number>[] = [];
  const found = new Set<number>();
  let took = 0;
  for (let at = 0; at < articles; at += 1) {
    const isCopy = at % COPY === COPY - 1;
    const { text } = news.article(isCopy ? at - 1 : at);
    const start = performance.now();
    const shingles = shinglesOf(isCopy ? `Selon une agence ${text}` : text);
    const signature = signatureOf(shingles);
    for (const other of index.candidates(signature))
      if (sameness(likeness(shingles, known[other] ?? new Set())) !== null) found.add(at);
    index.add(at, signature);
    known.push(shingles);
    took += performance.now() - start;
  }
  return { perSecond: (articles / took) * 1000, found: found.size, copies: Math.floor(articles / COPY) };
}
