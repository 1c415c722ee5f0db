import { Events, PermissionsBitField } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createClient } from '../../src/discord/client.ts';
import { connect, onClosedForGood } from '../../src/discord/connection.ts';
import { invitationOf } from '../../src/discord/invitation.ts';
import { registerCommands } from '../../src/discord/registration.ts';
import type { UserError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { notes } from './talk.ts';

let playground: Playground;
beforeEach(async () => {
  playground = await startPlayground({ port: 0 });
});
afterEach(async () => {
  await playground.close();
});

async function newClient(api = playground.apiUrl) {
  return createClient({ api, log: await createLog({ level: 'silent', format: 'json' }, []) });
}

async function refusal(promise: Promise<unknown>): Promise<UserError> {
  return promise.then(
    () => Promise.reject(new Error('It was not refused')),
    (error: UserError) => error,
  );
}

describe('logging in', () => {
  it('asks for servers, their messages and direct ones, and for no privileged intent', async () => {
    const client = await connect(await newClient(), playground.token);
    expect(client.isReady()).toBe(true);
    expect(client.options.intents.toArray()).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
    expect(playground.gateway.counts.identified).toBe(1);
    playground.assertNoViolations();
    await client.destroy();
  });

  it('says what to do when Discord refuses the token', async () => {
    const error = await refusal(connect(await newClient(), 'MTIwMDAw.wrong.token'));
    expect(error).toMatchObject({ name: 'UserError', id: 'token-refused' });
    expect(error.say('en')).toContain('DISCORD_TOKEN');
    expect(error.say('en')).not.toContain('wrong');
    playground.takeViolations();
  });

  it.each([
    [4004, 'token-refused'],
    [4013, 'discord-closed'],
    [4014, 'discord-closed'],
  ])('says so when the gateway closes with %i, of which discord.js only emits an event', async (code, id) => {
    playground.gateway.refuseNext(code);
    expect(await refusal(connect(await newClient(), playground.token))).toMatchObject({ id });
  });

  it('says which address could not be reached', async () => {
    const gone = await startPlayground({ port: 0 });
    await gone.close();
    const error = await refusal(connect(await newClient(gone.apiUrl), playground.token));
    expect(error).toMatchObject({ id: 'discord-unreachable' });
    expect(error.say('fr')).toContain(gone.apiUrl);
  });
});

describe('a connection that Discord closes', () => {
  it('is told of when it is for good', async () => {
    const client = await connect(await newClient(), playground.token);
    const { promise, resolve } = Promise.withResolvers<UserError>();
    onClosedForGood(client, resolve);
    playground.gateway.drop(4004);
    expect(await promise).toMatchObject({ id: 'token-refused' });
    await client.destroy();
  });

  it('is opened again when it is not', async () => {
    const client = await connect(await newClient(), playground.token);
    let told = false;
    onClosedForGood(client, () => {
      told = true;
    });
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    playground.gateway.drop(4000);
    await resumed;
    expect(told).toBe(false);
    expect(playground.gateway.counts.resumed).toBe(1);
    await client.destroy();
  });
});

describe('the registration of commands', () => {
  it('happens once, again when they have changed, and for each application by itself', async () => {
    const client = await connect(await newClient(), playground.token);
    const kept = notes();
    const register = (which = commands, id = playground.applicationId) =>
      registerCommands(client.rest, id, which, kept);
    expect(await register()).toBe(true);
    expect(await register()).toBe(false);
    const [brief] = commands;
    if (brief === undefined) throw new Error('There is no command');
    const changed = [{ ...brief, declaration: { ...brief.declaration, description: 'Something else' } }];
    expect(await register(changed)).toBe(true);
    expect(await register(changed)).toBe(false);
    expect(await kept.note('commands-of-another')).toBeNull();
    playground.assertNoViolations();
    await client.destroy();
  });

  it('is not remembered when Discord did not take it', async () => {
    const client = await connect(await newClient(), playground.token);
    const kept = notes();
    playground.troubles.fail({ method: 'PUT', path: /commands/, status: 403, code: 50001, message: 'Missing Access' });
    await expect(registerCommands(client.rest, playground.applicationId, commands, kept)).rejects.toThrow(
      'Missing Access',
    );
    expect(await registerCommands(client.rest, playground.applicationId, commands, kept)).toBe(true);
    await client.destroy();
  });
});

describe('the invitation', () => {
  it('asks for the bot and its commands, and for what talking in channels and threads needs', () => {
    const address = new URL(invitationOf('123456789012345678'));
    expect(address.origin + address.pathname).toBe('https://discord.com/oauth2/authorize');
    const { permissions = '', ...others } = Object.fromEntries(address.searchParams);
    expect(others).toEqual({ client_id: '123456789012345678', scope: 'bot applications.commands' });
    expect(new PermissionsBitField(BigInt(permissions)).toArray().sort()).toEqual([
      ...[
        'AttachFiles',
        'CreatePublicThreads',
        'ReadMessageHistory',
        'SendMessages',
        'SendMessagesInThreads',
        'ViewChannel',
      ],
    ]);
  });
});
