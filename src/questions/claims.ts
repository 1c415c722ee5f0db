import { analyse } from '../language/analyse.ts';
import { wordSet } from '../language/grammar.ts';
import { sentences } from '../language/sentences.ts';
import { plainQuestion } from './plainQuestion.ts';
import { readQuestion } from './readQuestion.ts';

const MOST_CLAIMS = 10;
/** What is longer is cut: a message of Discord's has at most 4,000 characters. */
const MOST_CHARACTERS = 4_000;
/** Fewer words that tell something state nothing that could be looked up. */
const FEWEST_TELLING = 2;
/** What people say to one another tells nothing. Folded. */
const CIVILITIES = wordSet(
  'bonjour bonsoir salut coucou merci beaucoup bravo svp stp accord cordialement bonne bon journee soiree nuit ok oui non lol mdr hello hi hey thanks thank please good morning evening night yes sure welcome everyone guys tous toutes monde',
);

/** The sentences of a message that state something, in its words, at most ten; questions and greetings are passed over. */
export function claimsIn(message: string): readonly string[] {
  const text = plainQuestion(message.slice(0, MOST_CHARACTERS));
  const { language } = readQuestion(text);
  const claims: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const span of sentences(text, { start, end: start + line.length }, language)) {
      const claim = text.slice(span.start, span.end);
      if (!claim.includes('?') && states(claim, language)) claims.push(claim);
    }
    start += line.length + 1;
  }
  return claims.slice(0, MOST_CLAIMS);
}

function states(claim: string, language: 'fr' | 'en'): boolean {
  const telling = analyse(claim, language).filter(({ stop, folded }) => !stop && !CIVILITIES.has(folded));
  return telling.length >= FEWEST_TELLING;
}
