/** What every route works with. */
import type { APIAttachment } from 'discord.js';
import type { Context } from 'hono';
import { answers } from '../validation/problems.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Channel } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { type NumberedFile, type RequestBody, readBody } from './body.ts';

/** Hono's variables of a request: its body once it was read, for the record of violations. */
export interface CallVariables {
  readonly Variables: { body: unknown };
}
export type Call = Context<CallVariables>;

/** Reads the body once. @throws DiscordError as `readBody` */
export async function bodyOf(call: Call): Promise<RequestBody> {
  const body = await readBody(call);
  call.set('body', body.json);
  return body;
}

/** @throws DiscordError 10003 */
export function channelOf(world: World, channelId: string | undefined): Channel {
  const channel = world.channels.get(channelId ?? '');
  if (!channel) throw answers.unknownChannel();
  return channel;
}

/** Keeps the files that came along, with the names and descriptions that the body gives them. */
export function keepFiles(
  world: World,
  channelId: string,
  files: readonly NumberedFile[],
  body: MessageBody,
): APIAttachment[] {
  return files.map((file) => {
    const said = body.attachments?.find(({ id }) => String(id) === file.number);
    const named = said?.filename ? { ...file, name: said.filename } : file;
    return world.attachments.keep(channelId, named, said?.description ?? null);
  });
}
