import { fold } from '../../language/fold.ts';

/** What only stands in a text that wants to steer a program: orders to forget orders, roles and marks of a conversation. Folded. */
const STEERING: readonly RegExp[] = [
  /\b(?:ignore[zrs]?|ignoring|disregard(?:ing)?|forget|oublie[zrs]?|neglige[zr]?|override|bypass|contourne[zr]?)\b[^.!?]{0,60}\b(?:instructions?|consignes?|directives?|prompts?|rules|regles|orders?|ordres|guidelines|above|previous|precedentes?|prior|ci-dessus)\b/,
  /\bne (?:tiens|tenez) (?:pas|aucun) compte\b[^.!?]{0,60}\b(?:instructions?|consignes?|directives?|precedent|ci-dessus)/,
  /\b(?:do not|don't|never) (?:follow|obey)\b[^.!?]{0,40}\b(?:instructions?|rules|prompt)/,
  /\b(?:you are|you're|act as|pretend to be|tu es|vous etes|agis comme|agissez comme)\b[^.!?]{0,30}\b(?:ai|ia|assistant|chatbot|language model|llm|modele de langage|intelligence artificielle)\b/,
  /\b(?:as an ai|en tant qu'ia|system prompt|system message|message systeme|invite systeme|new instructions?|nouvelles? (?:consignes?|instructions?)|your instructions|vos consignes|tes consignes|jailbreak|prompt injection)\b/,
  /(?:^|[\s"'«“(])(?:system|assistant|user|systeme|utilisateur) ?:/,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|endoftext)|\[\/?inst\]|###? ?(?:instruction|system|response)/,
  // Orders to say something. "Affirme", "indique" and their like are told of others too, so they count as orders only to several.
  /(?:^|[.!?:;"«»“”)] ?|\b(?:then|please|puis|svp) )(?:say|write|reply|respond|answer|output|print|repeat|dis|dites|ecris|ecrivez|reponds|repondez|affirmez|repetez|affichez|declarez|indiquez) (?:only |just |simply |seulement |simplement |uniquement )?(?:that|with|the following|exactly|in your|que\b|qu'|ceci|exactement|par\b|dans (?:ta|votre) reponse|["«“:])/,
];

/** Whether words quoted from an article speak to a program that reads them instead of telling something to people. */
export function speaksToMachine(text: string): boolean {
  const folded = fold(text.slice(0, 4000)).replaceAll(/\s+/g, ' ');
  return STEERING.some((pattern) => pattern.test(folded));
}
