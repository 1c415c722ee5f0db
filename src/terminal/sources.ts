/** `vigie sources …`: what the operator follows for everybody. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DateTime } from 'luxon';
import { UserError } from '../errors.ts';
import type { FoundSource } from '../gathering/findSource.ts';
import type { SourceDesk } from '../gathering/sourceDesk.ts';
import { openNewsroom } from '../newsroom.ts';
import type { Source } from '../store/sourceStore.ts';
import { sourceTexts, troubleSentence } from '../texts/sources.ts';
import { printJson, type Subcommand, type Terminal } from './terminal.ts';
import { cutReasons } from './texts.ts';

type Action = (desk: SourceDesk, reference: string, terminal: Terminal) => Promise<unknown>;

const scope = 'shared';
/** In bytes: what is larger is not even read. */
const largestFile = 10 * 1024 * 1024;

/** What each word behind `sources` does; what it gives is what `--json` prints. */
const actions: Readonly<Record<string, Action>> = {
  async list(desk, _, terminal) {
    const sources = await desk.list([scope]);
    const { language, style, json } = seen(terminal);
    if (json) return sources;
    if (sources.length === 0) terminal.print(`${sourceTexts[language].none}\n`);
    for (const source of sources) {
      const name = source.title ?? source.address;
      terminal.print(
        `${style.faint(`${source.id}`.padStart(3))}  ${style.bold(name)}\n     ${style.faint(source.address)}\n`,
      );
      terminal.print(`     ${stateOf(source, terminal)}\n`);
    }
    return sources;
  },
  async add(desk, reference, terminal) {
    const found = await look(desk, reference, terminal);
    const followed = await desk.add(found, scope);
    if (followed === null) throw trouble('too-many', terminal);
    const { source, isNew } = followed;
    const texts = sourceTexts[terminal.language];
    if (!isNew) say(terminal, texts.already({ title: nameOf(source) }));
    else {
      say(terminal, texts.added({ title: nameOf(source) }));
      return test(desk, source, terminal);
    }
    return source;
  },
  async test(desk, reference, terminal) {
    const own = await desk.find(reference, scope);
    // An address that nobody follows yet is only looked at.
    if (own.length === 0) return look(desk, reference, terminal);
    return test(desk, await named(desk, reference, terminal), terminal);
  },
  async remove(desk, reference, terminal) {
    const source = await named(desk, reference, terminal);
    await desk.remove(source);
    say(terminal, sourceTexts[terminal.language].removed({ title: nameOf(source) }));
    return source;
  },
  async pause(desk, reference, terminal) {
    const source = await named(desk, reference, terminal);
    await desk.pause(source);
    say(terminal, sourceTexts[terminal.language].pausedNow({ title: nameOf(source) }));
    return source;
  },
  async resume(desk, reference, terminal) {
    const source = await named(desk, reference, terminal);
    await desk.resume(source);
    say(terminal, sourceTexts[terminal.language].resumed({ title: nameOf(source) }));
    return source;
  },
  async import(desk, reference, terminal) {
    const report = await desk.importOpml((await readBounded(reference)).toString(), scope);
    if (report === null) throw trouble('not-opml', terminal);
    say(terminal, sourceTexts[terminal.language].imported(report));
    return report;
  },
  async export(desk, reference, terminal) {
    const opml = await desk.exportOpml([scope]);
    if (reference === '') say(terminal, opml);
    else await writeFile(reference, opml, { flag: 'wx' }).catch(unwritable(reference));
    return { feeds: (await desk.list([scope])).filter(({ kind }) => kind === 'feed').length, opml };
  },
  async upload(desk, reference, terminal) {
    const taken = await desk.upload({ name: basename(reference), bytes: await readBounded(reference) }, scope);
    if ('problem' in taken) throw trouble(taken.problem, terminal);
    const texts = sourceTexts[terminal.language];
    const told = { name: basename(reference), id: taken.article };
    say(terminal, taken.outcome === 'unchanged' ? texts.uploadedAlready(told) : texts.uploaded(told));
    return taken;
  },
  async explain(desk, reference, terminal) {
    const explained = await desk.explain(reference, [scope]);
    const { language } = terminal;
    const texts = sourceTexts[language];
    if (explained.items.length === 0 && explained.articles.length === 0)
      say(terminal, texts.explainNothing({ reference }));
    for (const { from, article, trouble: why } of explained.items) {
      const source = from === null ? texts.explainRemoved : nameOf(from);
      if (why !== null) say(terminal, texts.explainNotTaken({ source, why: troubleSentence(why.id, language) }));
      if (article !== null) say(terminal, texts.explainTaken({ source, id: article }));
    }
    for (const { title, kept, cuts } of explained.articles) {
      const cut = cuts.reduce((sum, { characters }) => sum + characters, 0);
      say(terminal, texts.explainArticle({ title, kept, cut }));
      for (const { reason, characters } of cuts)
        say(terminal, `  ${characters.toString().padStart(6)}  ${cutReasons[language][reason]}`);
    }
    return explained;
  },
};

