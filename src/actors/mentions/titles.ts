import type { Span } from '../../article/span.ts';
import { capitalTitles, forms, roleWords } from './cues.ts';
import type { NameFound } from './namesOfSentence.ts';
import type { SentenceReading, Word } from './sentenceReading.ts';

/** Longest title, in words. */
const MOST = 12;

/** Words that never stand within a title: past them it is the sentence that goes on. */
const STOPS =
  /^(?:a|ont|est|sont|etait|etaient|sera|qui|que|qu|dont|ou|lors|avec|selon|apres|avant|mais|si|comme|quand|se|il|elle|ils|ne|pas|has|have|had|is|was|were|who|which|that|with|after|before|but|if|as|when|he|she|they|not|said|told|says|et|and|par|by)$/;

/** The words before or behind the name at `index` that say what the person is; null when there are none. */
export function titleBeside(reading: SentenceReading, names: readonly NameFound[], index: number): Span | null {
  const name = names[index];
  if (name === undefined) return null;
  return titleBefore(reading, names, index, name) ?? titleBehind(reading, names, index, name);
}

/** "le secrétaire à la Défense Lloyd Austin", "Le porte-parole de la Maison-Blanche, John Kirby,". */
function titleBefore(
  { words, text }: SentenceReading,
  names: readonly NameFound[],
  index: number,
  name: NameFound,
): Span | null {
  const first = words[name.start];
  if (first === undefined || !/^(?:\s|, ?|\s?\()$/.test(first.gap)) return null;
  if (/^(?:de|du|des|of)$/.test(words[name.start - 1]?.folded ?? '')) return null;
  const floor = people(names, index, -1);
  const role = roleBefore(words, text, name.start, floor);
  if (role < 0 || (first.gap.includes(',') && name.start - role > 10)) return null;
  if (forms.has(words[role]?.folded ?? '') && name.start - role === 1) return null;
  const start = describedFrom(words, role, floor);
  return { start: words[start]?.start ?? 0, end: words[name.start - 1]?.end ?? 0 };
}

/** Where the role begins that leads up to the name at `end`; -1 where none does. */
function roleBefore(words: readonly Word[], text: string, end: number, floor: number): number {
  let role = -1;
  for (let at = end - 1; at >= Math.max(floor, end - MOST); at -= 1) {
    const word = words[at];
    if (word === undefined || isStop(text, word)) break;
    if (isRole(word) || (role === at + 1 && BEFORE_ROLE.test(word.folded))) role = at;
    if (/[;:()«»"“”!?,.]/.test(word.gap) && !/^\.\s?$/.test(word.gap)) break;
    if ((role === at + 1 && ARTICLE.test(word.folded)) || (role === at && /['’ʼ]$/.test(word.gap))) break;
  }
  return role;
}

/** English puts before the role what it is of: "Israeli Prime Minister", "Iran's foreign minister". */
function describedFrom(words: readonly Word[], role: number, floor: number): number {
  let start = role;
  for (let at = role - 1; at >= Math.max(floor, role - 4); at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.gap !== ' ' || ARTICLE.test(word.folded) || forms.has(word.folded)) break;
    if (!ENGLISH_BEFORE_ROLE.test(word.folded) && !(word.upper && !word.opening && words[role]?.upper === true)) break;
    start = at;
  }
  return start;
}

const ENGLISH_BEFORE_ROLE =
  /^(?:foreign|prime|defense|defence|interior|finance|deputy|assistant|national|security|former|top|senior|military|army|police|chief|white|house|state|department|council|under|vice|special)$/;
const BEFORE_ROLE = /^(?:porte|vice|sous|premier|premiere|haut|haute|prime|ex)$/;
const ARTICLE = /^(?:le|la|les|l|un|une|son|sa|the|his|her|leur)$/;

/** "Vedant Patel, porte-parole adjoint du département d'État américain, a …". */
function titleBehind(
  { words, text }: SentenceReading,
  names: readonly NameFound[],
  index: number,
  name: NameFound,
): Span | null {
  const first = words[name.end];
  if (first === undefined || !/^(?:,\s?|\s?\()$/.test(first.gap)) return null;
  let start = name.end;
  for (
    let steps = 0;
    steps < 4 &&
    /^(?:le|la|l|un|une|the|a|an|ancien|ancienne|ex|former|principal|principale|nouveau|nouvelle|son|sa|his|her|actuel|haut|jeune|top|senior|us|premier)$/.test(
      words[start]?.folded ?? '',
    );
    steps += 1
  )
    start += 1;
  const head = words[start];
  if (head === undefined || !isRole(head)) {
    const later = words[start + 1];
    if (
      head === undefined ||
      later === undefined ||
      head.upper ||
      !isRole(later) ||
      !/^[ -]$/.test(later.gap) ||
      STOPS.test(head.folded)
    )
      return null;
  }
  const ceiling = people(names, index, 1);
  let end = start + 1;
  while (end < Math.min(words.length, name.end + MOST)) {
    const word = words[end];
    if (word === undefined || /[,;:()«»"“”.!?]/.test(word.gap) || isStop(text, word)) break;
    end += 1;
  }
  // "Sullivan, la conseillère adjointe Joan Feiner": what leads up to another name is that one's title.
  if (
    end > ceiling &&
    !/^(?:de|du|des|of)$/.test(words[ceiling - 1]?.folded ?? '') &&
    !/['’ʼ]$/.test(words[ceiling]?.gap ?? '')
  )
    return null;
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** Past it the sentence goes on; "à" is none, "a" is. */
function isStop(text: string, word: Word): boolean {
  return STOPS.test(word.folded) && text.slice(word.start, word.end) !== 'à';
}

function isRole(word: Word): boolean {
  return (
    word.folded === 'parole' ||
    roleWords.has(word.folded) ||
    (word.upper &&
      capitalTitles.has(word.folded) &&
      !forms.has(word.folded) &&
      /^(?:president|secretary|minister|prime|general|senator|governor|king|chairman|chancellor|speaker)$/.test(
        word.folded,
      ))
  );
}

/** The nearest person on that side: a title reaches no further. */
function people(names: readonly NameFound[], index: number, side: -1 | 1): number {
  for (let at = index + side; at >= 0 && at < names.length; at += side) {
    const other = names[at];
    if (other?.kind === 'person') return side < 0 ? other.end : other.start;
  }
  return side < 0 ? 0 : Number.POSITIVE_INFINITY;
}
