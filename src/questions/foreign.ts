import { fold } from '../language/fold.ts';
import { wordSet } from '../language/grammar.ts';
import { english } from './english.ts';
import { french } from './french.ts';

/** Frequent words and words that ask, of the languages that are most often mistaken for French or English. Folded. */
const FOREIGN = wordSet(
  'cuantos cuantas cuando donde quien quienes porque cual cuales esta estan el los las una del por con fue sido hay segun sobre hacia desde muy pero mas ha han y',
  'wie viele wo wer wann warum welche welcher welches der die das und ist sind hat haben wurde nicht mit von zu im den dem ein eine auf fur was wird bei nach uber',
  'quanti quante quando dove chi perche quale quali il lo gli nel nella della dello dei degli sono ha hanno stato stata non che con per una di come cosa',
  'quantos quantas onde quem qual quais porque o os as um uma foi nao dos das no na com por ao sao esta que',
  'hoeveel waar wie wanneer waarom welke het een van en is zijn heeft hebben werd niet met op voor wat de',
  'ile gdzie kto kiedy dlaczego jest nie sie jak co kim nerede ne zaman neden kac bir ve bu',
);

/** Words that ask, and begin no question in French or English. */
const ASKING = wordSet(
  'cuantos cuantas cuanto quien quienes donde cuando cual cuales wie wer wo wann warum welche welcher quanti quante dove chi perche quando quantos quantas onde quem hoeveel waar wanneer waarom gdzie kiedy dlaczego nerede',
);

/**
 * Whether a question is put in a language that Vigie has no rules for: most of its letters are of another alphabet, or more
 * of its words are of another language than of French and of English. A name alone is of no language.
 */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length > 3 && latin.length * 2 < letters.length) return true;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  const count = (own: ReadonlySet<string>) => words.filter((word) => own.has(word)).length;
  const foreign = count(FOREIGN) + (ASKING.has(words[0] ?? '') && words.length > 2 ? 2 : 0);
  return foreign >= 2 && foreign > Math.max(count(french.marks), count(english.marks)) && foreign * 4 >= words.length;
}
