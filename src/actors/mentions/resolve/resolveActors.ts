import type { Gazetteer, Names } from '../../gazetteer/gazetteer.ts';
import type {
  Actor,
  ActorKind,
  ActorReason,
  Actors,
  ActorVariant,
  ArticleMentions,
  Attribution,
  Certainty,
  MentionPlace,
} from './actor.ts';
import { type BodyMention, bodiesOf, namedId } from './bodies.ts';
import { type Identified, identify } from './knownPerson.ts';
import { mangledName, type Settled } from './mangled.ts';
import { type LocalPerson, peopleOf } from './people.ts';
import { joinStrangers, type Stranger } from './strangers.ts';

/** A group of attributions that is becoming an actor. */
interface Draft {
  readonly id: string;
  readonly known: boolean;
  readonly kind: ActorKind;
  readonly attributions: Attribution[];
  hasRole: boolean;
  /** Only ever an author or a journalist who asks. */
  onlyMakes: boolean;
}

/**
 * Who is who in `articles`: every mention becomes a spelling of one actor. Within an article a surname means the one
 * introduced; across articles name, role, company and time weigh together. Pure: the same articles in the same order give
 * the same actors. Time grows with the mentions, as names are only held against those that sound alike.
 *
 * @param language of the names to show.
 */
export function resolveActors(
  articles: readonly ArticleMentions[],
  gazetteer: Gazetteer,
  language: keyof Names,
): Actors {
  const drafts = new Map<string, Draft>();
  const draft = (id: string, known: boolean, kind: ActorKind): Draft => {
    const own = drafts.get(id) ?? { id, known, kind, attributions: [], hasRole: false, onlyMakes: kind === 'person' };
    drafts.set(id, own);
    return own;
  };
  const read = articles.map((article) => ({ article, people: peopleOf(article) }));
  const everywhere = countWhole(read.flatMap(({ people }) => people));
  const strangers: Stranger[] = [];
  const unknown: BodyMention[] = [];
  for (const { article, people } of read) {
    const company = new Set<string>();
    for (const body of bodiesOf(article, gazetteer)) {
      company.add(body.id);
      if (!body.known) unknown.push(body);
      else draft(body.id, body.known, body.kind).attributions.push(ofBody(body.place, body.reasons));
    }
    const here = countWhole(people);
    const found = people.map((local) => ({
      local,
      who: identify(local, article, gazetteer, here.size > 0 ? merge(here, everywhere) : everywhere),
    }));
    const settled = found.flatMap(({ local, who }): readonly Settled[] =>
      who?.certainty === 'certain'
        ? [{ id: who.id, name: local.fullest.mention.name, surname: local.fullest.name.words.at(-1)?.text ?? '' }]
        : [],
    );
    for (const { who } of found) if (who !== null) company.add(who.id);
    for (const { local, who } of found) {
      const meant = who ?? mangledName(local, distinct(settled));
      if (meant === null) strangers.push({ local, article, company });
      else enter(draft(meant.id, true, 'person'), local, article, meant);
    }
  }
  for (const group of joinStrangers(strangers)) {
    const id = idOf(group[0].stranger.local, drafts);
    for (const { stranger, ...joined } of group)
      enter(draft(id, false, 'person'), stranger.local, stranger.article, { id, ...joined });
  }
  // What was taken for a body here and a person there has one name, so it is one.
  for (const body of unknown) draft(body.id, false, body.kind).attributions.push(ofBody(body.place, body.reasons));
  return sortOut([...drafts.values()], gazetteer, language);
}

function merge(
  here: ReadonlyMap<string, number>,
  everywhere: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  // Who is named whole in the article itself outweighs whoever is named elsewhere.
  return new Map([...everywhere].map(([id, count]) => [id, count + 1_000 * (here.get(id) ?? 0)]));
}

function distinct(settled: readonly Settled[]): readonly Settled[] {
  return [...new Map(settled.map((each) => [each.id, each])).values()];
}

/** How often those whom the gazetteer knows are named whole. */
function countWhole(people: readonly LocalPerson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known, fullest, all } of people)
    if (known !== null && fullest.name.words.length > 1) counts.set(known, (counts.get(known) ?? 0) + all.length);
  return counts;
}

