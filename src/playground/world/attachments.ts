/** Files sent by the bot or by a user; the oldest are let go when together they pass the bound. */
import type { APIAttachment } from 'discord.js';

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All kept files together; a request's own bound is smaller (see rest/body.ts). */
const mostBytes = 64 * 1024 * 1024;

export interface Attachments {
  /** Keeps a file and describes it, with an address on this machine. */
  keep(channelId: string, file: UploadedFile, description: string | null): APIAttachment;
  find(attachmentId: string): UploadedFile | undefined;
}

export function keepAttachments(newId: () => string, address: () => string): Attachments {
  const files = new Map<string, UploadedFile>();
  let total = 0;
  return {
    keep(channelId, file, description) {
      const id = newId();
      files.set(id, file);
      total += file.bytes.byteLength;
      for (const [oldest, { bytes }] of files) {
        if (total <= mostBytes || oldest === id) break;
        files.delete(oldest);
        total -= bytes.byteLength;
      }
      const filename = file.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').slice(-100) || 'file';
      const url = `${address()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
      return {
        id,
        filename,
        size: file.bytes.byteLength,
        url,
        proxy_url: url,
        content_type: file.type,
        ...(description === null ? {} : { description }),
      };
    },
    find: (id) => files.get(id),
  };
}
