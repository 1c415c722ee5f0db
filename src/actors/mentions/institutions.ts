import { placeNouns } from './cues.ts';
import type { MentionTables } from './mentionTables.ts';
import { OF, runEnd } from './runs.ts';
import type { SentenceReading, Word } from './sentenceReading.ts';

/** Longest name of an institution, in words. */
const MOST = 14;
const BLANK = /^[ \u00a0\u202f\n]$/;
const CLOSE = /^[ \u00a0\u202f\n-]$/;
const ADJECTIVE =
  /(?:al|ale|aux|ales|el|elle|els|elles|iques?|iens?|iennes?|ais|aises?|ois|oises?|ains?|aines?|ifs?|ives?|istes?|aires?|ol|oles?|ands?|andes?|unis|unies|unifiee?|juifs?|russes?|turcs?|libres?|rouges?|ants?)$/;
const NO_ADJECTIVE =
  /^(?:devienne|vienne|tienne|prenne|doivent|devant|avant|pendant|durant|quand|tandis|depuis|parmi)$/;

/**
 * Where the name of an institution ends that begins with its kind ("Orchestre symphonique de San Francisco", "Conseil
 * de sécurité"): over adjectives, capitals and one small noun behind "de".
 *
 * @param from the word behind those that are surely its own.
 */
export function institutionEnd(reading: SentenceReading, tables: MentionTables, start: number, from: number): number {
  const { words } = reading;
  let end = from;
  for (let small = 0; end < words.length && end - start < MOST; ) {
    const word = words[end];
    if (word === undefined) break;
    if (CLOSE.test(word.gap) && word.upper && !word.opening) end = runEnd(reading, tables, end);
    else if (CLOSE.test(word.gap) && isAdjective(reading, word)) end += 1;
    else {
      const at = behindOf(words, end);
      const noun = at === null ? undefined : words[at];
      if (at === null || noun === undefined || (!noun.upper && small > 0)) break;
      if (noun.upper) end = runEnd(reading, tables, at);
      else {
        small += 1;
        end = at + 1;
      }
    }
  }
  return end;
}

/** The noun behind "de", "du", "of the" at `end`; null when there is none. */
function behindOf(words: readonly Word[], end: number): number | null {
  let at = end;
  let isOf = false;
  while (
    at - end < 3 &&
    /^(?:de|du|des|la|le|les|of|for|the)$/.test(words[at]?.folded ?? '') &&
    BLANK.test(words[at]?.gap ?? '')
  ) {
    isOf = isOf || /^(?:de|du|des|of|for)$/.test(words[at]?.folded ?? '');
    at += 1;
  }
  const noun = words[at];
  if (noun === undefined || noun.number || placeNouns.has(noun.folded)) return null;
  if (!isOf && !/^[ \u00a0\u202f\n]d['’ʼ]$/i.test(noun.gap)) return null;
  return BLANK.test(noun.gap) || /['’ʼ]$/.test(noun.gap) ? at : null;
}

function isAdjective({ text }: SentenceReading, word: Word): boolean {
  const { folded } = word;
  if (word.upper || folded.length < 4 || OF.has(folded) || NO_ADJECTIVE.test(folded)) return false;
  return ADJECTIVE.test(folded) || /é(?:e|s|es)?$/.test(text.slice(word.start, word.end));
}
