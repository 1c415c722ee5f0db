import type { Gazetteer, Person } from '../../gazetteer/gazetteer.ts';
import { givenNames } from '../../names/givenNames.ts';
import { likenessOfPeople } from '../../names/personLikeness.ts';
import type { PersonName } from '../../names/personName.ts';
import type { Likeness } from '../../names/reason.ts';
import type { ActorReason, ArticleMentions, Certainty } from './actor.ts';
import type { LocalPerson } from './people.ts';
import { type ListedPerson, peopleIndex } from './peopleIndex.ts';
import { roleOf } from './roles.ts';

/** Whom of the gazetteer a person of an article is taken for. */
export interface Identified {
  readonly id: string;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly reasons: readonly ActorReason[];
}

/** From here on likeness of names alone decides: one name in another spelling. */
const ALONE = 0.9;
/** From here on it decides together with the role. */
const WITH_ROLE = 0.7;
/** As above for given names that are held against each other by sound alone. */
const LOOSELY = 0.72;

/**
 * @param around those whom the article, or others of the same question, name whole: the identifiers, with how often.
 */
export function identify(
  local: LocalPerson,
  article: ArticleMentions,
  gazetteer: Gazetteer,
  around: ReadonlyMap<string, number>,
): Identified | null {
  const { fullest, titles } = local;
  const whole = fullest.name.words.length > 1;
  const own = local.known === null ? undefined : gazetteer.people.get(local.known);
  if (own !== undefined) {
    const role = roleOf(own, titles, article.language, article.day, gazetteer);
    const reasons: readonly ActorReason[] = [{ kind: 'listed' }, ...roleReason(role)];
    if (whole || role?.held === true)
      return { id: own.id, certainty: 'certain', confidence: role === null ? 0.95 : 0.98, reasons };
    if (titles.length > 0 && role === null && !around.has(own.id))
      return { id: own.id, certainty: 'probable', confidence: 0.6, reasons };
    return {
      id: own.id,
      certainty: around.size > 0 ? 'certain' : 'probable',
      confidence: around.has(own.id) ? 0.95 : 0.85,
      reasons,
    };
  }
  return whole ? byWholeName(local, article, gazetteer) : bySurname(local, article, gazetteer, around);
}

function roleReason(role: { readonly role: string; readonly held: boolean } | null): readonly ActorReason[] {
  return role === null ? [] : [{ kind: 'role', ...role }];
}

/** "Brett McCurk, coordinateur pour le Moyen-Orient"; "Joan Feiner, conseillère adjointe à la sécurité nationale". */
function byWholeName(local: LocalPerson, article: ArticleMentions, gazetteer: Gazetteer): Identified | null {
  const index = peopleIndex(gazetteer);
  const { words } = local.fullest.name;
  const telling = words.filter(({ text }) => text.length > 2 && !givenNames.has(text));
  const candidates = new Set((telling.length > 0 ? telling : words).flatMap(({ text }) => index.near(text)));
  let best: Identified | null = null;
  for (const listed of candidates) {
    const found = weigh(local, listed, article, gazetteer);
    if (found !== null && (best === null || rank(found) > rank(best))) best = found;
  }
  return best;
}

/** A slip, a sound, an initial: what may as well be another person's name. */
export function isGuess({ reasons }: Likeness): boolean {
  return reasons.some(
    ({ kind }) => kind === 'typo' || kind === 'sound-alike' || kind === 'initials' || kind === 'cut-off',
  );
}

/** Too little without a role: an initial, or a guess with a name left out besides. */
export function isThin(likeness: Likeness): boolean {
  const has = (wanted: string) => likeness.reasons.some(({ kind }) => kind === wanted);
  return isGuess(likeness) && (has('initials') || has('extra-given-name'));
}

/** Who holds the role comes before whose name is nearer: "Jack Sullivan", the adviser, is Jake and not John. */
function rank({ confidence, reasons }: Identified): number {
  return confidence + (reasons.some((reason) => reason.kind === 'role' && reason.held) ? 1 : 0);
}

