/** Tells a question in a language that is neither French nor English: only where it is sure. */

import { fold } from './fold.ts';
import { wordSet } from './grammar.ts';
import { grammarOf } from './grammars.ts';
import { words } from './words.ts';

/** Fewer words may be names. */
const FEWEST_WORDS = 4;
/** Of a script that neither language is written in: fewer may be a name written whole, unless a question mark follows. */
const FEWEST_OTHER_LETTERS = { words: 5, asked: 3 };
/** In scripts without blanks a sentence is one word, longer than a name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;
/** Small words of another language that make sure of it, and how many of French and English may stand among them. */
const FEWEST_SMALL_WORDS = 2;

/** Small words that neither French nor English has, folded. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(
    'der das und ist nicht mit von vom zum zur auf fur ein eine einen zu uber wer wann warum wo wie hat haben sind dem den sich wird wurde auch nach bei kann welche welcher wieviele',
  ),
  es: wordSet(
    'el los las del una por con para como cuando donde quien cual cuales quienes cuantos cuantas cuanto esta estan fue sobre entre hay han ha y pero mas ese esa porque ser',
  ),
  it: wordSet(
    'il gli della dello delle degli nella nel che chi quando dove perche quanti quante quanto sono stato stata ha hanno per con una uno come cosa piu anche quale e di',
  ),
  pt: wordSet(
    'os as um uma do da dos das no na nos nas com por para quem quando onde quantos quantas como qual foi sao esta nao que mais sobre entre ser tem',
  ),
  nl: wordSet(
    'het een van en is niet met op voor zijn wie wat waar wanneer waarom hoe hoeveel heeft hebben wordt werd ook naar bij over welke er aan',
  ),
  tr: wordSet('ve bir bu ile icin ne kim nerede zaman neden nasil kac mi mu da de ki olan hangi var'),
  pl: wordSet('i w na z do nie jest sie to kto co gdzie kiedy dlaczego jak ile czy przez po od oraz ktory'),
};

/** What a question begins with in those, and in French and English never; by itself it makes as sure as two others. */
const ASKING = wordSet(
  'cuantos cuantas cuanto quien quienes donde cuando cual cuales wie wer wo wann warum welche welcher quanti quante dove chi perche quando quantos quantas onde quem hoeveel waar wanneer waarom gdzie kiedy dlaczego nerede',
);

/**
 * The BCP 47 code of the language of `text`, null when it may be French or English, or is too short to tell: names alone
 * never are of another. The whole detector is only loaded where cheaper signs speak for another language.
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const all = words(text).map((word) => word.text);
  const otherLetters = all.filter((word) => /\p{L}/u.test(word) && !/\p{Script=Latin}/u.test(word));
  const fewest = /[?؟？;]\s*$/u.test(text) ? FEWEST_OTHER_LETTERS.asked : FEWEST_OTHER_LETTERS.words;
  const isSentence = otherLetters.length >= fewest || UNSPACED.test(text);
  if (isSentence && otherLetters.length * 2 > all.length) return detected(text);
  if (all.length < FEWEST_WORDS) return null;
  const folded = all.map(fold);
  const [french, english] = [grammarOf('fr').stopWords, grammarOf('en').stopWords];
  const own = Math.max(...[french, english].map((stop) => folded.filter((word) => stop.has(word)).length));
  const isForeign = Object.values(SMALL_WORDS).some((table) => {
    const asks = ASKING.has(folded[0] ?? '') && table.has(folded[0] ?? '');
    const small = folded.filter((word) => table.has(word)).length + (asks ? 1 : 0);
    // Names have small words too ("von der Leyen"): a question says something of them.
    const says = all.some((word, at) => /^\p{Ll}{3,}$/u.test(word) && !table.has(folded[at] ?? ''));
    return small >= FEWEST_SMALL_WORDS && small > own && says;
  });
  return isForeign ? detected(text) : null;
}

async function detected(text: string): Promise<string | null> {
  const { languageCode } = await import('./detectLanguage.ts');
  const code = languageCode(text);
  return code === 'fr' || code === 'en' ? null : code;
}
