import { UserError } from '../errors.ts';
import { fold } from '../language/fold.ts';
import { foreignLanguage } from '../language/foreignLanguage.ts';
import type { FoundPassages, NamedWords, PassageIndex, Reach } from '../search/passageIndex.ts';
import type { QueryWord, RelatedTerm } from '../search/queryWords.ts';
import { withRelated } from '../search/relatedWords.ts';
import type { UnderstoodWord } from './answer.ts';
import type { Library } from './brief.ts';
import { whoIsNamed } from './namedWords.ts';
import { isFraming, isQuestion, mayBeVerb } from './questionFrame.ts';
import type { Sought } from './scoreSentence.ts';
import { withSpellings } from './spellings.ts';
import { understandTopic } from './understandTopic.ts';

/** What a topic's words were taken for, and the passages that hold them. */
export interface FoundWords {
  readonly understood: readonly UnderstoodWord[];
  readonly sought: readonly Sought[];
  readonly found: FoundPassages;
  /** Every word of the topic in its order, as the index is to be asked for it; what is not sought is marked as a stop word. */
  readonly asked: readonly QueryWord[];
  /** Who the words of `asked` name. */
  readonly named: readonly NamedWords[];
}

/** Other words for one that are told of; the heaviest ones that the articles hold. */
const MOST_TOLD = 6;
/** What the best of them is worth where no article holds the word itself. */
const INSTEAD = 0.9;

/**
 * Looks a topic up. A word stands in an article also by its translation or a synonym, which weigh less; one that no article
 * holds is looked for in its nearest spelling; the answer says so.
 *
 * @throws UserError when the topic holds nothing to look for, or is a question in a language that is not read.
 */
export async function findWords(
  topic: string,
  reach: Reach,
  { index, actors, wordbook, officesIn }: Pick<Library, 'index' | 'actors' | 'wordbook'> & Partial<Library>,
  limit: number,
): Promise<FoundWords> {
  const known = await actors(reach.scopes);
  const spelt = withSpellings(understandTopic(topic), known);
  const joined = await joinCompounds(spelt, reach, index);
  const typed = withRelated(joined, await wordbook());
  const readings = withoutFrame(topic, await Promise.all(typed.map((word) => readWord(word, reach, index))));
  if (isMostlyUnheld(readings)) await refuseOtherLanguages(topic);
  const asked = readings.map(({ word, isSought }) => (isSought ? word : { ...word, stop: true }));
  const offices = known.length > 0 && asked.length > 1 ? await officesIn?.(topic) : undefined;
  const { named, instead, holders } = whoIsNamed(asked, known, offices ?? [], reach);
  const found = await index.search({ words: asked, named, reach, limit });
  const { total } = await index.census({ ...reach, days: null, source: null });
  const sought = asked.flatMap((word, at) => {
    if (word.stop) return [];
    const weight = Math.log(1 + (total + 0.5) / ((found.articlesWithWord[at] ?? 0) + 0.5));
    return [{ word: { ...word, related: [...word.related, ...(instead.get(at) ?? [])] }, weight }];
  });
  const understood = readings.map(({ understood: own }, at) => withHolders(own, holders.get(at) ?? []));
  return { understood, sought, found, asked, named };
}

/** Whether the articles hold fewer than half of the words: they may be of any language, and so may their readers. */
function isMostlyUnheld(readings: readonly WordReading[]): boolean {
  const telling = readings.filter(({ word }) => !word.stop);
  return telling.filter(({ understood }) => understood.use === 'searched').length * 2 <= telling.length;
}

async function refuseOtherLanguages(topic: string): Promise<void> {
  const language = await foreignLanguage(topic);
  if (language !== null) throw new UserError('question-language', { language });
}

/** An office is looked for by who held it, too. */
function withHolders(word: UnderstoodWord, holders: readonly string[]): UnderstoodWord {
  if (holders.length === 0) return word;
  const variants = word.use === 'searched' ? word.variants : [];
  return { ...word, use: 'searched', variants: [...new Set([...variants, ...holders])] };
}

