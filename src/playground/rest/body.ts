/** Reading a request: JSON, or multipart with `payload_json` and `files[n]`. */
import type { Context } from 'hono';
import { answers } from '../validation/problems.ts';
import type { UploadedFile } from '../world/attachments.ts';

/** Discord's bound for a request with files, which are at most 10 MiB each. */
export const mostRequestBytes = 25 * 1024 * 1024;
const mostFileBytes = 10 * 1024 * 1024;

export interface NumberedFile extends UploadedFile {
  /** The n of `files[n]`, to which the body's `attachments` refer. */
  readonly number: string;
}

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly NumberedFile[];
}

/** @throws DiscordError 40005 for too much, 50109 for what is no JSON. */
export async function readBody(context: Context): Promise<RequestBody> {
  const type = context.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(context);
  const text = await context.req.text();
  return { json: text === '' ? undefined : parse(text), files: [] };
}

async function readMultipart(context: Context): Promise<RequestBody> {
  const form = await context.req.formData().catch(() => null);
  if (!form) throw answers.notJson();
  const files: NumberedFile[] = [];
  for (const [field, value] of form as Iterable<[string, File | string]>) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    if (value.size > mostFileBytes) throw answers.tooLarge();
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ number, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw answers.notJson();
  }
}
