/** Calls to the reader: to subscribe, to follow, to consent; notices of paywalls and advertisements. */
import type { Block } from '../block.ts';
import { buttons, callObjects, callPhrases, callVerbs } from '../vocabulary/vocabulary.ts';

/** Within a story only short lines are looked at: a longer one that holds such a phrase tells of it. */
const MOST_WORDS = { within: 16, edge: 60, opening: 35 };

/** Verbs that open other sentences as well: then the line must speak of the page and its reader. */
const PLAIN_VERBS: ReadonlySet<string> = new Set('get email contact check turn send become like visit listen join support enter receive'.split(' '));
const ADDRESS = /(?: |-)(?:us|our|your|you|notre|nos|nous|votre|vos|vous|free|gratuitement) /;

/** @param edge whether the line stands before the story or behind it. */
export function isCall(block: Block, edge: boolean): boolean {
  const { folded, bare, words, wordCount } = block;
  if (folded === '' || block.quoted) return false;
  if (buttons.has(bare) && !/[.!]$/.test(folded)) return true;
  if (/^(?:il vous reste|plus que) \d+ ?%/.test(folded) || /^(?:lecture|reading)? ?(?:: )?\d+ ?(?:min|mn|minutes?)\.?$/.test(folded)) return edge || wordCount > 2;
  if (wordCount <= (edge ? MOST_WORDS.edge : MOST_WORDS.within) && callPhrases.some((phrase) => folded.includes(phrase))) return true;
  const [first, second] = words;
  const verb = first === 'please' || first === 'veuillez' ? second : first;
  if (verb === undefined || wordCount < 3 || wordCount > MOST_WORDS.opening || (!edge && block.prose && wordCount > MOST_WORDS.within)) return false;
  if (!callVerbs.has(verb)) return false;
  const line = ` ${folded.replaceAll(/[.,!:;]/g, ' ')} `;
  if (!callObjects.some((phrase) => line.includes(` ${phrase} `))) return false;
  return PLAIN_VERBS.has(verb) ? ADDRESS.test(line) : edge || ADDRESS.test(line) || wordCount <= MOST_WORDS.within;
}
