/** The bundled gazetteer with the operator's own files behind it, read once and only when something asks for it, as it takes a moment to load. */
import { fileURLToPath } from 'node:url';
import type { Gazetteer, Role } from './actors/gazetteer/gazetteer.ts';
import type { PortraitRole } from './briefing/answer.ts';
import type { ListedNames, NamesOf } from './briefing/listedActors.ts';
import type { FactsOf } from './dateArticles.ts';
import type { UserError } from './errors.ts';
import type { UserLanguage } from './texts/bilingual.ts';

export interface BundledActors {
  gazetteer(): Promise<Gazetteer>;
  /** What is wrong with the operator's files; those files are left out whole. */
  faults(): Promise<readonly UserError[]>;
  /** What the gazetteer tells of an article's date. */
  facts(): Promise<FactsOf>;
  /** The names of those who are listed. */
  names(): Promise<NamesOf>;
  /** What an actor was, newest first; nothing of one who is not listed. */
  roles(actor: string, language: UserLanguage): Promise<readonly PortraitRole[]>;
}

const OPEN_END = '9999-12-31';

/** @param own a folder of the operator's files; one with a fault is left out, and `faults` says why. */
export function bundledActors(own: string | null): BundledActors {
  let loading: Promise<Gazetteer> | null = null;
  const gazetteer = (): Promise<Gazetteer> => {
    loading ??= import('./actors/gazetteer/load.ts').then(({ loadGazetteer }) =>
      loadGazetteer([fileURLToPath(new URL('../data/actors', import.meta.url)), ...(own === null ? [] : [own])]),
    );
    return loading;
  };
  return {
    gazetteer,
    async faults() {
      return own === null ? [] : (await gazetteer()).refused;
    },
    async facts() {
      const [known, { datingFacts }] = await Promise.all([gazetteer(), import('./actors/datingFacts.ts')]);
      return (article) => datingFacts(article, known);
    },
    async names() {
      const known = await gazetteer();
      return (actor) => namesIn(known, actor);
    },
    async roles(actor, language) {
      const roles = (await gazetteer()).people.get(actor)?.roles ?? [];
      return roles.map((role) => roleOf(role, language)).sort((a, b) => (a.from < b.from ? 1 : -1));
    },
  };
}

function namesIn({ people, organisations, states, places }: Gazetteer, actor: string): ListedNames | null {
  const body = organisations.get(actor);
  const listed = people.get(actor) ?? body ?? states.get(actor) ?? places.get(actor);
  return listed === undefined ? null : { ...listed.names, others: [...listed.variants, ...(body?.acronyms ?? [])] };
}

function roleOf({ held, range, source }: Role, language: UserLanguage): PortraitRole {
  const title = held.kind === 'office' ? held.office.names[language] : (held.titles[language][0] ?? '');
  return { title, from: range.from, to: range.to === OPEN_END ? null : range.to, source };
}
