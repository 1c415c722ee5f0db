/** The bundled gazetteer with the operator's own files behind it, read only when something asks for it, as it takes a moment to load. */
import { fileURLToPath } from 'node:url';
import type { Gazetteer, Role } from './actors/gazetteer/gazetteer.ts';
import type { Recall } from './actors/gazetteer/loadOwn.ts';
import type { OwnFile } from './actors/gazetteer/ownFiles.ts';
import type { PortraitRole } from './briefing/answer.ts';
import type { ListedNames, NamesOf } from './briefing/listedActors.ts';
import type { OfficesIn } from './briefing/namedWords.ts';
import type { FactsOf } from './dateArticle.ts';
import type { UserError } from './errors.ts';
import type { UserLanguage } from './texts/bilingual.ts';

export interface BundledActors {
  /** Follows the operator's files: one that was changed is read again, and while it has a fault what it said before stays. */
  gazetteer(): Promise<Gazetteer>;
  /** What is wrong with the operator's files; such a file is refused whole. */
  faults(): Promise<readonly UserError[]>;
  /** Another one whenever the operator's files say something else; empty without any. */
  version(): Promise<string>;
  /** What the gazetteer tells of an article's date. */
  facts(): Promise<FactsOf>;
  /** The names of those who are listed. */
  names(): Promise<NamesOf>;
  /** The offices that a question names in place of their holders. */
  officesIn: OfficesIn;
  /** What an actor was, newest first; nothing of one who is not listed. */
  roles(actor: string, language: UserLanguage): Promise<readonly PortraitRole[]>;
}

const OPEN_END = '9999-12-31';

/** Where the last good texts of the operator's files outlast a restart. */
export interface LastGood {
  readonly recall: Recall;
  keep(path: string, version: { readonly stamp: string; readonly text: string }): Promise<void>;
}

const nowhere: LastGood = { recall: async () => null, keep: async () => {} };
const bundledFolder = fileURLToPath(new URL('../data/actors', import.meta.url));

/** @param own a folder of the operator's files, null for the bundled ones alone. */
export function bundledActors(own: string | null, lastGood: LastGood = nowhere): BundledActors {
  let bundled: Promise<Gazetteer> | null = null;
  let current: { readonly gazetteer: Gazetteer; readonly own: readonly OwnFile[] } | null = null;
  let reading: Promise<Gazetteer> | null = null;

  const read = async (folder: string): Promise<Gazetteer> => {
    const [{ loadBundledFiles }, { loadOwn }, { settle }] = await Promise.all([
      import('./actors/gazetteer/load.ts'),
      import('./actors/gazetteer/loadOwn.ts'),
      import('./actors/gazetteer/ownFiles.ts'),
    ]);
    const before = current?.own ?? [];
    const files = await loadOwn(folder, before, lastGood.recall);
    if (current !== null && files === before) return current.gazetteer;
    current = settle(await loadBundledFiles(bundledFolder), files);
    for (const { path, good, newest } of current.own)
      if (good !== null && good === newest) await lastGood.keep(path, { stamp: good.stamp, text: good.text });
    return current.gazetteer;
  };
  const gazetteer = (): Promise<Gazetteer> => {
    if (own === null) {
      bundled ??= import('./actors/gazetteer/load.ts').then(({ loadGazetteer }) => loadGazetteer([bundledFolder]));
      return bundled;
    }
    reading ??= read(own).finally(() => {
      reading = null;
    });
    return reading;
  };
  const names = new WeakMap<Gazetteer, NamesOf>();
  return {
    gazetteer,
    async faults() {
      return own === null ? [] : (await gazetteer()).refused;
    },
    async version() {
      if (own === null) return '';
      await gazetteer();
      return (current?.own ?? [])
        .flatMap(({ path, good }) => (good === null ? [] : [`${path} ${good.stamp}`]))
        .join('\n');
    },
    async facts() {
      const [known, { datingFacts }] = await Promise.all([gazetteer(), import('./actors/datingFacts.ts')]);
      return (article) => datingFacts(article, known);
    },
    async names() {
      const known = await gazetteer();
      const namesOf = names.get(known) ?? ((actor: string) => namesIn(known, actor));
      names.set(known, namesOf);
      return namesOf;
    },
    async officesIn(question) {
      const [known, { askedOffices }] = await Promise.all([gazetteer(), import('./actors/askedOffices.ts')]);
      return askedOffices(question, known).map(({ words, holders }) => ({
        words,
        holders: holders.map(({ person, during }) => ({ actor: person.id, during })),
      }));
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
