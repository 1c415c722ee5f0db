/** What the gazetteer knows of an article's words that dates it: offices held, names that are new, ages of states. */
import type { Article } from '../article/article.ts';
import type { DayRange } from '../article/dating.ts';
import type { Fact } from '../time/dating/dateText.ts';
import { ageFacts } from './ageFacts.ts';
import { anniversaries } from './anniversaries.ts';
import { firstsIn } from './gazetteer/firstsIn.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { officeHolders } from './gazetteer/officeHolders.ts';
import { type Reading, readTokens } from './gazetteer/reading.ts';
import { scheduledFacts } from './scheduledFacts.ts';

/** Who is named with an office outside of the tenure: predecessors, slips, the office to come; one in so many. */
const OFFICE_ODDS = 25;
/** "l'ancien ministre": any day after it began. */
const FORMER_ODDS = 8;
/** A name before its time: another thing of the same name. */
const FIRST_ODDS = 40;
const MOST_FIRSTS = 3;
const LAST_DAY = '9999-12-31';

/** Facts that date `article`, one for each office-holder that it names. */
export function datingFacts(article: Article, gazetteer: Gazetteer): readonly Fact[] {
  if (article.language === 'other') return [];
  const facts = new Map<string, Fact>();
  const reading = readTokens(article.text);
  for (const holder of officeHolders(reading, article.language, gazetteer)) {
    const [first] = holder.ranges;
    if (first === undefined) continue;
    const ranges: readonly DayRange[] = holder.former ? [{ from: first.from, to: LAST_DAY }] : holder.ranges;
    const key = JSON.stringify([holder.person.id, ranges]);
    if (!facts.has(key))
      facts.set(key, {
        kind: 'office',
        ranges,
        spans: holder.spans,
        subject: null,
        odds: holder.former ? FORMER_ODDS : OFFICE_ODDS,
      });
  }
  return [
    ...facts.values(),
    ...ageFacts(reading, gazetteer),
    ...firsts(reading, gazetteer),
    ...scheduledFacts(article, reading, article.language, gazetteer),
    ...anniversaries(article, article.language, gazetteer),
  ];
}

/** The youngest of the names that did not exist before a day: the older ones say nothing more. */
function firsts(reading: Reading, gazetteer: Gazetteer): readonly Fact[] {
  return firstsIn(reading, gazetteer)
    .slice(0, MOST_FIRSTS)
    .map(({ event, spans, since }) => ({
      kind: 'first',
      ranges: [{ from: since, to: LAST_DAY }],
      spans: spans.slice(0, 1),
      subject: event.id,
      odds: FIRST_ODDS,
    }));
}
