/** The picture of who is named together, and the words for those who cannot see it. */
import type { UserLanguage } from '../texts/bilingual.ts';
import { draw } from './draw.ts';
import type { Network } from './network.ts';
import { networkSpec } from './networkSpec.ts';
import { networkWords } from './networkWords.ts';
import type { Picture } from './picture.ts';

export interface NetworkPicture extends Picture {
  /** Alternative text of one or two sentences; Discord takes 1024 characters of it. */
  readonly alt: string;
}

/** More do not fit on a phone: others beyond these, who are named together least, are left out. */
const mostOthers = 12;
/** Of the ties among them the strongest: more cross each other to a grey. */
const mostTies = 14;
/** Fewer are quicker said than drawn. */
const fewestOthers = 2;

/**
 * Somebody in the middle of those who are named in the same sentences, as a PNG of about 1000 × 500 to 1000 pixels and under
 * 150 kB that reads on dark and light backgrounds. Null where there are too few for a picture. The same network is
 * always drawn the same.
 *
 * @throws {Error} when too many pictures are waiting or drawing takes over 10 s: answer without the picture.
 */
export async function networkPicture(network: Network, language: UserLanguage): Promise<NetworkPicture | null> {
  if (network.others.length < fewestOthers) return null;
  const shown = {
    ...network,
    others: network.others.slice(0, mostOthers),
    ties: network.ties
      .filter(({ between }) => between.every((at) => at < mostOthers))
      .toSorted((a, b) => b.sentences - a.sentences)
      .slice(0, mostTies),
  };
  return { ...(await draw(networkSpec(shown, language))), alt: networkWords(shown, language) };
}
