/** What people do with sources, whichever door they came through: plain data in, plain data out. */
import { DateTime } from 'luxon';
import type { ArticleId, Cut } from '../article/article.ts';
import type { Day } from '../article/dating.ts';
import type { Scope } from '../article/scope.ts';
import { readUpload, type Upload, type UploadTrouble } from '../sources/files/readUpload.ts';
import { readOpml, writeOpml } from '../sources/opml.ts';
import type { Source, SourceItem } from '../store/sourceStore.ts';
import type { Store } from '../store/store.ts';
import { type DateReader, readDay } from '../time/oneDay.ts';
import { canonicalAddress } from '../web/canonicalAddress.ts';
import { type FoundSource, findSource, wholeAddress } from './findSource.ts';
import type { Gatherer } from './gatherer.ts';
import type { TakenIn } from './intake.ts';
import type { Gathering, SourceReport } from './readSource.ts';

/** What one server may follow, so that none slows the others down. */
export const mostSources = 200;

export interface SourceDesk {
  /** What is at an address; nothing is kept. */
  look(address: string): Promise<FoundSource>;
  /** Follows what was found from now on, and reads it for the first time. Null when the scope follows enough already. */
  add(
    found: Extract<FoundSource, { kind: 'found' }>,
    scope: Scope,
  ): Promise<{ readonly source: Source; readonly isNew: boolean } | null>;
  list(scopes: readonly Scope[]): Promise<readonly Source[]>;
  /** Those of `scope` that `reference` means: a number, or a part of the title or address. */
  find(reference: string, scope: Scope): Promise<readonly Source[]>;
  remove(source: Source): Promise<void>;
  pause(source: Source): Promise<void>;
  /** Reads it again from now on, and at once. */
  resume(source: Source): Promise<void>;
  /** Reads it now, due or not. */
  read(source: Source): Promise<SourceReport>;
  exportOpml(scopes: readonly Scope[]): Promise<string>;
  /** Follows every feed of a list; null when it is no list. Each is looked at when it is first read. */
  importOpml(
    text: string,
    scope: Scope,
  ): Promise<{ readonly added: number; readonly known: number; readonly over: number } | null>;
  upload(upload: Upload, scope: Scope): Promise<TakenIn | UploadTrouble>;
  /**
   * Sets the day of an article of `scope` by hand; "none" takes it back. Null when the reference means no single article of it.
   *
   * @throws UserError when `typed` is no day.
   */
  date(
    reference: string,
    typed: string,
    scope: Scope,
    reader: DateReader,
  ): Promise<{ readonly title: string; readonly day: Day | null } | null>;
  /** Why an address or an article is there, or not. */
  explain(reference: string, scopes: readonly Scope[]): Promise<Explanation>;
}

export interface Explanation {
  readonly address: string | null;
  /** What sources made of the address, newest first. */
  readonly items: readonly (SourceItem & { readonly from: Source | null })[];
  /** The articles that it is. */
  readonly articles: readonly ExplainedArticle[];
}

export interface ExplainedArticle {
  readonly article: ArticleId;
  readonly title: string;
  readonly file: string;
  readonly received: string;
  /** How much of its text is set aside, in characters, and why. */
  readonly cuts: readonly { readonly reason: Cut['reason']; readonly characters: number }[];
  readonly kept: number;
}

export interface SourceDeskParts extends Gathering {
  readonly store: Store;
  readonly gatherer: Gatherer;
  /** Sets the day of an article, or takes it back (null), and dates anew what hangs on it. */
  readonly setDate: (id: ArticleId, day: Day | null) => Promise<boolean>;
}

/** Milliseconds that looking at an address may take: a page, and the feeds that it names. */
const PATIENCE = 40_000;

