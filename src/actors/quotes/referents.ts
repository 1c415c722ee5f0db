/** The people named so far, and which of them a pronoun or a bare role means. */
import type { Span } from '../../article/span.ts';
import type { Speaker } from './quote.ts';
import type { Person, SpeechWords } from './speechWords.ts';
import type { Token } from './tokens.ts';

interface Named {
  readonly span: Span;
  readonly gender: 'm' | 'f' | null;
  readonly sentence: number;
  /** Roles in and right around the name, lower case. */
  readonly roles: readonly string[];
  readonly last: string;
  /** Stands where a subject does: not behind a preposition or that. */
  readonly subject: boolean;
  /** A comma follows: it may be in apposition. */
  readonly closed: boolean;
}

/** A pronoun reaches a speaker this many sentences back, and a mere name only the sentence before. */
const SPEAKER_REACH = 3;
const NAME_REACH = 1;

/** So many of the people named last are kept, whatever the length of the text. */
const KEPT = 60;

export class Referents {
  readonly #words: SpeechWords;
  readonly #people: readonly Span[];
  readonly #surnames = new Set<string>();
  #named: Named[] = [];
  #spoke: { readonly named: Named; readonly sentence: number } | null = null;
  /** The sentence in which somebody spoke whose name is not told. */
  #unnamed = -SPEAKER_REACH;
  #sentence = 0;
  #nextPerson = 0;

  constructor(words: SpeechWords, people: readonly Span[]) {
    this.#words = words;
    this.#people = people;
  }

