/** Calls to the reader: to subscribe, to follow, to consent; notices of paywalls and advertisements. */
import type { Block } from '../block.ts';
import { buttons, callObjects, callPhrases, callVerbs, closingPhrases } from '../vocabulary/vocabulary.ts';

/** Within a story only short lines are looked at: a longer one that holds such a phrase tells of it. */
const MOST_WORDS = { within: 16, edge: 60, opening: 35 };

/** Verbs that open other sentences as well: then the line must speak of the page and its reader. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'get email contact check turn send become like visit listen join support enter receive ecoutez reecoutez regardez revoyez visionnez decouvrez consultez retrouvez partagez'.split(
    ' ',
  ),
);
/** A price by the month, for those who have not paid yet. */
const OFFER =
  /(?:offre|offer|essai|trial|abonnement|subscription|engagement|premier mois|first month).{0,40}\d ?(?:€|\$|£|euros?)|[€$£] ?\d.{0,30}(?:first month|a month|a week)|\d ?(?:€|euros?) (?:le premier mois|par mois|\/ ?mois)/;
/** Where to write or call, behind the story. */
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,}|(?:tel|phone|contact)s?\b.{0,30}(?::$|\d\d.\d\d)/;
const MOST_CONTACT_WORDS = 16;
/** Verbs that open nothing but a call, when no sentence ends with them. */
const SUBSCRIBE: ReadonlySet<string> = new Set(['subscribe', 'abonnez-vous', 'inscrivez-vous']);
const ADDRESS = /(?: |-)(?:us|our|your|you|notre|nos|nous|votre|vos|vous|free|gratuitement) /;

/** @param edge whether the line stands before the story or behind it. */
export function isCall(block: Block, edge: boolean): boolean {
  const { folded, bare, words, wordCount, headline } = block;
  if (folded === '') return false;
  if (opensAsCall(block, edge)) return true;
  if (block.quoted) return false;
  if (buttons.has(bare) && !/[.!]$/.test(folded)) return true;
  if (headline && (OFFER.test(folded) || (edge && wordCount <= MOST_CONTACT_WORDS && CONTACT.test(folded))))
    return true;
  if (/^(?:il vous reste|plus que) \d+ ?%/.test(folded)) return true;
  if (/^(?:(?:lecture|reading) ?:? ?)?\d+ ?(?:min|mn|minutes?)\.?$/.test(folded)) return edge;
  if (wordCount > (edge ? MOST_WORDS.edge : MOST_WORDS.within)) return false;
  if (callPhrases.isIn(words)) return true;
  const isProse = block.prose && wordCount > MOST_WORDS.within;
  return (
    edge && !isProse && wordCount <= MOST_WORDS.opening && ADDRESS.test(lineOf(folded)) && closingPhrases.isIn(words)
  );
}

/** "Abonnez-vous …", "Sign up for our newsletter": a verb to the reader, then what it calls to. */
function opensAsCall({ folded, words, wordCount, prose, ends, quoted, headline }: Block, edge: boolean): boolean {
  const [first, second] = words;
  const verb = first === 'please' || first === 'veuillez' ? second : first;
  if (verb === undefined || wordCount < 3 || wordCount > MOST_WORDS.opening || !callVerbs.has(verb)) return false;
  if (!edge && prose && wordCount > MOST_WORDS.within) return false;
  if (SUBSCRIBE.has(verb) && headline && !ends && wordCount <= MOST_WORDS.within) return true;
  if (quoted && ends) return false;
  if (!callObjects.isIn(words)) return false;
  const line = lineOf(folded);
  return PLAIN_VERBS.has(verb) ? ADDRESS.test(line) : edge || ADDRESS.test(line) || wordCount <= MOST_WORDS.within;
}

/** Words between single blanks, one before the first and behind the last. */
function lineOf(folded: string): string {
  return ` ${folded.replaceAll(/[.,!?:;]/g, ' ')} `;
}
