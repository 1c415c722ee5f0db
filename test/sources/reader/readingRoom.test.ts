import { afterEach, describe, expect, it } from 'vitest';
import { ReadingRoom, readingLimits } from '../../../src/sources/reader/readingRoom.ts';
import { NotDone } from '../../../src/threads/workroom.ts';

const address = 'https://gazette.example/accord';
const story = '<p>Les délégations ont trouvé un accord à Genève dans la nuit, a annoncé le ministère.</p>'.repeat(5);
const article = `<!doctype html><html><head><title>Accord</title></head><body><article>${story}</article></body></html>`;
const feed = '<rss version="2.0"><channel><title>La Gazette</title><item><title>A</title></item></channel></rss>';

describe('the reading room', () => {
  let room: ReadingRoom;
  afterEach(() => room[Symbol.asyncDispose]());

  const web = (text: string, contentType: string | null = 'text/html') =>
    room.read({ kind: 'web', bytes: Buffer.from(text), contentType, address });
  const reasonOf = (reading: Promise<unknown>) =>
    reading.then(
      () => 'read',
      (error: unknown) => (error instanceof NotDone ? error.reason : error),
    );

  it('reads pages and feeds, whatever their servers call them, and tells what is neither', async () => {
    room = new ReadingRoom();
    expect(await web(article)).toMatchObject({ kind: 'page', page: { kind: 'article', title: 'Accord' } });
    expect(await web(feed)).toMatchObject({ kind: 'feed', feed: { title: 'La Gazette' } });
    expect(await web(article, 'application/rss+xml')).toMatchObject({ kind: 'page' });
    for (const text of ['', '  \n', '\x89PNG\r\n\x1a\n\0\0', 'plain words'])
      expect(await web(text)).toEqual({ kind: 'other' });
    expect(await room.read({ kind: 'feed-item', html: 'Un <b>accord</b><p>à Genève' })).toEqual({
      text: 'Un accord\n\nà Genève',
    });
  });

  it('loses its thread to a page that takes too long, and nothing else', async () => {
    let each = readingLimits.each;
    room = new ReadingRoom({
      ...readingLimits,
      get each() {
        return each;
      },
    });
    await web(feed);
    each = 1;
    const late = reasonOf(web(article.replace('</article>', `${'<p><b>x</b> y</p>'.repeat(15_000)}</article>`)));
    each = readingLimits.each;
    const next = web(article);
    expect(await late).toBe('late');
    expect(await next).toMatchObject({ kind: 'page', page: { kind: 'article' } });
  });

  it('loses its thread to a page that takes too much memory, and nothing else', async () => {
    room = new ReadingRoom({ ...readingLimits, memory: 48 });
    const large = reasonOf(web(article.replace('</article>', '<p><b>x</b> y</p>'.repeat(500_000))));
    const next = web(article);
    expect(await large).toBe('ended');
    expect(await next).toMatchObject({ kind: 'page', page: { kind: 'article' } });
  });

  it('reads on after what it cannot be handed', async () => {
    room = new ReadingRoom();
    const wrong = room.read({ kind: 'feed-item', html: (() => {}) as unknown as string });
    expect(await reasonOf(wrong)).toBe('failed');
    expect(await web(feed)).toMatchObject({ kind: 'feed' });
  });
});
