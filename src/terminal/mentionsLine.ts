import type { Timeline } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import type { Voice } from '../texts/voice.ts';
import { terminalTexts } from './texts.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const NONE = '·';
/** So many parts of the whole time, each as long; fewer where the days are fewer. */
const MOST_PARTS = 40;

/** When somebody is named, as one line of bars; none where there is no timeline. */
export function mentionsLine(timeline: Timeline | null, language: UserLanguage, voice: Voice): readonly string[] {
  if (timeline === null) return [];
  const { from, to, days } = timeline;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const parts = Math.min(MOST_PARTS, last - first + 1);
  const sums = new Array<number>(parts).fill(0);
  for (const { day, mentions } of days) {
    const part = Math.floor(((dayNumber(day) - first) * parts) / (last - first + 1));
    sums[part] = (sums[part] ?? 0) + mentions;
  }
  const most = Math.max(...sums);
  // The fewest is seen, too.
  const bars = sums
    .map((sum) => (sum === 0 ? NONE : (BARS[Math.ceil((sum * BARS.length) / most) - 1] ?? NONE)))
    .join('');
  return [terminalTexts[language].mentions({ from: voice.day(from), bars, to: voice.day(to) })];
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