/** @throws UserError for an action that does not exist, and for what cannot be done. */
export const sources: Subcommand = async (terminal) => {
  const { flags, config } = terminal;
  const [name = 'list', ...rest] = flags.rest;
  const action = actions[name];
  if (action === undefined || !Object.hasOwn(actions, name))
    throw new UserError('sources-action', { name, known: Object.keys(actions).join(', ') });
  const reference = rest.join(' ').trim();
  if (reference === '' && name !== 'list' && name !== 'export') throw new UserError('sources-what', { name });
  // Loaded here, so that no other command loads what reads the web.
  const { gatherSources } = await import('../gatherSources.ts');
  await using newsroom = await openNewsroom(config);
  await using gathered = gatherSources(newsroom, {
    isAsked: true,
    fault: (error) => terminal.notice(error instanceof Error ? error.message : String(error)),
  });
  const result = await action(gathered.desk, reference, terminal);
  if (flags.json) printJson(terminal, result);
  return 0;
};

async function look(desk: SourceDesk, address: string, terminal: Terminal) {
  const found = await desk.look(address);
  if (found.kind === 'trouble') throw trouble(found.trouble.id, terminal);
  for (const line of foundLines(found, terminal)) say(terminal, line);
  return found;
}

function foundLines({ source, items, newest }: Extract<FoundSource, { kind: 'found' }>, { language }: Terminal) {
  const texts = sourceTexts[language];
  const title = source.title ?? source.address;
  const lines = newest.map(
    (item) => `  – ${item.title ?? texts.untitled} (${item.published?.slice(0, 10) ?? texts.undated})`,
  );
  return [source.kind === 'feed' ? texts.foundFeed({ title, items }) : texts.foundPage({ title }), ...lines];
}

async function test(desk: SourceDesk, source: Source, terminal: Terminal) {
  const report = await desk.read(source);
  if (report.trouble !== null) throw trouble(report.trouble.id, terminal);
  const { new: fresh, changed, failed } = report;
  say(terminal, sourceTexts[terminal.language].tested({ title: nameOf(source), fresh, changed, failed }));
  return report;
}

async function named(desk: SourceDesk, reference: string, terminal: Terminal): Promise<Source> {
  const [source, ...others] = await desk.find(reference, scope);
  if (source === undefined) throw trouble('unknown-source', terminal);
  if (others.length > 0) throw trouble('ambiguous-source', terminal);
  return source;
}

function stateOf(source: Source, { language }: Terminal): string {
  const texts = sourceTexts[language];
  const when = (moment: string): string => DateTime.fromISO(moment).setLocale(language).toRelative() ?? moment;
  const { succeeded, articles, state, trouble: why, failures, next } = source;
  return [
    succeeded === null ? texts.neverRead : texts.read({ when: when(succeeded), articles }),
    ...(state === 'paused' ? [texts.paused] : []),
    ...(failures > 0 ? [texts.failing({ times: failures })] : []),
    ...(why === null ? [] : [troubleSentence(why.id, language)]),
    ...(state === 'active' ? [texts.next({ when: when(next) })] : []),
  ].join(' · ');
}

function trouble(id: string, { language }: Terminal): UserError<'source-trouble'> {
  return new UserError('source-trouble', { why: troubleSentence(id, language) });
}

function nameOf({ title, address }: Source): string {
  return title ?? address;
}

function seen({ language, style, flags }: Terminal) {
  return { language, style, json: flags.json };
}

function say(terminal: Terminal, text: string): void {
  if (!terminal.flags.json) terminal.print(`${text}\n`);
}

/** @throws UserError `file-unreadable` or `file-too-large` */
async function readBounded(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
    if (size > largestFile)
      throw new UserError('file-too-large', { file: path, size: megabytes(size), most: megabytes(largestFile) });
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('file-unreadable', { file: path, code: codeOf(error) });
  }
}

function unwritable(path: string): (error: unknown) => never {
  return (error) => {
    throw new UserError('file-unwritable', { file: path, code: codeOf(error) });
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '?';
}
