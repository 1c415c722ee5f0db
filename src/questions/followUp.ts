/** Completes a follow-up ("et en Iran ?", "why?") from the question before it. */
import { type KindOf, type NamedSlot, namesIn, written } from './followUpNames.ts';
import {
  ABOUT,
  ASKING_HEADS,
  COUNT_HEAD,
  DATE,
  ENGLISH_PRONOUN,
  ENGLISH_THING,
  FRENCH_PRONOUN,
  FRENCH_SUBJECT,
  HAS_VERB,
  IMPERSONAL,
  LEAD,
  ONLY_ASKING,
  ONLY_DATE,
  ONLY_PRONOUN,
  SMALL_OPENER,
  SUBJECT_HEAD,
  THANKS,
} from './followUpWords.ts';

/** A longer text tells itself what it asks. */
const MOST_CHARACTERS = 120;
const MOST_WORDS = 10;
/** Of what is put in another’s place. */
const MOST_SLOT_WORDS = 6;
const QUE_BEFORE_VOWEL = /((?:^|[ -])(?:est-ce|parce|lors|puis) ?)que (?=[aeiouyéèêîôàh])/iu;
/** A longer question before is no question in a sentence. */
const MOST_BEFORE = 500;

/**
 * The whole question that a follow-up stands for: the question before it with the place, person, date, thing or question word
 * of the same kind replaced, or its pronoun by who was meant. Null for a text that stands by itself, and where there is
 * nothing to complete it from.
 *
 * @param before the question before, as it was taken.
 * @param kindOf what a name is, as the articles tell; without it small words alone tell places from people.
 * @example completeFollowUp('et en 2023 ?', 'Qui a gagné en 2021 ?') // 'Qui a gagné en 2023 ?'
 */
export function completeFollowUp(typed: string, before: string | null, kindOf: KindOf = () => null): string | null {
  if (before === null || typed.length > MOST_CHARACTERS || before.length > MOST_BEFORE) return null;
  const [question, earlier] = [spaced(typed), spaced(before)];
  const said = question.replace(/[\s?!.…]+$/u, '');
  const earlierSaid = earlier.replace(/[\s?!.…]+$/u, '');
  if (said === '' || earlierSaid === '' || said.split(' ').length > MOST_WORDS || THANKS.test(said)) return null;
  const end = earlier.slice(earlierSaid.length).replace(/[^\s?]/g, '') || (question.endsWith(' ?') ? ' ?' : '?');
  const rest = restOf(said);
  const leads = rest.length < said.length;
  const completed =
    (ONLY_ASKING.test(rest) ? askAgain(rest, earlierSaid) : null) ??
    (leads && ONLY_PRONOUN.test(rest) ? askAfter(earlierSaid, rest, kindOf) : null) ??
    withSomebody(rest, earlierSaid, kindOf) ??
    (leads || question.endsWith('?') ? withSlot(rest, earlierSaid, kindOf, leads) : null);
  return completed === null ? null : capitalised(`${completed}${end}`);
}

