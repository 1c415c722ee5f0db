/** Registering commands, globally and for a guild. */
import type { APIApplicationCommand } from 'discord.js';
import type { Hono } from 'hono';
import { type CommandBody, commandProblems, registerProblems } from '../validation/commands.ts';
import { checkDescribed } from '../validation/description.ts';
import { answers, refuseProblems } from '../validation/problems.ts';
import { applicationId } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { bodyOf, type Call, type CallVariables } from './call.ts';

export function commandRoutes(app: Hono<CallVariables>, world: World): void {
  for (const base of ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands']) {
    app.get(base, (call) => call.json([...register(world, call).values()]));

    app.put(base, async (call) => {
      const known = register(world, call);
      const { json } = await bodyOf(call);
      const bodies = (Array.isArray(json) ? json : []) as readonly CommandBody[];
      refuseProblems(
        Array.isArray(json) ? [] : [{ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'Only a list is accepted' }],
      );
      for (const body of bodies) await checkDescribed('ApplicationCommandUpdateRequest', body);
      refuseProblems([...registerProblems(bodies), ...bodies.flatMap((body, index) => commandProblems(body, [index]))]);
      const commands = bodies.map((body) => commandFrom(world, body, sameAs(known, body), call.req.param('guild')));
      known.clear();
      for (const command of commands) known.set(command.id, command);
      world.events.emit('commands');
      return call.json(commands);
    });

    app.post(base, async (call) => {
      const known = register(world, call);
      const { json } = await bodyOf(call);
      await checkDescribed('ApplicationCommandCreateRequest', json);
      const body = json as CommandBody;
      refuseProblems(commandProblems(body, []));
      const before = sameAs(known, body);
      if (!before && registerProblems([...known.values(), body]).length > 0) throw answers.tooManyCommands();
      const command = commandFrom(world, body, before, call.req.param('guild'));
      known.set(command.id, command);
      world.events.emit('commands');
      return call.json(command, before ? 200 : 201);
    });

    app.get(`${base}/:command`, (call) => call.json(commandOf(world, call)));

    app.patch(`${base}/:command`, async (call) => {
      const before = commandOf(world, call);
      const { json } = await bodyOf(call);
      await checkDescribed('ApplicationCommandPatchRequestPartial', json);
      const body = { ...(before as CommandBody), ...(json as Partial<CommandBody>) };
      refuseProblems(commandProblems(body, []));
      const command = commandFrom(world, body, before, call.req.param('guild'));
      register(world, call).set(command.id, command);
      world.events.emit('commands');
      return call.json(command);
    });

    app.delete(`${base}/:command`, (call) => {
      register(world, call).delete(commandOf(world, call).id);
      world.events.emit('commands');
      return call.body(null, 204);
    });
  }
}

/** The commands of the route's guild, or the global ones. @throws DiscordError 10002 or 10004 */
function register(world: World, call: Call): Map<string, APIApplicationCommand> {
  if (call.req.param('application') !== applicationId) throw answers.unknownApplication();
  const guildId = call.req.param('guild') ?? '';
  if (guildId !== '' && !world.guilds.has(guildId)) throw answers.unknownGuild();
  const known = world.commands.get(guildId) ?? new Map<string, APIApplicationCommand>();
  world.commands.set(guildId, known);
  return known;
}

/** @throws DiscordError 10063 */
function commandOf(world: World, call: Call): APIApplicationCommand {
  const command = register(world, call).get(call.req.param('command') ?? '');
  if (!command) throw answers.unknownCommand();
  return command;
}

function sameAs(known: ReadonlyMap<string, APIApplicationCommand>, body: CommandBody) {
  return [...known.values()].find(({ name, type }) => name === body.name && type === (body.type ?? 1));
}

function commandFrom(
  world: World,
  body: CommandBody,
  before: APIApplicationCommand | undefined,
  guildId: string | undefined,
): APIApplicationCommand {
  const command = {
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    ...body,
    description: body.description ?? '',
    type: body.type ?? 1,
    id: before?.id ?? world.newId(),
    application_id: applicationId,
    version: world.newId(),
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  };
  return command as unknown as APIApplicationCommand;
}