function enter(
  draft: Draft,
  local: LocalPerson,
  { article }: ArticleMentions,
  { certainty, confidence, reasons }: Identified,
): void {
  if (local.titles.length > 0) draft.hasRole = true;
  if (!local.makes) draft.onlyMakes = false;
  for (const person of local.all)
    draft.attributions.push({
      name: person.mention.name,
      certainty,
      confidence,
      reasons: person.reasons.length > 0 ? [...person.reasons, ...reasons] : reasons,
      places: [{ article, mention: person.mention }],
    });
}

function ofBody(place: MentionPlace, reasons: readonly ActorReason[]): Attribution {
  return { name: place.mention.name, certainty: 'certain', confidence: 0.95, reasons, places: [place] };
}

function idOf(local: LocalPerson, drafts: ReadonlyMap<string, Draft>): string {
  const id = namedId(local.fullest.mention.name);
  let own = id;
  for (let n = 2; drafts.has(own); n += 1) own = `${id}-${n}`;
  return own;
}

function sortOut(drafts: readonly Draft[], gazetteer: Gazetteer, language: keyof Names): Actors {
  const actors: Actor[] = [];
  const passing: Actor[] = [];
  const makers: Actor[] = [];
  for (const draft of drafts) {
    const actor = toActor(draft, gazetteer, language);
    if (draft.onlyMakes) makers.push(actor);
    else if (draft.known || draft.hasRole || draft.attributions.length > 1) actors.push(actor);
    else passing.push(actor);
  }
  const byCount = (a: Actor, b: Actor) => b.count - a.count || (a.id < b.id ? -1 : 1);
  return { actors: actors.sort(byCount), passing: passing.sort(byCount), makers: makers.sort(byCount) };
}

function toActor({ id, known, kind, attributions }: Draft, gazetteer: Gazetteer, language: keyof Names): Actor {
  const variants = variantsOf(attributions);
  const listed =
    gazetteer.people.get(id) ?? gazetteer.organisations.get(id) ?? gazetteer.states.get(id) ?? gazetteer.places.get(id);
  return {
    id,
    known,
    kind,
    name: listed?.names[language] ?? fullestName(variants),
    variants,
    count: variants
      .filter(({ certainty }) => certainty === 'certain')
      .reduce((sum, { places }) => sum + places.length, 0),
  };
}

/** Spellings with all their mentions; a spelling that is certain in one place and probable in another is told twice. */
function variantsOf(attributions: readonly Attribution[]): readonly ActorVariant[] {
  const byName = new Map<string, Attribution[]>();
  for (const each of attributions) {
    const key = `${each.certainty} ${each.name}`;
    const own = byName.get(key) ?? [];
    own.push(each);
    byName.set(key, own);
  }
  return [...byName.values()]
    .map((same) => {
      const best = same.reduce((a, b) => (b.confidence > a.confidence ? b : a));
      return { ...best, reasons: allReasons(same), places: same.flatMap(({ places }) => places) };
    })
    .sort((a, b) => rank(a.certainty) - rank(b.certainty) || b.places.length - a.places.length);
}

function rank(certainty: Certainty): number {
  return certainty === 'certain' ? 0 : 1;
}

/** Each reason once; outlets of a wording together. */
function allReasons(same: readonly Attribution[]): readonly ActorReason[] {
  const found = new Map<string, ActorReason>();
  for (const { reasons } of same)
    for (const reason of reasons) {
      const key = reason.kind === 'wording' || reason.kind === 'company' ? reason.kind : JSON.stringify(reason);
      const before = found.get(key);
      if (reason.kind === 'wording' && before?.kind === 'wording')
        found.set(key, { kind: 'wording', outlets: [...new Set([...before.outlets, ...reason.outlets])] });
      else if (found.size < 12) found.set(key, reason);
    }
  return [...found.values()];
}

function fullestName(variants: readonly ActorVariant[]): string {
  const words = (name: string) => name.split(/[\s-]+/).length;
  return (
    variants.toSorted(
      (a, b) =>
        rank(a.certainty) - rank(b.certainty) || words(b.name) - words(a.name) || b.places.length - a.places.length,
    )[0]?.name ?? ''
  );
}
