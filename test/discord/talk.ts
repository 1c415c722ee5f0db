/** The bot as it really is, logged in to a loopback Discord, with a desk that a test makes up. */
import { type APIMessage, ComponentType } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import type { Desk } from '../../src/briefing/desk.ts';
import type { Request } from '../../src/briefing/request.ts';
import { type RunningBot, startBot } from '../../src/discord/bot.ts';
import { type DrawTimeline, drawWithCharts } from '../../src/discord/drawTimeline.ts';
import type { Kept } from '../../src/discord/kept.ts';
import type { Notes } from '../../src/discord/registration.ts';
import type { RequestMemory } from '../../src/discord/requestMemory.ts';
import { awaitedDesk } from '../../src/gathering/awaitedDesk.ts';
import type { SourceDesk } from '../../src/gathering/sourceDesk.ts';
import { createLog } from '../../src/log.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { pageOf } from './answers.ts';
import { requestMemory } from './requestMemory.ts';

export function notes(): Notes {
  const kept = new Map<string, string>();
  return {
    note: async (name) => kept.get(name) ?? null,
    setNote: async (name, value) => void kept.set(name, value),
  };
}

/** What a request asks after, whatever its command calls it. */
export function topicOf(request: Request): string {
  switch (request.command) {
    case 'ask':
      return request.question;
    case 'check':
      return request.text;
    case 'who':
      return request.name;
    case 'brief':
    case 'since':
      return request.topic ?? '';
  }
}

/** Three points a page of seven, a context for each citation, and proposals. */
export function exampleDesk(more: Partial<Desk> = {}): Desk {
  const all = pageOf(7, 200);
  return {
    answer: async (request): Promise<Answer> => {
      const { offset } = request;
      const points = all.points.slice(offset, offset + 3);
      return {
        ...all,
        understood: { ...all.understood, question: topicOf(request) },
        points,
        omitted: { points: Math.max(0, 7 - offset - 3), before: offset, undated: [] },
      };
    },
    suggest: async (_, typed) => ['Iran', 'Israël', 'Oman'].filter((one) => one.toLowerCase().startsWith(typed)),
    context: async (article) => {
      const found = all.citations.find((one) => one.article === article);
      if (found === undefined) return null;
      const { title, titled, source, url, file, quote } = found;
      return { title, titled, source, url, file, before: 'Avant. ', quote, after: ' Après.', dating: [] };
    },
    ...more,
  };
}

/** Where a test follows nothing. */
export const noSources: SourceDesk = awaitedDesk(new Promise(() => {}));

export type Judged = Parameters<Kept['countFeedback']>;

/** The part of a store that conversations use, in memory. */
export function keptInMemory(): Kept & { readonly judged: readonly Judged[]; readonly forgotten: readonly string[] } {
  const settings = new Map<string, string>();
  const judged: Judged[] = [];
  const forgotten: string[] = [];
  return {
    judged,
    forgotten,
    setting: async (...path) => settings.get(path.join('/')) ?? null,
    setSetting: async (guild, place, name, value) =>
      void (value === null
        ? settings.delete([guild, place, name].join('/'))
        : settings.set([guild, place, name].join('/'), value)),
    forgetSettings: async (guild) => void forgotten.push(guild),
    countFeedback: async (...given) => void judged.push(given),
  };
}

export interface Talk extends AsyncDisposable {
  readonly playground: Playground;
  readonly kept: ReturnType<typeof keptInMemory>;
  /** What the log holds so far. */
  log(): string;
  /** Ends the bot and starts another one, which remembers no more than the store does. */
  restart(desk: Desk): Promise<void>;
}

export async function startTalk(
  desk: Desk,
  memory: RequestMemory = requestMemory(),
  draw: DrawTimeline = drawWithCharts,
  sources: SourceDesk = noSources,
): Promise<Talk> {
  const playground = await startPlayground({ port: 0 });
  const kept = keptInMemory();
  const lines: string[] = [];
  const log = await createLog({ level: 'debug', format: 'json' }, [], {
    write: (line: string) => void lines.push(line),
  });
  const start = (asked: Desk): Promise<RunningBot> =>
    startBot({
      token: playground.token,
      api: playground.apiUrl,
      desk: asked,
      memory,
      kept,
      sources,
      commands,
      zone: 'Europe/Paris',
      log,
      draw,
      notes: notes(),
      lost: () => {},
    });
  let bot = await start(desk);
  return {
    playground,
    kept,
    log: () => lines.join(''),
    async restart(next) {
      await bot[Symbol.asyncDispose]();
      bot = await start(next);
    },
    async [Symbol.asyncDispose]() {
      await bot[Symbol.asyncDispose]();
      await playground.close();
      playground.assertNoViolations();
    },
  };
}

type Part = Readonly<Record<string, unknown>> & { readonly type: number };

function parts(components: readonly Part[]): readonly Part[] {
  return components.flatMap((one) => [one, ...parts((one['components'] ?? []) as readonly Part[])]);
}

/** All text of a message, one text display a paragraph. */
export function textOf(message: APIMessage): string {
  return parts((message.components ?? []) as unknown as readonly Part[])
    .flatMap((one) => (one.type === ComponentType.TextDisplay ? [String(one['content'])] : []))
    .join('\n\n');
}

export function labelsOf(message: APIMessage): readonly string[] {
  return parts((message.components ?? []) as unknown as readonly Part[]).flatMap((one) =>
    one.type === ComponentType.Button ? [String(one['label'])] : [],
  );
}

/** The custom_id of a message's select, and the values that it offers. */
export function selectOf(message: APIMessage): { readonly customId: string; readonly values: readonly string[] } {
  const found = parts((message.components ?? []) as unknown as readonly Part[]).find(
    ({ type }) => type === ComponentType.StringSelect,
  );
  if (found === undefined) throw new Error('The message has no select');
  const options = found['options'] as readonly { readonly value: string }[];
  return { customId: String(found['custom_id']), values: options.map(({ value }) => value) };
}

export function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & 64) !== 0;
}
