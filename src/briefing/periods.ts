/** The days or months under which a timeline is told. */
import type { Day } from '../article/dating.ts';
import type { Voice } from '../texts/voice.ts';
import type { Answer, Point } from './answer.ts';

/** What happened over more days than this is told by months. */
const LONG = 92;

/** Whether a timeline from one day to another is told by months. */
export function isLong(from: Day, to: Day): boolean {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 > LONG;
}

/** Points of one day or month, next to each other. */
export interface Period {
  /** "samedi 13 avril 2024" or "avril 2024", with ≈ where every one of its points is approximate; null without a date. */
  readonly heading: string | null;
  /** True where the heading names a day. */
  readonly ofDay: boolean;
  readonly points: readonly Point[];
}

/** The points of `answer` under the days or months that they share, in their order. */
export function periodsOf({ points, timeline }: Pick<Answer, 'points' | 'timeline'>, voice: Voice): readonly Period[] {
  const days = points.flatMap(({ date }) => date?.likely ?? []);
  if (timeline !== null) days.push(timeline.from, timeline.to);
  days.sort();
  const ofDay = !isLong(days[0] ?? '', days.at(-1) ?? '');
  const groups: Point[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && keyOf(group[0], ofDay) === keyOf(point, ofDay)) group.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => {
    const likely = group[0]?.date?.likely;
    const about = group.every(({ date }) => date?.approximate === true);
    const named = likely === undefined ? null : ofDay ? voice.longDay(likely) : voice.month(likely);
    return { heading: named === null ? null : `${about ? '≈ ' : ''}${named}`, ofDay, points: group };
  });
}

function keyOf({ date }: Point, ofDay: boolean): string {
  return date?.likely.slice(0, ofDay ? 10 : 7) ?? '';
}
