/** `/sources`: what a server follows, for those who may manage it. Only the one who uses it sees the answers. */
import {
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Scope } from '../article/scope.ts';
import type { Asker } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import type { FoundSource } from '../gathering/findSource.ts';
import type { Explanation, SourceDesk } from '../gathering/sourceDesk.ts';
import type { Source } from '../store/sourceStore.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { sourceTexts, troubleSentence } from '../texts/sources.ts';
import { type ButtonState, encodeState, recallAddress, referToAddress } from './buttonState.ts';
import { accent, button, framed, onOneLine, rowsOf, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import type { Reply } from './reply.ts';
import type { RequestMemory } from './requestMemory.ts';

export interface SourcesBot {
  readonly sources: SourceDesk;
  readonly memory: RequestMemory;
  /** The bytes of a file that a user attached. */
  readonly attached: (url: string) => Promise<Uint8Array>;
}

/** In bytes: what is larger is not even fetched. */
const largestFile = 10 * 1024 * 1024;
/** In characters, of all lines together: Discord takes 4,000. */
const longestList = 3_600;
const longestName = 100;

export async function answerSources(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  bot: SourcesBot,
  asker: Asker,
): Promise<void> {
  const { language } = asker;
  await reply.defer('one');
  const scope = managed(interaction);
  const desk = bot.sources;
  const texts = sourceTexts[language];
  const { options } = interaction;
  const told = (line: string): Promise<void> => reply.fill(said([line]));
  const named = async (): Promise<Source> => {
    const [source, ...others] = await desk.find(options.getString('followed', true), scope);
    if (source === undefined) throw trouble('unknown-source', language);
    if (others.length > 0) throw trouble('ambiguous-source', language);
    return source;
  };
  switch (options.getSubcommand()) {
    case 'list':
      return reply.fill(listView(await desk.list([scope]), language));
    case 'add': {
      const found = await desk.look(options.getString('address', true));
      return reply.fill(await foundView(found, bot.memory, language));
    }
    case 'remove': {
      const source = await named();
      await desk.remove(source);
      return told(texts.removed(titled(source)));
    }
    case 'pause': {
      const source = await named();
      await desk.pause(source);
      return told(texts.pausedNow(titled(source)));
    }
    case 'resume': {
      const source = await named();
      await desk.resume(source);
      return told(texts.resumed(titled(source)));
    }
    case 'test': {
      const source = await named();
      const { trouble: why, new: fresh, changed, failed } = await desk.read(source);
      if (why !== null) throw trouble(why.id, language);
      return told(texts.tested({ ...titled(source), fresh, changed, failed }));
    }
    case 'import': {
      const { bytes } = await fileOf(interaction, bot, language);
      const report = await desk.importOpml(new TextDecoder().decode(bytes), scope);
      if (report === null) throw trouble('not-opml', language);
      return told(texts.imported(report));
    }
    case 'export': {
      const opml = await desk.exportOpml([scope]);
      return reply.fill(fileView('sources.opml', opml));
    }
    case 'upload': {
      const file = await fileOf(interaction, bot, language);
      const taken = await desk.upload(file, scope);
      if ('problem' in taken) throw trouble(taken.problem, language);
      const about = { name: safe(file.name), id: taken.article };
      return told(taken.outcome === 'unchanged' ? texts.uploadedAlready(about) : texts.uploaded(about));
    }
    case 'date': {
      const dated = await desk.date(options.getString('article', true), options.getString('day', true), scope, asker);
      if (dated === null) throw trouble('unknown-article', language);
      const { title, day } = dated;
      return told(day === null ? texts.undatedAgain({ title: safe(title) }) : texts.dated({ title: safe(title), day }));
    }
    case 'explain': {
      const reference = options.getString('what', true);
      return reply.fill(said(explainLines(reference, await desk.explain(reference, [scope, 'shared']), language)));
    }
    default:
      throw new Error(`There is no /sources ${options.getSubcommand()}`);
  }
}

/** The button under what was found: it is looked at again, since the message may be old. */
export async function followSource(
  interaction: MessageComponentInteraction,
  state: ButtonState,
  reply: Reply,
  bot: SourcesBot,
  language: UserLanguage,
): Promise<void> {
  await reply.deferUpdate();
  const scope = managed(interaction);
  const address = await recallAddress(state.reference, bot.memory);
  if (address === null) throw new UserError('stale-button');
  const found = await bot.sources.look(address);
  if (found.kind === 'trouble') throw trouble(found.trouble.id, language);
  const followed = await bot.sources.add(found, scope);
  if (followed === null) throw trouble('too-many', language);
  const texts = sourceTexts[language];
  await reply.fill(
    said([followed.isNew ? texts.added(titled(followed.source)) : texts.already(titled(followed.source))]),
  );
}

/** Names of what a server follows, for the option that means one of them. */
export async function suggestSources(typed: string, scope: Scope, desk: SourceDesk): Promise<readonly string[]> {
  const found = typed.trim() === '' ? await desk.list([scope]) : await desk.find(typed, scope);
  return found.map(({ id, title, address }) => onOneLine(`#${id} ${title ?? address}`, longestName));
}

/** Follows nothing more for a server that Vigie has left: nobody could tell it to stop. Its articles stay. */
export async function unfollowAll(guild: string, desk: SourceDesk): Promise<void> {
  for (const source of await desk.list([`guild:${guild}`])) await desk.remove(source);
}

/**
 * The scope of the server in which this was asked.
 *
 * @throws UserError `not-manager`: an administrator of the server may have opened the command to all.
 */
function managed({ guildId, memberPermissions }: ChatInputCommandInteraction | MessageComponentInteraction): Scope {
  if (guildId === null || memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true)
    throw new UserError('not-manager');
  return `guild:${guildId}`;
}

function listView(followed: readonly Source[], language: UserLanguage): View {
  const texts = sourceTexts[language];
  if (followed.length === 0) return said([texts.none]);
  const lines: string[] = [];
  let length = 0;
  for (const source of followed) {
    const line = `**#${source.id} ${safe(source.title ?? source.address)}**\n-# ${safe(source.address)}\n${stateLine(source, language)}`;
    length += line.length;
    if (length > longestList) {
      lines.push(`-# ${texts.andMore({ count: followed.length - lines.length })}`);
      break;
    }
    lines.push(line);
  }
  return said(lines);
}

/** Moments in the reader's own zone, as Discord shows them. */
function stateLine(source: Source, language: UserLanguage): string {
  const texts = sourceTexts[language];
  const { succeeded, articles, state, trouble: why, failures, next } = source;
  const when = (moment: string): string => `<t:${Math.round(Date.parse(moment) / 1000)}:R>`;
  return [
    succeeded === null ? texts.neverRead : texts.read({ when: when(succeeded), articles }),
    ...(state === 'paused' ? [texts.paused] : []),
    ...(failures > 0 ? [texts.failing({ times: failures })] : []),
    ...(why === null ? [] : [troubleSentence(why.id, language)]),
    ...(state === 'active' ? [texts.next({ when: when(next) })] : []),
  ].join(' · ');
}

async function foundView(found: FoundSource, memory: RequestMemory, language: UserLanguage): Promise<View> {
  if (found.kind === 'trouble') throw trouble(found.trouble.id, language);
  const { source, items, newest } = found;
  const texts = sourceTexts[language];
  const title = safe(source.title ?? source.address);
  const lines = newest.map(
    (item) => `- ${safe(item.title ?? texts.untitled)} (${item.published?.slice(0, 10) ?? texts.undated})`,
  );
  const head = source.kind === 'feed' ? texts.foundFeed({ title, items }) : texts.foundPage({ title });
  const reference = await referToAddress(source.address, memory);
  const state = encodeState({ action: 'follow', reference, offset: 0, from: 0 });
  return {
    components: [framed(accent.found, [text([head, ...lines].join('\n')), ...rowsOf([button(state, texts.follow)])])],
  };
}

function explainLines(reference: string, explained: Explanation, language: UserLanguage): readonly string[] {
  const texts = sourceTexts[language];
  if (explained.items.length === 0 && explained.articles.length === 0)
    return [texts.explainNothing({ reference: safe(reference) })];
  return [
    ...explained.items.flatMap(({ from, article, trouble: why }) => {
      const source = from === null ? texts.explainRemoved : safe(from.title ?? from.address);
      return [
        ...(why === null ? [] : [texts.explainNotTaken({ source, why: troubleSentence(why.id, language) })]),
        ...(article === null ? [] : [texts.explainTaken({ source, id: article })]),
      ];
    }),
    ...explained.articles.map(({ title, kept, cuts }) => {
      const cut = cuts.reduce((sum, { characters }) => sum + characters, 0);
      return texts.explainArticle({ title: safe(title), kept, cut });
    }),
  ];
}

async function fileOf(interaction: ChatInputCommandInteraction, bot: SourcesBot, language: UserLanguage) {
  const { name, size, url } = interaction.options.getAttachment('file', true);
  if (size > largestFile) throw trouble('too-large', language);
  return { name, bytes: await bot.attached(url) };
}

function fileView(name: string, contents: string): View {
  return {
    components: [{ type: ComponentType.File, file: { url: `attachment://${name}` } }],
    files: [{ name, bytes: Buffer.from(contents), description: name }],
  };
}

function said(lines: readonly string[]): View {
  return { components: [framed(accent.found, [text(lines.join('\n').slice(0, 3_900))])] };
}

function titled({ title, address }: Source): { readonly title: string } {
  return { title: safe(title ?? address) };
}

function safe(words: string): string {
  return escapeMarkdown(onOneLine(words, longestName));
}

function trouble(id: string, language: UserLanguage): UserError<'source-trouble'> {
  return new UserError('source-trouble', { why: troubleSentence(id, language) });
}
