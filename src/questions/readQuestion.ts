import { editDistance } from '../language/editDistance.ts';
import { fold } from '../language/fold.ts';
import { aName, asked } from './asked.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { AskingForm, AskingGrammar, Question } from './question.ts';

/** Longer texts are read to here: what asks stands at the beginning or not at all. */
const MOST_CHARACTERS = 1_000;
/** Words between what asks and its noun: "quel est le plus grand pays". */
const WIDEST_GAP = 7;
/** Words of a count between it and the noun that is counted, where they stand apart: "combien l’Iran a-t-il tiré de missiles". */
const WIDEST_COUNT = 12;

const grammars = { fr: french, en: english } as const;

/** What `text` asks for. Any text is a question after something; what says nothing of it expects `anything`. */
export function readQuestion(text: string): Question {
  const typed = wordsOf(text.slice(0, MOST_CHARACTERS));
  const language = languageOf(typed);
  const grammar = grammars[language];
  const right = mended(typed, grammar);
  const form = earliest(typed, grammar) ?? earliest(right, grammar);
  if (form === null) {
    const isInverted = language === 'fr' && INVERTED.test(text.slice(0, MOST_CHARACTERS));
    return {
      ...asked(isInverted ? 'yes-or-no' : 'anything'),
      language,
      head: null,
      asking: new Set(),
      kinds: new Set(),
      defines: false,
      isPut: isInverted || /[?؟]/.test(text),
    };
  }
  const read = readForm(form, grammar);
  const slips = typed.filter((word, at) => right[at] !== word && read.asking.has(right[at] ?? ''));
  return {
    language,
    defines: DEFINING.test(text.slice(0, 200)),
    isPut: true,
    ...read,
    asking: new Set([...read.asking, ...slips]),
  };
}

/** "Qui est John Kirby", "Who was Mr. Smith": somebody is named. */
const DEFINING =
  /(?<!\p{L})(?:[Qq]ui|[Ww]ho)(?:\s(?:est|était|sont|étaient|fut|is|was|are|were)|['’]s)\s+(?:(?:donc|exactement|exactly)\s+)?\p{Lu}\p{L}/u;

/** "a-t-il", "sont-ils", "peut-on": a verb with its pronoun behind it. */
const INVERTED = /\p{L}-(?:t-)?(?:il|ils|elle|elles|on|tu|vous|nous|je|ce)(?![\p{L}-])/iu;

/** Folded words and commas; the one accent that tells two words apart is kept ("où" is "oú"). */
function wordsOf(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|,/gu) ?? [];
  return words.map((word) => (/^où$/iu.test(word) ? 'oú' : fold(word)));
}

function languageOf(words: readonly string[]): 'fr' | 'en' {
  let balance = 0;
  for (const word of words) balance += Number(french.marks.has(word)) - Number(english.marks.has(word));
  return balance >= 0 ? 'fr' : 'en';
}

interface FoundForm {
  readonly form: AskingForm;
  readonly at: number;
  readonly text: string;
  /** The words from the form on. */
  readonly matched: readonly string[];
  readonly behind: readonly string[];
}

function earliest(words: readonly string[], { forms }: AskingGrammar): FoundForm | null {
  const text = ` ${words.join(' ')} `;
  let best: { readonly form: AskingForm; readonly match: RegExpExecArray } | null = null;
  for (const form of forms) {
    const match = form.words.exec(text);
    if (match !== null && (best === null || match.index < best.match.index)) best = { form, match };
  }
  if (best === null) return null;
  const { form, match } = best;
  return {
    form,
    at: match.index,
    text,
    matched: match[0].split(' ').filter((word) => word !== '' && word !== ','),
    behind: text
      .slice(match.index + match[0].length)
      .split(' ')
      .filter((word) => word !== ''),
  };
}

/** Words of five letters or more that are one slip away from a word that asks are taken for it ("combein"). */
function mended(words: readonly string[], { spelt }: AskingGrammar): readonly string[] {
  return words.map((word) => {
    if (word.length < 4) return word;
    return (
      spelt.find((right) => right.length >= 4 && word[0] === right[0] && editDistance(word, right, 1) <= 1) ?? word
    );
  });
}

type ReadForm = Omit<Question, 'language' | 'defines' | 'isPut'>;

function readForm({ form, matched, behind }: FoundForm, grammar: AskingGrammar): ReadForm {
  const { marks, nouns, leading } = grammar;
  const kinds = new Set(matched.filter((word) => nouns.has(word)));
  const asking = new Set(matched.filter((word) => (marks.has(word) || leading.has(word)) && !kinds.has(word)));
  if (form.asks === 'noun') return readNoun(matched, behind, grammar, asking);
  if (form.counts !== true) return { ...form.asks, head: null, asking, kinds };
  const head = countedIn(behind, grammar);
  const noun = head === null ? undefined : nouns.get(head);
  // "combien de pourcents", "how much money": a noun that is a measure itself.
  const measured = noun?.measure != null && noun.measure !== 'count';
  return { ...(measured ? noun : form.asks), head, asking, kinds };
}

/** "combien de missiles", "how many missiles"; "combien l’Iran a-t-il tiré de missiles". */
function countedIn(behind: readonly string[], { joining, beforeNoun }: AskingGrammar): string | null {
  const next = behind.findIndex((word) => !joining.has(word) && !beforeNoun.has(word));
  const first = behind[0] ?? '';
  if (joining === english.joining || /^(?:de|d|du|des)$/.test(first)) return behind[next] ?? null;
  const joint = behind.findIndex((word, at) => at < WIDEST_COUNT && (word === 'de' || word === 'd'));
  return joint === -1 ? null : (behind[joint + 1] ?? null);
}

function readNoun(
  matched: readonly string[],
  behind: readonly string[],
  grammar: AskingGrammar,
  asking: Set<string>,
): ReadForm {
  const led = matched.some((word) => grammar.leading.has(word));
  let named = led;
  let at = 0;
  for (; at < behind.length && at < WIDEST_GAP; at += 1) {
    const word = behind[at] ?? '';
    if (grammar.leading.has(word)) {
      named = true;
      asking.add(word);
      continue;
    }
    const noun = grammar.nouns.get(word);
    if (noun !== undefined) {
      // "quel est le nom du président": whoever it is would do, and the office is part of what is asked.
      const counted = noun.measure === 'count' ? countedIn(behind.slice(at + 1), grammar) : null;
      return { ...noun, head: counted ?? word, asking, kinds: new Set(named ? [] : [word]) };
    }
    if (grammar.beforeNoun.has(word) || ((named || at > 0) && grammar.joining.has(word))) continue;
    break;
  }
  const head = behind[at] ?? null;
  return { ...(named ? aName : asked('anything')), head, asking, kinds: new Set() };
}
