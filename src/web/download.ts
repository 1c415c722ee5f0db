/** Fetches one document from an address that a user may have given: only from the public internet, within bounds. */

import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, fetch, type Response } from 'undici';
import { FetchFailure } from './fetchFailure.ts';
import { isPublicAddress } from './publicAddress.ts';
import { retryAfterSeconds } from './retryAfter.ts';

export interface DownloadRequest {
  readonly address: string;
  /** What the server said of the version that is held, so that it need not send it again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** The `Accept` header. */
  readonly accept: string;
  readonly signal?: AbortSignal;
}

export interface Downloaded {
  readonly kind: 'document';
  /** Decompressed. */
  readonly bytes: Uint8Array;
  /** The address that it came from in the end. */
  readonly address: string;
  /** Where every redirect on the way was permanent: the address to ask from now on; else null. */
  readonly movedTo: string | null;
  readonly headers: DocumentHeaders;
}

/** What the server says about a document. */
export interface DocumentHeaders {
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly cacheControl: string | null;
  readonly expires: string | null;
}

export interface NotModified {
  readonly kind: 'not-modified';
  readonly headers: DocumentHeaders;
}

export interface Bounds {
  /** Bytes, after decompression. */
  readonly bytes: number;
  /** Milliseconds for everything, redirects included. */
  readonly time: number;
  readonly redirects: number;
}

export const bounds: Bounds = { bytes: 10 * 1024 * 1024, time: 15_000, redirects: 5 };

export interface DownloaderSettings {
  /** Who asks, for the servers' logs. */
  readonly userAgent: string;
  /** Which IP addresses may be connected to. */
  readonly isAllowed?: (address: string) => boolean;
  /** How names become addresses. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
  readonly bounds?: Bounds;
  /** Milliseconds of the epoch. */
  readonly now?: () => number;
}

/** Downloads documents; keeps connections open for a while, so it wants to be disposed of. */
export interface Downloader extends AsyncDisposable {
  /** @throws FetchFailure when the document cannot be had. */
  download(request: DownloadRequest): Promise<Downloaded | NotModified>;
}

export function createDownloader(settings: DownloaderSettings): Downloader {
  const {
    userAgent,
    isAllowed = isPublicAddress,
    resolve = (hostname) => lookUp(hostname, { all: true, order: 'verbatim' }),
    bounds: within = bounds,
    now = Date.now,
  } = settings;
  // The address that was checked is the one that is connected to: a name is looked up once, here.
  const lookup: LookupFunction = (hostname, { all }, done) => {
    const fail = (error: Error): void => done(error, '', 0);
    resolve(hostname).then((found) => {
      const first = found[0];
      if (first === undefined) fail(new FetchFailure('dns'));
      else if (!found.every(({ address }) => isAllowed(address))) fail(new FetchFailure('not-public'));
      else if (all === true) done(null, [...found]);
      else done(null, first.address, first.family);
    }, fail);
  };
  const agent = new Agent({
    connect: { lookup, timeout: within.time },
    headersTimeout: within.time,
    bodyTimeout: within.time,
    keepAliveTimeout: 4_000,
    connections: 2,
    maxHeaderSize: 32 * 1024,
  });

  async function download(request: DownloadRequest): Promise<Downloaded | NotModified> {
    const abort = new AbortController();
    const late = setTimeout(() => abort.abort(new FetchFailure('timeout')), within.time);
    const cancelled = (): void => abort.abort(request.signal?.reason);
    request.signal?.addEventListener('abort', cancelled, { once: true });
    try {
      request.signal?.throwIfAborted();
      return await follow(request, abort.signal);
    } catch (error) {
      throw request.signal?.aborted ? error : asFailure(error);
    } finally {
      clearTimeout(late);
      request.signal?.removeEventListener('abort', cancelled);
      // What is still coming is not wanted any more.
      abort.abort();
    }
  }

  async function follow(request: DownloadRequest, signal: AbortSignal): Promise<Downloaded | NotModified> {
    let url = checked(request.address);
    let moved: string | null = null;
    let isPermanent = true;
    for (let redirects = 0; ; redirects += 1) {
      const response = await fetch(url, {
        dispatcher: agent as Dispatcher,
        redirect: 'manual',
        signal,
        headers: headersOf(request, userAgent),
      });
      const location = redirectOf(response);
      if (location === null) return read(response, { address: url.href, movedTo: moved });
      await response.body?.cancel();
      if (redirects === within.redirects) throw new FetchFailure('too-many-redirects');
      url = checked(location, url);
      isPermanent &&= response.status === 301 || response.status === 308;
      moved = isPermanent ? url.href : null;
    }
  }

  function checked(address: string, base?: URL): URL {
    const url = URL.parse(address, base);
    if (url === null) throw new FetchFailure('address');
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFailure('scheme');
    if (url.username !== '' || url.password !== '') throw new FetchFailure('address');
    // An address in numbers is not looked up, so it is checked here.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isAllowed(host)) throw new FetchFailure('not-public');
    return url;
  }

  async function read(
    response: Response,
    from: Pick<Downloaded, 'address' | 'movedTo'>,
  ): Promise<Downloaded | NotModified> {
    const { status, headers } = response;
    const told: DocumentHeaders = {
      contentType: headers.get('content-type'),
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
      cacheControl: headers.get('cache-control'),
      expires: headers.get('expires'),
    };
    if (status === 304) return { kind: 'not-modified', headers: told };
    if (status !== 200) {
      await response.body?.cancel();
      throw new FetchFailure('status', { status, retryAfter: retryAfterSeconds(headers.get('retry-after'), now()) });
    }
    return { kind: 'document', bytes: await bytesOf(response, within.bytes), headers: told, ...from };
  }

  return { download, [Symbol.asyncDispose]: () => agent.destroy() };
}

function headersOf({ accept, etag, lastModified }: DownloadRequest, userAgent: string): Record<string, string> {
  return {
    accept,
    'accept-language': 'fr, en;q=0.8, *;q=0.5',
    'user-agent': userAgent,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function redirectOf({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : null;
}

/** Counts what has been decompressed while it comes, so that a small bomb is met before it has grown. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > most) {
    await response.body?.cancel();
    throw new FetchFailure('too-large');
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw new FetchFailure('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** What undici, Node and OpenSSL call a failure, in our words. */
function asFailure(error: unknown): FetchFailure {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 6; cause = cause.cause, depth += 1) {
    if (cause instanceof FetchFailure) return cause;
    const code = 'code' in cause ? String(cause.code) : '';
    if (/^(?:ENOTFOUND|EAI_)/.test(code)) return new FetchFailure('dns', { cause: error });
    if (/TIMEOUT|ETIMEDOUT/.test(code)) return new FetchFailure('timeout', { cause: error });
    if (/^(?:CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/.test(code))
      return new FetchFailure('tls', { cause: error });
    if (/^(?:ECONN|EHOST|ENET|EPIPE|EADDR|UND_ERR_SOCKET)/.test(code))
      return new FetchFailure('connection', { cause: error });
    if (/^(?:HPE_|Z_|ERR__?ZLIB|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES)/.test(code) || cause.name === 'HTTPParserError')
      return new FetchFailure('garbled', { cause: error });
  }
  return new FetchFailure('connection', { cause: error });
}
