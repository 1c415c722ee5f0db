/** A topic that is put as a question: its verb frames what is asked for ("que pense Trump de l’Iran") and need not be found. */
import { wordSet } from '../language/grammar.ts';
import type { QueryWord } from '../search/queryWords.ts';

/** What a question begins with, folded. */
const OPENERS = wordSet(
  'que qu qui quoi quand ou comment pourquoi combien quel quelle quels quelles lequel laquelle est-ce',
  'what who whom whose when where why how which did does do is are was were has have had will would can could should',
);

/** Verbs that put a question and tell nothing of what it is about, in the forms that questions have. Folded. */
const FRAMING = wordSet(
  'pense pensent penser dit disent dire sait savoir savez sais veut veulent vouloir croit croient croire passe passer parle parlent parler raconte',
  'arrive arriver devient deviennent devenir concerne signifie veut-il dit-on sait-on pense-t-il dit-il dit-elle trouve trouver',
  'think thinks thought say says said saying know knows known want wants mean means meant happen happens happened happening tell tells talk talks become going',
);

/** What stands before a noun: a word behind one of these is no verb. Folded. */
const BEFORE_NOUNS = wordSet(
  'le la les l un une des du de d au aux a en ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quel quelle quels quelles par pour sur sous dans avec sans entre contre vers chez selon depuis apres avant combien',
  'the an of in on at for by with from between against about over under into what many much this that these those his her its their our my your which whose',
);

/** Whether `topic` is put as a question. */
export function isQuestion(topic: string, words: readonly QueryWord[]): boolean {
  return /[?？]\s*$/u.test(topic) || OPENERS.has(words[0]?.folded ?? '');
}

/** Whether the word at `at` only puts the question. */
export function isFraming(words: readonly QueryWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && FRAMING.has(word.folded) && !isNoun(words, at);
}

/** Whether the word at `at` may be the question's verb: no name, and no noun by what stands before it. */
export function mayBeVerb(words: readonly QueryWord[], at: number): boolean {
  return /^\p{Ll}/u.test(words[at]?.typed ?? '') && !isNoun(words, at);
}

function isNoun(words: readonly QueryWord[], at: number): boolean {
  return BEFORE_NOUNS.has(words[at - 1]?.folded ?? '');
}
