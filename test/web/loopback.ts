import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDownloader, type Downloader, type DownloaderSettings } from '../../src/web/download.ts';

/** A real HTTP server on the loopback, closed with all its connections when disposed of. */
export async function serve(listener: RequestListener): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A downloader that may reach this machine, as no user's may. */
export function localDownloader(settings: Partial<DownloaderSettings> = {}): Downloader {
  return createDownloader({ userAgent: 'Vigie', isAllowed: (address) => address === '127.0.0.1', ...settings });
}
