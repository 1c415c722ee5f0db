/** The picture of who is named with whom. */
import type { Answer } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import type { Drawn } from './drawTimeline.ts';

/** Null where the answer is of nobody, or of one who is named with hardly anybody. */
export async function drawNetworkOf({ portrait }: Answer, language: UserLanguage): Promise<Drawn | null> {
  if (portrait === null) return null;
  const { networkPicture } = await import('../charts/networkPicture.ts');
  const { name, kind, company, ties } = portrait;
  return networkPicture({ name, kind, others: company, ties }, language);
}
