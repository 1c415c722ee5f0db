import type { Source } from '../store/sourceStore.ts';
import type { Downloaded, Downloader, NotModified } from '../web/download.ts';
import { FetchFailure } from '../web/fetchFailure.ts';
import type { Robots } from '../web/robots.ts';
import type { TakeTurn } from '../web/turns.ts';

/** The web as sources are read from it: one request at a time to a host, and pages only where their owner lets programs in. */
export interface Web {
  /** @throws FetchFailure */
  source(
    source: Pick<Source, 'address' | 'kind' | 'etag' | 'lastModified'>,
    signal: AbortSignal,
  ): Promise<Downloaded | NotModified>;
  /** @throws FetchFailure */
  page(address: string, signal: AbortSignal): Promise<Downloaded>;
}

const accepts = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
};

export function politeWeb(downloader: Downloader, robots: Robots, takeTurn: TakeTurn): Web {
  async function atPage<T>(address: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (URL.parse(address)?.host == null) throw new FetchFailure('address');
    if (!(await robots.allows(address))) throw new FetchFailure('robots');
    const delay = Math.min(60, (await robots.delay(address)) ?? 0) * 1000;
    return takeTurn(hostOf(address), () => calledOff(signal, work), delay);
  }
  return {
    async source({ address, kind, etag, lastModified }, signal) {
      const get = () => downloader.download({ address, accept: accepts[kind], etag, lastModified, signal });
      // A feed is there for programs to read; a page is not.
      return kind === 'page' ? atPage(address, signal, get) : takeTurn(hostOf(address), () => calledOff(signal, get));
    },
    async page(address, signal) {
      const got = await atPage(address, signal, () => downloader.download({ address, accept: accepts.page, signal }));
      // Nothing was said of a version held, so there is none that could be unchanged.
      if (got.kind !== 'document') throw new FetchFailure('garbled');
      return got;
    },
  };
}

function calledOff<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  return work();
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}
