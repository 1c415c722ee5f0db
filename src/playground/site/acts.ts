/** What the page and scripts do: run commands, use components, write and dismiss messages. */
import { once } from 'node:events';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { userLanguage } from '../../texts/bilingual.ts';
import { parseCommandLine } from '../page/commandLine.ts';
import { findChannel, findVisible, offeredCommands } from '../person/find.ts';
import { type Person, personOf } from '../person/person.ts';
import { bot, users } from '../world/places.ts';
import { type World, withdraw } from '../world/world.ts';
import type { PageOutcome } from './protocol.ts';

const mostBytes = 256 * 1024;
/** Milliseconds that the page waits for an answer before it stops expecting one; the answer may still come. */
const patience = 60_000;

/** Milliseconds that a script waits for a bot that is still starting. */
const registrationWithin = 10_000;

const locale = z.enum(['fr', 'en-US', 'en-GB']);
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const named = { channel: z.string(), name: z.string() };
const action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), ...named, options: values }),
  z.object({ kind: z.literal('autocomplete'), ...named, options: values, focused: z.string() }),
  z.object({ kind: z.literal('menu'), ...named, message: z.string() }),
  z.object({
    kind: z.literal('component'),
    channel: z.string(),
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).max(25),
  }),
  z.object({
    kind: z.literal('modal'),
    modal: z.object({
      customId: z.string(),
      title: z.string(),
      components: z.array(z.looseObject({ type: z.number() })).max(40),
      interactionId: z.string(),
    }),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);
const act = z.object({ locale, action });
const say = z.object({
  channel: z.string(),
  content: z.string().trim().min(1).max(2_000),
  replyTo: z.string().nullable().default(null),
});
const dismissal = z.object({ channel: z.string(), message: z.string() });
const script = z.object({
  /** By name or id; the first channel when left out. */
  channel: z.string().optional(),
  locale: locale.optional(),
  /** As typed on the page: `/brief iran since:2024`; or name and options. */
  line: z.string().optional(),
  name: z.string().default(''),
  options: values.default({}),
});

export function actRoutes(app: Hono, world: World): void {
  app.use('/playground/*', bodyLimit({ maxSize: mostBytes }));

  app.post('/playground/act', async (call) => {
    const said = await read(call, act);
    if (!said) return malformed(call);
    const { locale: language } = said;
    const person = personOf(world, { locale: language, within: patience });
    return call.json(await outcomeFor(person, said.action as Parameters<Person['act']>[0], language));
  });

  app.post('/playground/say', async (call) => {
    const said = await read(call, say);
    if (!said) return malformed(call);
    const { channel, content, replyTo } = said;
    const replied =
      replyTo === null ? null : findVisible(world, findChannel(world, channel, users.fr), replyTo, users.fr);
    personOf(world).say(channel, withMentions(content), { replyTo: replied?.api ?? null });
    return call.body(null, 204);
  });

  app.post('/playground/dismiss', async (call) => {
    const said = await read(call, dismissal);
    if (!said) return malformed(call);
    const message = world.messages.find(said.channel, said.message);
    if (message?.onlyFor === users.fr.id) withdraw(world, message);
    return call.body(null, 204);
  });

  app.post('/playground/command', async (call) => {
    const said = await read(call, script);
    if (!said) return malformed(call);
    const first = [...world.channels.values()].find(({ kind }) => kind === 'text')?.id ?? 'dm';
    try {
      const channel = findChannel(world, said.channel ?? first, users.fr);
      const language = said.locale ?? channel.locale;
      if (offeredCommands(world, channel).length === 0) await registered(world);
      const typed = said.line && parseCommandLine(said.line, offeredCommands(world, channel), language);
      const person = personOf(world, { locale: language, within: patience });
      const word = /^\/?(\S*)/.exec(said.line ?? '')?.[1] ?? '';
      const { name, options } = typed || { name: said.name || word, options: said.options };
      return call.json(await person.command(channel.id, name, options));
    } catch (error) {
      const why = error instanceof UserError ? error.say(userLanguage(said.locale ?? 'en')) : String(error);
      return call.json({ error: why }, error instanceof UserError ? 400 : 504);
    }
  });
}

/** What Discord's client makes of a mention that is typed. */
function withMentions(content: string): string {
  return content.replaceAll(new RegExp(`@${bot.username}(?![\\p{L}\\p{N}_])`, 'giu'), `<@${bot.id}>`);
}

/** Waits until the bot has registered commands: a script may be quicker than it. */
function registered(world: World): Promise<unknown> {
  return once(world.events, 'commands', { signal: AbortSignal.timeout(registrationWithin) }).catch(() => {});
}

async function outcomeFor(
  person: Person,
  wanted: Parameters<Person['act']>[0],
  language: string,
): Promise<PageOutcome> {
  try {
    const outcome = await person.act(wanted);
    switch (outcome.kind) {
      case 'modal':
      case 'choices':
      case 'deleted':
      case 'silent':
        return outcome;
      default:
        return { kind: 'message' };
    }
  } catch (error) {
    return error instanceof UserError
      ? { kind: 'refused', why: error.say(userLanguage(language)) }
      : { kind: 'waiting' };
  }
}

/** The body when it is JSON of that shape, else `null`. Only JSON: a form of another site cannot send that. */
async function read<T>(call: Context, shape: z.ZodType<T>): Promise<T | null> {
  if (!call.req.header('content-type')?.startsWith('application/json')) return null;
  const json: unknown = await call.req.json().catch(() => null);
  return shape.safeParse(json).data ?? null;
}

function malformed(call: Context) {
  return call.json({ error: 'The body is not what this address takes.' }, 400);
}
