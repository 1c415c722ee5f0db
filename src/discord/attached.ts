import { createDownloader } from '../web/download.ts';

/**
 * The bytes of a file that a user attached, from where Discord keeps it. The address is Discord's word, not the user's; on a
 * loopback Discord it leads to this machine.
 *
 * @throws FetchFailure
 */
export async function attached(url: string): Promise<Uint8Array> {
  await using downloader = createDownloader({ userAgent: 'Vigie', isAllowed: () => true });
  const got = await downloader.download({ address: url, accept: '*/*' });
  return got.kind === 'document' ? got.bytes : new Uint8Array();
}
