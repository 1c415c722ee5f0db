import { describe, expect, it } from 'vitest';
import { createRobots } from '../../src/web/robots.ts';
import { localDownloader, serve } from './loopback.ts';

describe('robots.txt', () => {
  it('is asked for once a site, and kept to', async () => {
    const asked: unknown[] = [];
    await using server = await serve(({ url }, response) => {
      asked.push(url);
      response.end('User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n\nUser-agent: Vigie\nDisallow: /drafts/');
    });
    await using downloader = localDownloader();
    const robots = createRobots(downloader, 'Vigie');
    expect(await robots.allows(`${server.url}/news/1`)).toBe(true);
    expect(await robots.allows(`${server.url}/drafts/1`)).toBe(false);
    expect(await createRobots(downloader, 'Other').allows(`${server.url}/private/1`)).toBe(false);
    expect(await createRobots(downloader, 'Other').delay(`${server.url}/private/1`)).toBe(3);
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
  });

  it.each([
    [404, true],
    [403, true],
    [500, false],
    [429, false],
  ])('that is answered with %i lets pages be read: %s', async (status, allowed) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    await using downloader = localDownloader();
    expect(await createRobots(downloader, 'Vigie').allows(`${server.url}/a`)).toBe(allowed);
  });

  it('is asked for again after an hour where its server was in trouble, after a day otherwise', async () => {
    let status = 503;
    let requests = 0;
    await using server = await serve((_, response) => {
      requests += 1;
      response.writeHead(status).end();
    });
    await using downloader = localDownloader();
    let now = 0;
    const robots = createRobots(downloader, 'Vigie', () => now);
    expect(await robots.allows(`${server.url}/a`)).toBe(false);
    now = 30 * 60_000;
    status = 404;
    expect(await robots.allows(`${server.url}/a`)).toBe(false);
    now = 61 * 60_000;
    expect(await robots.allows(`${server.url}/a`)).toBe(true);
    now += 23 * 60 * 60_000;
    expect(await robots.allows(`${server.url}/b`)).toBe(true);
    expect(requests).toBe(2);
  });
});
