import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bounds, createDownloader } from '../../src/web/download.ts';
import { FetchFailure } from '../../src/web/fetchFailure.ts';
import { localDownloader, serve } from './loopback.ts';

const accept = '*/*';

async function failureOf(promise: Promise<unknown>): Promise<FetchFailure> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof FetchFailure) return outcome;
  throw new Error('It did not fail as a fetch does', { cause: outcome });
}

describe('a download', () => {
  it('gives the bytes, decompressed, and what the server says of them', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', etag: '"7"', 'content-encoding': 'gzip' });
      response.end(gzipSync('Bonjour'));
    });
    await using downloader = localDownloader();
    const got = await downloader.download({ address: `${server.url}/a`, accept });
    expect(got).toMatchObject({ kind: 'document', address: `${server.url}/a`, movedTo: null });
    expect(got.headers).toMatchObject({ contentType: 'text/plain', etag: '"7"' });
    expect(got.kind === 'document' && Buffer.from(got.bytes).toString()).toBe('Bonjour');
  });

  it('asks only for what has changed', async () => {
    const asked: unknown[] = [];
    await using server = await serve(({ headers }, response) => {
      asked.push([headers['if-none-match'], headers['if-modified-since'], headers['user-agent']]);
      response.writeHead(304).end();
    });
    await using downloader = localDownloader();
    const lastModified = 'Wed, 17 Apr 2024 10:00:00 GMT';
    const got = await downloader.download({ address: server.url, accept, etag: '"7"', lastModified });
    expect(got.kind).toBe('not-modified');
    expect(asked).toEqual([['"7"', lastModified, 'Vigie']]);
  });

  it('follows redirects, and says where a page has moved for good', async () => {
    await using server = await serve(({ url }, response) => {
      if (url === '/c') response.end('here');
      else response.writeHead(url === '/b' ? 308 : 301, { location: url === '/a' ? '/b' : '/c' }).end();
    });
    await using downloader = localDownloader();
    const got = await downloader.download({ address: `${server.url}/a`, accept });
    expect(got).toMatchObject({ address: `${server.url}/c`, movedTo: `${server.url}/c` });
  });

  it('does not take a passing redirect for a move', async () => {
    await using server = await serve(({ url }, response) => {
      if (url === '/c') response.end('here');
      else response.writeHead(url === '/a' ? 302 : 301, { location: url === '/a' ? '/b' : '/c' }).end();
    });
    await using downloader = localDownloader();
    expect(await downloader.download({ address: `${server.url}/a`, accept })).toMatchObject({ movedTo: null });
  });

  it('gives up on redirects that lead in a circle', async () => {
    let requests = 0;
    await using server = await serve((_, response) => {
      requests += 1;
      response.writeHead(302, { location: '/' }).end();
    });
    await using downloader = localDownloader();
    expect((await failureOf(downloader.download({ address: server.url, accept }))).problem).toBe('too-many-redirects');
    expect(requests).toBe(bounds.redirects + 1);
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://0/',
  ])('refuses %s, which is not public', async (address) => {
    await using downloader = createDownloader({ userAgent: 'Vigie' });
    expect((await failureOf(downloader.download({ address, accept }))).problem).toBe('not-public');
  });

  it.each([
    ['ftp://example.org/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['nowhere', 'address'],
    ['http://user:secret@example.org/', 'address'],
  ])('refuses %s', async (address, problem) => {
    await using downloader = localDownloader();
    expect((await failureOf(downloader.download({ address, accept }))).problem).toBe(problem);
  });

  it('refuses a name that leads to a private address, also behind a redirect, and connects to none', async () => {
    let requests = 0;
    await using server = await serve((_, response) => {
      requests += 1;
      response.writeHead(302, { location: 'http://inside.example/' }).end();
    });
    await using downloader = localDownloader({ resolve: async () => [{ address: '10.0.0.1', family: 4 }] });
    expect((await failureOf(downloader.download({ address: server.url, accept }))).problem).toBe('not-public');
    expect((await failureOf(downloader.download({ address: 'http://inside.example/', accept }))).problem).toBe(
      'not-public',
    );
    expect(requests).toBe(1);
  });

  it('refuses a name of which one address alone is private', async () => {
    const resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '192.168.0.1', family: 4 },
    ];
    await using downloader = localDownloader({ resolve });
    expect((await failureOf(downloader.download({ address: 'http://both.example/', accept }))).problem).toBe(
      'not-public',
    );
  });

  it('looks a name up once, and connects to the very address that was checked', async () => {
    let lookups = 0;
    await using server = await serve(({ headers }, response) => response.end(headers.host));
    const resolve = async () => [{ address: ++lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    await using downloader = localDownloader({ resolve });
    const { port } = new URL(server.url);
    const got = await downloader.download({ address: `http://news.example:${port}/`, accept });
    expect(got.kind === 'document' && Buffer.from(got.bytes).toString()).toBe(`news.example:${port}`);
    expect(lookups).toBe(1);
  });

  it('stops at a document that says that it is too large, and at one that does not say so', async () => {
    await using server = await serve(({ url }, response) => {
      if (url === '/said') response.writeHead(200, { 'content-length': bounds.bytes + 1 }).flushHeaders();
      else if (url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(bounds.bytes + 1)));
      } else {
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
        };
        response.on('drain', more);
        more();
      }
    });
    await using downloader = localDownloader();
    for (const path of ['/said', '/bomb', '/endless'])
      expect((await failureOf(downloader.download({ address: server.url + path, accept }))).problem).toBe('too-large');
  });

  it('waits no longer than it may, for the first byte or for the last', async () => {
    await using server = await serve(({ url }, response) => {
      if (url === '/dribble') response.write('a');
    });
    await using downloader = localDownloader({ bounds: { ...bounds, time: 50 } });
    for (const path of ['/silent', '/dribble'])
      expect((await failureOf(downloader.download({ address: server.url + path, accept }))).problem).toBe('timeout');
  });

  it('says how a server refuses, and when it wants to be asked again', async () => {
    await using server = await serve((_, response) => response.writeHead(429, { 'retry-after': '120' }).end('no'));
    await using downloader = localDownloader();
    expect(await failureOf(downloader.download({ address: server.url, accept }))).toMatchObject({
      problem: 'status',
      status: 429,
      retryAfter: 120,
    });
  });

  it('tells broken connections, compression and names apart', async () => {
    await using server = await serve(({ url, socket }, response) => {
      if (url === '/reset') socket.destroy();
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end('this was never compressed');
    });
    const resolve = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    await using downloader = localDownloader({ resolve });
    const problem = async (address: string) => (await failureOf(downloader.download({ address, accept }))).problem;
    expect(await problem(`${server.url}/reset`)).toBe('connection');
    expect(await problem(`${server.url}/broken`)).toBe('garbled');
    expect(await problem('http://nowhere.invalid/')).toBe('dns');
    expect(await problem(server.url.replace('http:', 'https:'))).toBe('tls');
  });

  it('can be called off', async () => {
    const abort = new AbortController();
    await using server = await serve(() => abort.abort(new Error('called off')));
    await using downloader = localDownloader();
    await expect(downloader.download({ address: server.url, accept, signal: abort.signal })).rejects.toThrow(
      'called off',
    );
  });
});