export function sourceDesk(parts: SourceDeskParts): SourceDesk {
  const { store, sources, gatherer, now, room } = parts;
  const iso = () => new Date(now()).toISOString();
  const follow = async (scope: Scope, source: Pick<Source, 'address' | 'kind' | 'title' | 'language'>) => {
    const own = await sources.sourcesOf([scope]);
    const known = own.find(({ address }) => address === source.address);
    if (known !== undefined) return { source: known, isNew: false };
    if (own.length >= mostSources) return null;
    return { source: await sources.addSource({ ...source, scope, added: iso(), next: iso() }), isNew: true };
  };
  return {
    look: (address) => findSource(address, parts, AbortSignal.timeout(PATIENCE)),
    async add({ source }, scope) {
      const followed = await follow(scope, source);
      gatherer.wake();
      return followed;
    },
    list: (scopes) => sources.sourcesOf(scopes),
    async find(reference, scope) {
      const own = await sources.sourcesOf([scope]);
      const typed = reference.trim().toLowerCase();
      const number = /^#?(\d+)(?= |$)/.exec(typed)?.[1];
      const byNumber = own.filter(({ id }) => `${id}` === number);
      const whole = wholeAddress(reference);
      const byAddress = own.filter(({ address }) => address === whole);
      if (byNumber.length > 0 || byAddress.length > 0) return byNumber.length > 0 ? byNumber : byAddress;
      return typed === ''
        ? []
        : own.filter(({ title, address }) => `${title ?? ''} ${address}`.toLowerCase().includes(typed));
    },
    async remove({ id }) {
      await sources.removeSource(id);
    },
    pause: ({ id }) => sources.changeSource(id, { state: 'paused' }),
    async resume({ id }) {
      await sources.changeSource(id, { state: 'active', next: iso(), failures: 0, trouble: null });
      gatherer.wake();
    },
    read: (source) => gatherer.read(source),
    async exportOpml(scopes) {
      return writeOpml((await sources.sourcesOf(scopes)).filter(({ kind }) => kind === 'feed'));
    },
    async importOpml(text, scope) {
      const listed = readOpml(text);
      if (listed === null) return null;
      const own = new Set((await sources.sourcesOf([scope])).map(({ address }) => address));
      const others = listed.filter(({ address }) => !own.has(address));
      const added = others.slice(0, Math.max(0, mostSources - own.size));
      for (const { address, title } of added)
        await sources.addSource({ scope, address, kind: 'feed', title, language: null, added: iso(), next: iso() });
      gatherer.wake();
      return { added: added.length, known: listed.length - others.length, over: others.length - added.length };
    },
    async upload(upload, scope) {
      const read = await readUpload(upload, scope, room);
      if ('problem' in read) return read;
      const [taken] = await parts.takeIn([read]);
      return taken ?? { problem: 'damaged' };
    },
    async date(reference, typed, scope, reader) {
      const day = readDay(typed, reader, DateTime.fromMillis(now()), 'day');
      const [found, ...others] = await store.find(reference.trim(), [scope], 2);
      if (found === undefined || others.length > 0) return null;
      await parts.setDate(found.id, day);
      return { title: found.title.text, day };
    },
    async explain(reference, scopes) {
      const address = /[./]/.test(reference) ? wholeAddress(reference) : null;
      const canonical = address === null ? null : canonicalAddress(address);
      const items = canonical === null ? [] : await sources.itemsAt(canonical, scopes);
      const byId = new Map((await sources.sourcesOf(scopes)).map((source) => [source.id, source]));
      // "depeche.txt" could be a host as well as a file.
      const names = [...(canonical === null ? [] : [canonical]), reference.trim()];
      const found = (await Promise.all(names.map((name) => store.find(name, scopes, 5)))).find(
        ({ length }) => length > 0,
      );
      return {
        address: canonical,
        items: items.map((item) => ({ ...item, from: byId.get(item.source) ?? null })),
        articles: (found ?? []).map(({ id, title, file, received, cuts, paragraphs }) => ({
          article: id,
          title: title.text,
          file,
          received,
          cuts: charactersByReason(cuts),
          kept: paragraphs.reduce((sum, { span }) => sum + span.end - span.start, 0),
        })),
      };
    },
  };
}

function charactersByReason(cuts: readonly Cut[]): ExplainedArticle['cuts'] {
  const counts = new Map<Cut['reason'], number>();
  for (const { reason, span } of cuts) counts.set(reason, (counts.get(reason) ?? 0) + span.end - span.start);
  return [...counts]
    .map(([reason, characters]) => ({ reason, characters }))
    .sort((a, b) => b.characters - a.characters);
}