/** Two words side by side that the articles write as one compound are one ("etats unis" → "États-Unis"). */
async function joinCompounds(
  words: readonly QueryWord[],
  reach: Reach,
  index: PassageIndex,
): Promise<readonly QueryWord[]> {
  const joined: QueryWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const compound = before === undefined || before.stop || word.stop ? null : compoundOf(before, word);
    const isHeld = compound !== null && (await index.surfaces(compound.terms, reach.scopes)).size > 0;
    if (isHeld) joined.splice(-1, 1, compound);
    else joined.push(word);
  }
  return joined;
}

function compoundOf(first: QueryWord, second: QueryWord): QueryWord {
  const parts = first.terms.flatMap((a) => second.terms.map((b) => [a, b]));
  return {
    typed: `${first.typed} ${second.typed}`,
    folded: `${first.folded}-${second.folded}`,
    terms: parts.map((pair) => pair.join('-')),
    parts,
    accented: null,
    stop: false,
    related: [],
  };
}

/** A word as it is looked for, and as the answer tells of it. */
interface WordReading {
  readonly word: QueryWord;
  readonly understood: UnderstoodWord;
  readonly isSought: boolean;
}

async function readWord(word: QueryWord, reach: Reach, index: PassageIndex): Promise<WordReading> {
  const { typed, related } = word;
  if (word.stop) return { word, understood: { typed, use: 'ignored', variants: [] }, isSought: false };
  const terms = [...word.terms, ...word.parts.flat(), ...related.flatMap((each) => each.terms)];
  const surfaces = await index.surfaces(terms, reach.scopes);
  const own = word.terms.flatMap((term) => surfaces.get(term) ?? []);
  const held = related.filter((each) => each.terms.every((term) => surfaces.has(term)));
  const others = held.flatMap((each) => writtenAs(each, surfaces) ?? []);
  const isHeld = own.length > 0 || word.parts.some((parts) => parts.every((part) => surfaces.has(part)));
  if (isHeld || held.length > 0) {
    const variants = new Set([...own, ...new Set(others.slice(0, MOST_TOLD))]);
    variants.delete(typed.toLowerCase());
    return {
      word: { ...word, related: isHeld ? held : insteadOf(held) },
      understood: { typed, use: 'searched', variants: [...variants] },
      isSought: true,
    };
  }
  const near = await index.nearestTerm(word.folded, reach.scopes);
  if (near === null) return { word, understood: { typed, use: 'missing', variants: [] }, isSought: true };
  return {
    word: { ...word, terms: [near.term], parts: [], accented: null, related: [] },
    understood: { typed, use: 'corrected', variants: [near.surface] },
    isSought: true,
  };
}

/**
 * As the articles write it most often, of several words as the wordbook has it. A synonym of which they hold but another
 * word of its stem ("traiter" for "traité") is not told of.
 */
function writtenAs(related: RelatedTerm, surfaces: ReadonlyMap<string, readonly string[]>): string | null {
  const [first = '', ...more] = related.terms;
  const wording = related.wording.toLowerCase();
  if (more.length > 0) return wording;
  const written = surfaces.get(first) ?? [];
  const inflected = written.find((surface) => withoutEnding(surface) === withoutEnding(wording));
  return inflected ?? (related.kind === 'translation' ? (written[0] ?? wording) : null);
}

/** Without the ending of a plural or feminine. */
function withoutEnding(word: string): string {
  return fold(word).replace(/(?:es?|s|x)$/, '');
}

/** Where the word itself is in no article, the best of what stands for it is as good as the word. */
function insteadOf(related: readonly RelatedTerm[]): readonly RelatedTerm[] {
  const best = Math.max(...related.map(({ weight }) => weight));
  return related.map((each) => ({ ...each, weight: (each.weight / best) * INSTEAD }));
}

/** Of a topic that is put as a question, the words that only put it are not looked for, while others are. */
function withoutFrame(topic: string, readings: readonly WordReading[]): readonly WordReading[] {
  const words = readings.map(({ word }) => word);
  if (!isQuestion(topic, words)) return readings;
  const without = readings.map((reading, at): WordReading => {
    const { typed, use } = reading.understood;
    if (!reading.isSought) return reading;
    if (isFraming(words, at))
      return { ...reading, understood: { typed, use: 'ignored', variants: [] }, isSought: false };
    return { ...reading, isSought: use !== 'missing' || !mayBeVerb(words, at) };
  });
  return without.some(({ isSought }) => isSought) ? without : readings;
}
