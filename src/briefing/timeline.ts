import type { Day } from '../article/dating.ts';
import type { Timeline } from './answer.ts';

/** Fewer days make no picture. */
const FEWEST_DAYS = 2;

/** Counts the days on which articles appeared and events took place; null when there is too little for a picture. */
export function timelineOf(events: readonly Day[], articles: readonly Day[]): Timeline | null {
  const days = [...new Set([...events, ...articles])].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || days.length < FEWEST_DAYS) return null;
  const eventsOn = countByDay(events);
  const articlesOn = countByDay(articles);
  return {
    from,
    to,
    days: days.map((day) => ({ day, articles: articlesOn.get(day) ?? 0, events: eventsOn.get(day) ?? 0, mentions: 0 })),
  };
}

/** Of the articles that name somebody; null when there is too little for a picture. */
export function timelineOfMentions(
  articles: readonly { readonly day: Day; readonly mentions: number }[],
): Timeline | null {
  const counts = new Map<Day, { articles: number; mentions: number }>();
  for (const { day, mentions } of articles) {
    const known = counts.get(day) ?? { articles: 0, mentions: 0 };
    counts.set(day, { articles: known.articles + 1, mentions: known.mentions + mentions });
  }
  const days = [...counts.keys()].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || days.length < FEWEST_DAYS) return null;
  return {
    from,
    to,
    days: days.map((day) => ({ day, events: 0, ...(counts.get(day) ?? { articles: 0, mentions: 0 }) })),
  };
}

function countByDay(days: readonly Day[]): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