  /** Takes in the names of the next sentence. */
  read(tokens: readonly Token[]): void {
    this.#sentence += 1;
    const spans = this.#people.length > 0 ? this.#peopleIn(tokens) : this.#guessedIn(tokens);
    for (const span of spans) this.#named.push(this.#described(tokens, span));
    if (this.#named.length > KEPT) this.#named = this.#named.slice(-KEPT);
  }

  /** Tells that somebody spoke, for the pronouns that follow. */
  heard(speaker: Speaker): void {
    const span = speaker.refersTo ?? (speaker.kind === 'name' ? speaker.span : null);
    if (span === null) {
      if (speaker.kind !== 'pronoun') {
        this.#spoke = null;
        this.#unnamed = this.#sentence;
      }
      return;
    }
    const named = this.#named.findLast((each) => each.span.start < span.end && each.span.end > span.start);
    if (named !== undefined) this.#spoke = { named, sentence: this.#sentence };
    else if (speaker.refersTo === null) {
      const own = { span, gender: null, sentence: this.#sentence, roles: [], last: '', subject: true, closed: false };
      this.#spoke = { named: own, sentence: this.#sentence };
    }
  }

  /** Whom a pronoun that stands at `at` means; null where it is not plain. */
  ofPronoun({ gender, plural, resolves }: Person, at: number): Span | null {
    if (!resolves || plural) return null;
    const fits = (named: Named): boolean => gender === null || named.gender === null || named.gender === gender;
    const spoke = this.#spoke;
    if (
      spoke !== null &&
      this.#sentence - spoke.sentence <= SPEAKER_REACH &&
      fits(spoke.named) &&
      spoke.named.span.end <= at
    )
      return spoke.named.span;
    if (this.#sentence - this.#unnamed < SPEAKER_REACH) return null;
    const here = this.#named.filter((named) => named.subject && named.span.end <= at && fits(named));
    for (let back = 0; back <= NAME_REACH; back += 1) {
      const subject = here.find(({ sentence }) => sentence === this.#sentence - back);
      if (subject !== undefined) return subject.span;
    }
    return null;
  }

  /** Whom "le porte-parole" means: the one person who was named with that role; null when there is none or more. */
  ofRole(own: readonly Token[], at: number): Span | null {
    const end = own.at(-1)?.end ?? 0;
    const apposed = this.#named.find((named) => named.span.start > end && named.span.start <= end + 3 && named.closed);
    if (apposed !== undefined) return apposed.span;
    const { determiners, indefinite, roles } = this.#words;
    const first = own[0]?.lower ?? '';
    if (!determiners.has(first) || indefinite.has(first)) return null;
    const role = own.find(({ lower }) => roles.has(lower))?.lower;
    if (role === undefined || own.length > 2) return null;
    const holders = this.#named.filter((named) => named.span.end <= at && named.roles.includes(role));
    const names = new Set(holders.map(({ last }) => last));
    return names.size === 1 ? (holders.at(-1)?.span ?? null) : null;
  }

  #peopleIn(tokens: readonly Token[]): readonly Span[] {
    const from = tokens[0]?.start ?? 0;
    const to = tokens.at(-1)?.end ?? 0;
    const found: Span[] = [];
    for (; this.#nextPerson < this.#people.length; this.#nextPerson += 1) {
      const span = this.#people[this.#nextPerson];
      if (span === undefined || span.start >= to) break;
      if (span.start >= from && span.end <= to && !isQuoted(tokens, span)) found.push(span);
    }
    return found;
  }

  /** Runs of capitalised words: two or more, one behind a title, or the last of a name that was whole before. */
  #guessedIn(tokens: readonly Token[]): readonly Span[] {
    const words = this.#words;
    const found: Span[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let end = at;
      while (isNamePart(tokens, end, at, words)) end += 1;
      if (end === at) continue;
      const isComplement =
        at > 1 &&
        end - at > 2 &&
        words.determiners.has(tokens[at - 1]?.lower ?? '') &&
        words.joining.has(tokens[at - 2]?.lower ?? '');
      const run = tokens.slice(isComplement ? at + 1 : at, end);
      if (this.#isPerson(run)) {
        found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
        const last = run.at(-1)?.lower;
        if (last !== undefined) this.#surnames.add(bare(last));
      }
      at = end;
    }
    return found;
  }

  #isPerson(run: readonly Token[]): boolean {
    const { organisations, titles, timeWords, roles } = this.#words;
    if (run.some(({ lower }) => organisations.has(lower) || timeWords.has(lower))) return false;
    if (this.#words.determiners.has(run[0]?.lower ?? '')) return false;
    const last = bare(run.at(-1)?.lower ?? '');
    if (this.#surnames.has(last)) return true;
    const names = run.filter(({ lower }) => !titles.has(lower.replace(/\.$/, '')) && !roles.has(lower));
    if (names.length === 0 || names.some(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return false;
    return names.length >= 2 || names.length < run.length;
  }

  #described(tokens: readonly Token[], span: Span): Named {
    const { titles, feminine, masculine, roles } = this.#words;
    const first = tokens.findIndex(({ start }) => start >= span.start);
    const after = tokens.findIndex(({ start }) => start >= span.end);
    const behind = after < 0 ? tokens.length : after;
    const isOwned = this.#words.joining.has(tokens[first - 1]?.lower ?? '');
    const ahead = isOwned ? [] : tokens.slice(Math.max(0, first - 5), first);
    const apposed = tokens[behind]?.text === ',' ? tokens.slice(behind + 1, behind + 3) : [];
    const around = [
      ...ahead.slice(ahead.findLastIndex(({ kind }) => kind !== 'word') + 1),
      ...tokens.slice(first, behind),
      ...apposed,
    ];
    const close = tokens.slice(Math.max(0, first - 2), behind);
    const told = close.some(
      ({ lower }) =>
        feminine.has(lower.replace(/\.$/, '')) && (titles.has(lower.replace(/\.$/, '')) || lower.length > 3),
    );
    const toldMale = close.some(
      ({ lower }) => masculine.has(lower.replace(/\.$/, '')) && lower !== 'his' && lower !== 'he',
    );
    return {
      span,
      gender: told ? 'f' : toldMale ? 'm' : null,
      sentence: this.#sentence,
      roles: around.flatMap(({ lower }) => (roles.has(lower) ? [lower] : [])),
      last: bare(tokens[behind - 1]?.lower ?? ''),
      subject: isSubject(tokens, first, this.#words),
      closed: tokens[behind]?.text === ',',
    };
  }
}

/** Begins the sentence, but for its article and role, or follows a comma there. */
function isSubject(tokens: readonly Token[], first: number, words: SpeechWords): boolean {
  let at = first - 1;
  while (at >= 0) {
    const lower = tokens[at]?.lower ?? '';
    if (!words.determiners.has(lower) && !words.roles.has(lower) && !words.titles.has(lower.replace(/\.$/, ''))) break;
    at -= 1;
  }
  return at < 0 || /^(?:et|mais|and|but)$/.test(tokens[at]?.lower ?? '') ? true : tokens[at]?.text === ',' && at < 12;
}

function bare(word: string): string {
  return word.replace(/'s?$/, '');
}

function isQuoted(tokens: readonly Token[], span: Span): boolean {
  return tokens.some(({ kind, start, end }) => kind === 'quoted' && start <= span.start && end >= span.end);
}

/** A capitalised word of a name; the first word of a sentence only when it is no small word. */
function isNamePart(tokens: readonly Token[], at: number, from: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (at > from && /^(?:de|van|von|bin|ben|al|el|du|der|da|di)$/.test(token.lower))
    return tokens[at + 1]?.capital === true;
  if (!token.capital) return false;
  if (at > 0) return true;
  const { lower } = token;
  return !(
    words.determiners.has(lower) ||
    words.pronouns.has(lower) ||
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.adverbs.has(lower)
  );
}