function weigh(
  local: LocalPerson,
  listed: ListedPerson,
  article: ArticleMentions,
  gazetteer: Gazetteer,
): Identified | null {
  const own = local.fullest.name;
  const loose = closest(listed, own, true);
  if (loose.score < LOOSELY && loose.score < WITH_ROLE) return null;
  const strict = closest(listed, own, false);
  const role = roleOf(listed.person, local.titles, article.language, article.day, gazetteer);
  const held = role?.held === true;
  const { id } = listed.person;
  const partial = strict.reasons.some(({ kind }) => kind === 'surname-alone');
  if (strict.score >= ALONE && !partial && (held || !isGuess(strict)))
    return {
      id,
      certainty: 'certain',
      confidence: Math.min(0.97, strict.score + (held ? 0.04 : 0)),
      reasons: [...strict.reasons, ...roleReason(role)],
    };
  if (strict.score >= WITH_ROLE && !partial) {
    if (held)
      return {
        id,
        certainty: 'certain',
        confidence: 0.5 + strict.score / 2,
        reasons: [...strict.reasons, ...roleReason(role)],
      };
    return strict.score >= 0.8 && !isThin(strict)
      ? { id, certainty: 'probable', confidence: strict.score - 0.1, reasons: strict.reasons }
      : null;
  }
  if (!held || loose.score < LOOSELY) return null;
  const sameSurname = listed.names.some(({ words }) => words.at(-1)?.text === own.words.at(-1)?.text);
  return {
    id,
    certainty: sameSurname ? 'certain' : 'probable',
    confidence: sameSurname ? 0.9 : 0.7,
    reasons: [...loose.reasons, ...roleReason(role)],
  };
}

/** The likeness to the nearest of the listed names; forms in alphabets without vowels only speak to names in them. */
function closest(listed: ListedPerson, own: PersonName, loose: boolean): Likeness {
  const foreign = own.words.some((word) => word.foreign);
  let best: Likeness = { score: 0, reasons: [] };
  for (const name of listed.names) {
    if (!foreign && name.words.some((word) => word.foreign)) continue;
    const found = likenessOfPeople(own, name, loose);
    if (found.score > best.score) best = found;
  }
  return best;
}

/** "Biden", "le président Macron": of those with this surname who holds the role, is named around, or is best known. */
function bySurname(
  local: LocalPerson,
  article: ArticleMentions,
  gazetteer: Gazetteer,
  around: ReadonlyMap<string, number>,
): Identified | null {
  const word = local.fullest.name.words[0]?.text ?? '';
  if (word.length < 3) return null;
  const listed = peopleIndex(gazetteer).bySurname(word);
  if (listed.length === 0) return null;
  const weighed = listed
    .map(({ person, names }) => ({
      person,
      surnames: new Set(names.map(({ words }) => words.at(-1)?.text ?? '')),
      role: roleOf(person, local.titles, article.language, article.day, gazetteer),
    }))
    .map((each) => ({ ...each, near: around.get(each.person.id) ?? 0 }));
  const holders = weighed.filter(({ role }) => role?.held === true);
  const [holder] = holders;
  if (holder !== undefined && holders.length === 1)
    return { id: holder.person.id, certainty: 'certain', confidence: 0.95, reasons: roleReason(holder.role) };
  const near = weighed.filter((each) => each.near > 0).sort((a, b) => b.near - a.near);
  const [first, second] = near;
  if (first !== undefined && local.titles.length === 0 && (second === undefined || first.near > 2 * second.near))
    return {
      id: first.person.id,
      certainty: 'certain',
      confidence: 0.88,
      reasons: [{ kind: 'best-known', others: listed.length - 1 }],
    };
  if (givenNames.has(word)) return null;
  const spelt = weighed.filter(({ surnames }) => surnames.has(word));
  const inDay = spelt.filter(({ person }) => inOffice(person.roles, article.day));
  const active = (inDay.length > 0 ? inDay : spelt.filter(({ person }) => weightOf(person) > 0)).sort(
    (a, b) => weightOf(b.person) - weightOf(a.person),
  );
  const [only, another] = active;
  if (only === undefined || (another !== undefined && weightOf(another.person) * 2 > weightOf(only.person)))
    return null;
  return {
    id: only.person.id,
    certainty: 'probable',
    confidence: 0.65,
    reasons: [{ kind: 'best-known', others: listed.length - 1 }],
  };
}

function inOffice(
  roles: readonly { readonly range: { readonly from: string; readonly to: string } }[],
  day: string | null,
): boolean {
  return roles.some(({ range }) => day === null || (range.from <= day && day <= range.to));
}

const LEADS =
  /^(?:président|présidente|premier ministre|première ministre|chancelier|chancelière|roi|reine|guide suprême|pape|président de la République)$/;

/** How much a surname alone makes one think of this person: those who lead states above all. */
function weightOf({ roles }: Person): number {
  let weight = 0;
  for (const { held } of roles)
    if (held.kind === 'office') weight += held.office.titles.fr.some((title) => LEADS.test(title)) ? 5 : 1;
  return weight;
}
