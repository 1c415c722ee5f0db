/** What an article can be asked about, in its own words: names and the terms that it comes back to. */
import type { Article, Language } from '../article/article.ts';
import { slice } from '../article/span.ts';
import { type AnalysedWord, analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { sentencesOf } from './passages.ts';

const MOST_WORDS = 4;
const MOST_TOPICS = 120;

/** Small words that stand inside a name: "Corps des Gardiens", "department of State". */
const WITHIN_NAMES = /^(?:de|du|des|d|la|le|les|l|al|el|ben|bin|van|von|of|the|and)$/;

/** By language, as the French "a" ("a déclaré", "à défendre") introduces no noun. */
const DETERMINERS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:le|la|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs)$/,
  en: /^(?:the|a|an|this|that|these|those|its|his|her|their|our)$/,
  other: /^$/,
};

/** What stands before a noun and is no topic without it: "la première réunion", "Premier ministre". Folded. */
const BEFORE_NOUNS =
  /^(?:premi(?:er|ere)s?|derni(?:er|ere)s?|seconde?s?|deuxieme|troisieme|prochaine?s?|principa(?:le?s?|ux)|haute?s?|grande?s?|petite?s?|nouve(?:au|aux|lles?)|anci(?:en|enne)s?|seule?s?|propres?|meme|vraie?s?|bonne?s?|bons?|first|last|second|third|next|main|prime|high|great|big|small|new|old|former|own|good|senior|top)$/;

/** At most 120 topics of `article`, as written, each once. */
export function topicsOf(article: Article): readonly string[] {
  const counts = new Map<string, { surface: string; count: number; name: boolean }>();
  const count = (surface: string, name: boolean) => {
    const key = fold(surface);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { surface, count: 1, name });
    else known.count += 1;
  };
  for (const { span } of sentencesOf(article)) {
    const text = slice(article.text, span);
    const words = analyse(text, article.language);
    for (const name of namesIn(text, words)) count(name, true);
    for (const term of termsIn(text, words, DETERMINERS[article.language])) count(term, false);
  }
  return [...counts.values()]
    .filter((topic) => topic.name || topic.count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TOPICS)
    .map((topic) => topic.surface);
}

/** Runs of capitalised words; a sentence's first word counts only when another capital follows it. */
function namesIn(text: string, words: readonly AnalysedWord[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!startsName(words[at])) continue;
    let last = at;
    for (
      let next = at + 1;
      next < words.length && next - at < MOST_WORDS && touches(text, words[next - 1], words[next]);
      next += 1
    ) {
      const word = words[next];
      if (startsName(word)) last = next;
      else if (!WITHIN_NAMES.test(word?.folded ?? '')) break;
    }
    const first = words[at];
    const end = words[last]?.end ?? 0;
    const isBare = last === at && BEFORE_NOUNS.test(first?.folded ?? '');
    if (first !== undefined && !isBare && (at > 0 || last > at)) names.push(text.slice(first.start, end));
    at = last;
  }
  return names;
}

/** What a determiner introduces, by itself and with the word after it: nouns and noun phrases, no verbs or adverbs. */
function termsIn(text: string, words: readonly AnalysedWord[], determiners: RegExp): readonly string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const introduced =
      /[lL]['’]$/.test(text.slice(0, word.start)) || (before !== undefined && determiners.test(before.folded));
    if (!isContent(word) || !introduced || word.text.length < 4) return [];
    const next = words[index + 1];
    const pair = isContent(next) && touches(text, word, next) ? [text.slice(word.start, next.end).toLowerCase()] : [];
    return BEFORE_NOUNS.test(word.folded) ? pair : [word.text.toLowerCase(), ...pair];
  });
}

function startsName(word: AnalysedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !word.stop && word.text.length > 1;
}

function isContent(word: AnalysedWord | undefined): word is AnalysedWord {
  return word !== undefined && !word.stop && /^\p{Ll}{3}/u.test(word.text);
}

/** Nothing but a blank, a hyphen or an elision between the two. */
function touches(text: string, a: AnalysedWord | undefined, b: AnalysedWord | undefined): boolean {
  return a !== undefined && b !== undefined && /^\s(?:[ldLD]['’])?$/.test(text.slice(a.end, b.start));
}