/** One blank between words, typographic apostrophes, no control characters. */
function spaced(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll(/['ʼ]/g, '’')
    .trim();
}

/** Without what leads from one question to the next. */
function restOf(said: string): string {
  const rest = said.replace(LEAD, '');
  const about = rest.replace(ABOUT, '').trim();
  // "quid du Liban" is after "le Liban".
  return /^(?:quid|qu’en est-il)/iu.test(rest)
    ? about.replace(
        /^(?:du |des |de (?=l’|la )|de |d’)/iu,
        (small) => ({ 'du ': 'le ', 'des ': 'les ' })[small.toLowerCase()] ?? '',
      )
    : about;
}

/** The question before with other question words. */
function askAgain(asking: string, before: string): string {
  const counted = COUNT_HEAD.exec(before)?.[0];
  if (counted !== undefined) return `${asking} ${/^c/iu.test(counted) ? 'des ' : ''}${before.slice(counted.length)}`;
  for (const head of ASKING_HEADS) {
    const found = head.exec(before)?.[0];
    if (found !== undefined && found !== '') return `${asking} ${lowered(before.slice(found.length))}`;
  }
  const subject = /(?:who|what) else$/iu.test(asking) ? (SUBJECT_HEAD.exec(before)?.[0] ?? '') : '';
  return `${asking} ${lowered(before.slice(subject.length))}`;
}

/** What is said about the one whom the question before named. */
function askAfter(before: string, pronoun: string, kindOf: KindOf): string | null {
  const name = lastNamed(before, kindOf);
  if (name === null) return null;
  return /(?:him|her|them|he|she|they)$/iu.test(pronoun)
    ? `what is said about ${name}`
    : `que dit-on ${written('de', '', name)}`;
}

/** A question with a pronoun, told of whom it asks. */
function withSomebody(said: string, before: string, kindOf: KindOf): string | null {
  if (namesIn(said, kindOf).length > 0) return null;
  const isFrench = (FRENCH_PRONOUN.test(said) || FRENCH_SUBJECT.test(said)) && !IMPERSONAL.test(said);
  const pronoun = isFrench ? null : (ENGLISH_PRONOUN.exec(said) ?? ENGLISH_THING.exec(said));
  if (!isFrench && pronoun === null) return null;
  const name = lastNamed(before, kindOf);
  if (name === null) return null;
  if (pronoun === null) return `${name} : ${lowered(said)}`;
  const behind = said.slice(pronoun.index + pronoun[0].length);
  const isWhose = /^(?:his|their)$/iu.test(pronoun[0]) || (/^her$/iu.test(pronoun[0]) && / \p{L}{4,}/u.test(behind));
  return `${said.slice(0, pronoun.index)}${name}${isWhose ? '’s' : ''}${behind}`;
}

/** A person, if one was named, else the last name of all. */
function lastNamed(before: string, kindOf: KindOf): string | null {
  const names = namesIn(before, kindOf);
  return (
    (names.findLast(({ kind }) => kind === 'person') ?? names.findLast(({ kind }) => kind === null) ?? names.at(-1))
      ?.name ?? null
  );
}

/** The question before with something of the same kind in another’s place. */
function withSlot(slot: string, before: string, kindOf: KindOf, leads: boolean): string | null {
  if (slot === '' || slot.split(' ').length > MOST_SLOT_WORDS || HAS_VERB.test(slot)) return null;
  if (ONLY_DATE.test(slot)) {
    const date = [...before.matchAll(DATE)].at(-1);
    return date === undefined ? `${before} ${slot}` : replaced(before, date.index, date.index + date[0].length, slot);
  }
  const named = nameOf(slot, kindOf);
  if (named !== null) return withName(named, slot, before, kindOf);
  return leads ? withThing(slot, before) : null;
}

/** A slot that is one name; a word in lower case behind a preposition of places is taken for one. */
function nameOf(slot: string, kindOf: KindOf): NamedSlot | null {
  const names = namesIn(slot, kindOf);
  const [only] = names;
  if (only !== undefined) return names.length === 1 && only.start === 0 && only.end === slot.length ? only : null;
  const place = /^(en|à|au|aux|in|at) ((?:the )?\p{Ll}[\p{L}-]*)$/iu.exec(slot);
  return place === null
    ? null
    : { start: 0, end: slot.length, preposition: place[1] ?? '', determiner: '', name: place[2] ?? '', kind: 'place' };
}

function withName(named: NamedSlot, slot: string, before: string, kindOf: KindOf): string {
  const names = namesIn(before, kindOf);
  const alike =
    (named.preposition === ''
      ? undefined
      : names.findLast(({ preposition, kind }) => preposition === named.preposition && kind !== 'person')) ??
    (named.kind === null ? undefined : names.findLast(({ kind }) => kind === named.kind)) ??
    (named.kind === 'person' ? names.find(({ kind }) => kind === null) : undefined) ??
    (named.kind === null ? (names.find(({ kind }) => kind === null) ?? names.at(-1)) : undefined) ??
    (named.kind === 'place'
      ? names.findLast(({ kind, preposition }) => kind === null && preposition !== '')
      : undefined) ??
    (names.length === 1 && names[0]?.kind === null ? names[0] : undefined);
  if (alike === undefined) return named.preposition === '' ? `${before} : ${slot}` : `${before} ${slot}`;
  const text = named.preposition === '' ? written(alike.preposition, named.determiner, named.name) : slot;
  return replaced(before, alike.start, alike.end, text).replace(QUE_BEFORE_VOWEL, '$1qu’');
}

/** "et de civils", "et du gaz", "et les otages": in the place of what is counted, or of what belongs to the same small word. */
function withThing(slot: string, before: string): string {
  const counted = /^(combien (?:de |d’)|how many )(\p{L}+)/iu.exec(before);
  const small = /^(?:de la |de l’|de |d’|du |des |les |le |la |l’|of the |of |the )/iu.exec(slot)?.[0] ?? '';
  const thing = slot.slice(small.length);
  if (counted !== null && /^(?:de |d’|des |les |the |of |)$/iu.test(small)) {
    const [whole, head = ''] = counted;
    const isFrench = /^combien/iu.test(head);
    return `${isFrench ? `combien ${written('de', '', thing)}` : `how many ${thing}`}${before.slice(whole.length)}`;
  }
  const isOf = /^(?:d|of)/iu.test(small);
  const of = isOf ? / (?:de la |de l’|de |d’|du |des |of the |of )(?=\p{Ll})/iu.exec(before) : null;
  if (of === null) return `${before} : ${slot}`;
  const chain = /^(?:[\p{L}-]+)(?:(?: (?:de la |de l’|de |d’|du |des |of the |of )| )[\p{Ll}-]+)*/u.exec(
    before.slice(of.index + of[0].length),
  );
  return replaced(before, of.index + 1, of.index + of[0].length + (chain?.[0].length ?? 0), slot);
}

function replaced(text: string, start: number, end: number, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

/** A small word that began a sentence, within one. */
function lowered(text: string): string {
  return SMALL_OPENER.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
