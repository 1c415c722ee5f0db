import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSource, wholeAddress } from '../../src/gathering/findSource.ts';
import { politeWeb, type Web } from '../../src/gathering/web.ts';
import { ReadingRoom } from '../../src/sources/reader/readingRoom.ts';
import { createDownloader, type Downloader } from '../../src/web/download.ts';
import { createRobots } from '../../src/web/robots.ts';
import { createTurns } from '../../src/web/turns.ts';
import { localDownloader } from '../web/loopback.ts';
import { type NewsSite, newsSite, story } from './newsSite.ts';

function webOf(downloader: Downloader): Web {
  return politeWeb(downloader, createRobots(downloader, 'Vigie'), createTurns({ pause: 0 }));
}

describe('an address that somebody gives', () => {
  let site: NewsSite;
  let downloader: Downloader;
  const room = new ReadingRoom();
  afterAll(() => room[Symbol.asyncDispose]());
  beforeEach(async () => {
    site = await newsSite();
    downloader = localDownloader({ bounds: { bytes: 200_000, time: 2_000, redirects: 5 } });
  });
  afterEach(async () => {
    await downloader[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  const find = (typed: string, web = webOf(downloader), signal = new AbortController().signal) =>
    findSource(typed, { web, room }, signal);
  const serve = (pages: Readonly<Record<string, string>>): void => {
    site.answer = ({ url = '/' }, response) => {
      const page = pages[url];
      if (page === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      return true;
    };
  };
  const feed = '<rss version="2.0"><channel><title>Guessed</title><item><title>A</title></item></channel></rss>';
  const bare = '<!doctype html><html><head><title>La Gazette</title></head><body><p>Bonjour</p></body></html>';

  it('of a feed leads to it, and shows its first three of many', async () => {
    for (let at = 1; at <= 5; at += 1)
      site.stories.push(story(`/${at}`, `Titre ${at}`, { published: `0${at} Mar 2026 07:00:00 GMT` }));
    expect(await find(`${site.url}/feed`)).toEqual({
      kind: 'found',
      source: { address: `${site.url}/feed`, kind: 'feed', title: 'La Gazette', language: 'fr' },
      items: 5,
      newest: [1, 2, 3].map((at) => ({
        title: `Titre ${at}`,
        published: `2026-03-0${at}T07:00:00Z`,
        address: `${site.url}/${at}`,
      })),
    });
  });

  it('of a site leads to its feed, before that of its comments', async () => {
    site.stories.push(story('/1', 'Accord à Genève'));
    expect(await find(site.url)).toMatchObject({
      kind: 'found',
      source: { address: `${site.url}/feed`, kind: 'feed' },
      items: 1,
    });
    expect(site.asked).toEqual(['/', '/feed']);
  });

  it('of a feed that moved for good leads to where it is now', async () => {
    site.answer = ({ url }, response) => {
      if (url !== '/old') return false;
      response.writeHead(301, { location: '/feed' }).end();
      return true;
    };
    expect(await find(`${site.url}/old`)).toMatchObject({ source: { address: `${site.url}/feed` } });
  });

  it('of a site that names a feed which is none leads to the next that it names', async () => {
    const links = ['/broken', '/missing', '/atom'].map(
      (href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`,
    );
    serve({ '/': bare.replace('</head>', `${links.join('')}</head>`), '/broken': bare, '/atom': feed });
    expect(await find(site.url)).toMatchObject({ source: { address: `${site.url}/atom`, title: 'Guessed' } });
  });

  it('of a site that names no feed leads to one where feeds usually are', async () => {
    serve({ '/': bare, '/rss.xml': feed });
    expect(await find(`${site.url}/`)).toMatchObject({ source: { address: `${site.url}/rss.xml`, kind: 'feed' } });
    expect(site.asked).toEqual(['/', '/feed', '/rss', '/rss.xml']);
  });

  it('of an article without a feed leads to the page itself', async () => {
    const title = 'Les délégations trouvent un accord à Genève';
    site.stories.push(story('/1', title));
    expect(await find(`${site.url}/1`)).toEqual({
      kind: 'found',
      source: { address: `${site.url}/1`, kind: 'page', title: 'La Gazette', language: 'fr' },
      items: 1,
      newest: [{ title, published: null, address: `${site.url}/1` }],
    });
    expect(site.asked).toEqual(['/1']);
    serve({ '/short': bare });
    expect(await find(`${site.url}/short`)).toEqual({ kind: 'trouble', trouble: { id: 'no-feed', values: {} } });
  });

  it('may lack its beginning, and stand in angle brackets', () => {
    expect(wholeAddress(' gazette.example/feed ')).toBe('https://gazette.example/feed');
    expect(wholeAddress('<https://gazette.example>')).toBe('https://gazette.example/');
    expect(wholeAddress('gazette.example:8443/feed')).toBe('https://gazette.example:8443/feed');
    expect(wholeAddress('http://gazette.example/')).toBe('http://gazette.example/');
    for (const none of ['', '   ', 'two words', '<>', `https://a.example/${'x'.repeat(3_000)}`])
      expect(wholeAddress(none)).toBeNull();
  });

  const troubleOf = async (typed: string, web?: Web) => {
    const found = await find(typed, web);
    return found.kind === 'trouble' ? found.trouble.id : found.kind;
  };

  it('that leads nowhere is told so, with what stands in the way', async () => {
    serve({ '/': bare, '/picture': '\x89PNG\r\n\x1a\n\0\0', '/empty': '', '/huge': 'x'.repeat(300_000) });
    expect(await troubleOf('two words')).toBe('address');
    expect(await troubleOf('ftp://news.example/feed')).toBe('scheme');
    expect(await troubleOf('javascript:alert(1)')).toBe('scheme');
    expect(await troubleOf(site.url.replace('://', '://user:secret@'))).toBe('address');
    expect(await troubleOf(site.url)).toBe('no-feed');
    expect(await troubleOf(`${site.url}/picture`)).toBe('not-a-page');
    expect(await troubleOf(`${site.url}/empty`)).toBe('not-a-page');
    expect(await troubleOf(`${site.url}/huge`)).toBe('too-large');
    expect(await troubleOf(`${site.url}/nowhere`)).toBe('status-404');
  });

  it('that is not on the public internet is not asked', async () => {
    await using strict = createDownloader({ userAgent: 'Vigie' });
    const web = webOf(strict);
    for (const typed of [site.url, 'http://10.0.0.1/', 'http://169.254.169.254/latest', 'http://[::ffff:127.0.0.1]/'])
      expect(await troubleOf(typed, web)).toBe('not-public');
    expect(site.asked).toEqual([]);
  });

  it('is looked at no longer than whoever asked waits', async () => {
    const given = new AbortController();
    site.answer = () => {
      given.abort(new Error('gone'));
      return true;
    };
    await expect(find(site.url, webOf(downloader), given.signal)).rejects.toThrow('gone');
  });
});
