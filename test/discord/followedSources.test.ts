import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/article/scope.ts';
import { bundledActors } from '../../src/bundledActors.ts';
import { drawWithCharts } from '../../src/discord/drawTimeline.ts';
import { gatherSources, type Sources } from '../../src/gatherSources.ts';
import { createIntake } from '../../src/ingest.ts';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { Source } from '../../src/store/sourceStore.ts';
import type { Store } from '../../src/store/store.ts';
import { type NewsSite, newsSite, story } from '../gathering/newsSite.ts';
import { requestMemory } from './requestMemory.ts';
import { exampleDesk, isEphemeral, labelsOf, startTalk, type Talk, textOf } from './talk.ts';

function guildOf([source]: readonly Source[]): Scope {
  return source?.scope ?? 'shared';
}

describe('/sources', () => {
  let home: string;
  let store: Store;
  let site: NewsSite;
  let sources: Sources;
  let talk: Talk;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'vigie-'));
    store = await openSqliteStore({ home });
    site = await newsSite();
    site.stories.push(
      story('/1', 'Accord à Genève', { published: 'Sun, 01 Mar 2026 07:00:00 GMT' }),
      story('/2', 'Grève à *Lyon*'),
    );
    sources = gatherSources(
      {
        store,
        intake: createIntake(store, bundledActors(null)),
        catchUp: async () => {},
        setDate: (id, day) => store.setDate(id, day),
      },
      {
        fault: (error) => {
          throw error;
        },
        isAsked: true,
        pause: 0,
        downloading: { isAllowed: (address) => address === '127.0.0.1' },
      },
    );
    talk = await startTalk(exampleDesk(), requestMemory(), drawWithCharts, sources.desk);
  });
  afterEach(async () => {
    await talk[Symbol.asyncDispose]();
    await sources[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
    await rm(home, { recursive: true });
  });

  const french = () => talk.playground.user({ locale: 'fr' });

  it('shows what a site’s feed holds before anything is kept, and follows it at a button', async () => {
    const shown = await french().command('actualités', 'sources add', { address: site.url });
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('est un flux de 2 éléments');
    expect(textOf(shown)).toContain('- Accord à Genève (2026-03-01)');
    expect(textOf(shown)).toContain('- Grève à \\*Lyon\\* (sans date)');
    expect(labelsOf(shown)).toEqual(['Suivre']);
    expect(textOf(await french().command('actualités', 'sources list'))).toContain('Aucune source');

    const followed = await french().click(shown, 'Suivre');
    expect(textOf(followed)).toContain('est suivie désormais');
    expect(labelsOf(followed)).toEqual([]);
    const tested = await french().command('actualités', 'sources test', { followed: 'gazette' });
    expect(textOf(tested)).toContain('2 nouveaux');
    const listed = textOf(await french().command('actualités', 'sources list'));
    expect(listed).toMatch(/La Gazette[\s\S]*lue <t:\d+:R>, 2 articles à ce jour · prochain essai <t:\d+:R>/);
  });

  it('keeps what one server follows from the others', async () => {
    const shown = await french().command('actualités', 'sources add', { address: `${site.url}/feed` });
    await french().click(shown, 'Suivre');
    const [source] = await sources.desk.find('gazette', guildOf(await store.sources.dueSources('9999', 1)));
    expect(source?.address).toBe(`${site.url}/feed`);
    expect(await sources.desk.find('gazette', 'guild:1')).toEqual([]);
    expect(await sources.desk.list(['shared'])).toEqual([]);
  });

  it('pauses, resumes, proposes and removes what is followed', async () => {
    await french().click(await french().command('actualités', 'sources add', { address: site.url }), 'Suivre');
    await french().command('actualités', 'sources test', { followed: 'gazette' });
    const proposed = await french().autocomplete('actualités', 'sources pause', { followed: 'gaz' }, 'followed');
    expect(proposed.map(({ name }) => name)).toEqual([expect.stringMatching(/^#\d+ La Gazette$/)]);
    const followed = String(proposed[0]?.value);
    expect(textOf(await french().command('actualités', 'sources pause', { followed }))).toContain('en pause');
    expect(textOf(await french().command('actualités', 'sources list'))).toContain('en pause');
    expect(textOf(await french().command('actualités', 'sources resume', { followed }))).toContain('lue de nouveau');
    expect(textOf(await french().command('actualités', 'sources remove', { followed }))).toContain('n’est plus suivie');
    expect(textOf(await french().command('actualités', 'sources list'))).toContain('Aucune source');
  });

  it('says in a sentence why an address cannot be followed', async () => {
    const said = async (address: string) => textOf(await french().command('actualités', 'sources add', { address }));
    expect(await said('pas une adresse')).toContain('Ce n’est pas une adresse web');
    expect(await said('http://10.0.0.1/feed')).toContain('pas sur l’internet public');
    expect(await said('ftp://news.example/feed')).toContain('http ou https');
    expect(await said(`${site.url}/nowhere`)).toContain('Il n’y a rien à cette adresse (404)');
  });

  it('takes files in, says what is wrong with others, and explains both', async () => {
    const upload = (name: string, contents: string) =>
      french().command('actualités', 'sources upload', {
        file: { name, type: 'application/octet-stream', bytes: Buffer.from(contents) },
      });
    const text =
      'Les pourparlers ont repris vendredi à Mascate, selon la délégation omanaise. Rien n’est encore signé.';
    expect(textOf(await upload('mascate.md', `---\nsource: La Gazette\n---\n${text}`))).toMatch(
      /mascate.md est enregistré : article [0-9a-f]{16}/,
    );
    expect(textOf(await upload('encore.md', text))).toContain('était déjà là');
    expect(textOf(await upload('vide.txt', ''))).toContain('Il n’y a pas de texte');
    expect(textOf(await upload('programme.txt', '\x7fELF\0\0\0'))).toContain('ne contient pas de texte');
    expect(textOf(await upload('image.png', 'x'))).toContain('.txt, .md, .html, .pdf ou .docx');
    expect(textOf(await upload('casse.pdf', '%PDF-1.7 nothing'))).toContain('Le fichier est abîmé');
    expect(textOf(await french().command('actualités', 'sources explain', { what: 'mascate' }))).toContain(
      'est gardé avec',
    );
    expect(
      textOf(await french().command('actualités', 'sources explain', { what: 'https://news.example/x' })),
    ).toContain('On ne sait rien');
    const dated = await french().command('actualités', 'sources date', { article: 'mascate', day: '17 mai 2024' });
    expect(textOf(dated)).toContain('a paru le 2024-05-17');
    expect(
      textOf(await french().command('actualités', 'sources date', { article: '002', day: '2024-05-17' })),
    ).toContain('Aucun article de ce serveur');
  });

  it('takes a list of feeds in and gives it back', async () => {
    const opml = `<opml version="2.0"><body><outline text="Presse"><outline text="La Gazette" type="rss" xmlUrl="${site.url}/feed"/></outline></body></opml>`;
    const file = { name: 'feeds.opml', type: 'text/xml', bytes: Buffer.from(opml) };
    expect(textOf(await french().command('actualités', 'sources import', { file }))).toContain(
      '1 flux ajouté, 0 déjà suivis',
    );
    const exported = await french().command('actualités', 'sources export');
    expect(JSON.stringify(exported.components)).toMatch(/\/sources\.opml/);
    const bad = { name: 'feeds.opml', type: 'text/xml', bytes: Buffer.from('nothing') };
    expect(textOf(await french().command('actualités', 'sources import', { file: bad }))).toContain('OPML');
  });

  it('follows nothing more for a server that it has left', async () => {
    await french().click(await french().command('actualités', 'sources add', { address: site.url }), 'Suivre');
    const [source] = await store.sources.dueSources('9999', 1);
    expect(source?.scope).toBe(`guild:${talk.playground.guilds[0]?.id}`);
    talk.playground.leave(talk.playground.guilds[0]?.id ?? '');
    await expect.poll(() => store.sources.dueSources('9999', 1)).toEqual([]);
  });
});
