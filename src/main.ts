/**
 * The program: settings are read, the newsroom is opened, and the bot logs in to Discord, or to the playground where
 * there is no token. Nothing heavy is loaded before it is known that this Node can run it.
 */
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { UserError } from './errors.ts';
import { type UserLanguage, userLanguage } from './texts/bilingual.ts';

const neededNode = 24;
/** Milliseconds that closing may take: a connection that does not answer must not hold the program. */
const closingPatience = 5000;
/** Milliseconds between two looks at the operator's files of actors and words. */
const followingFiles = 10_000;
/** Milliseconds: npm hands Ctrl+C on to the program, which the terminal has told already. */
const sameSignal = 1000;

const language = languageOfTerminal(process.env);
const found = process.versions.node;
if (Number.parseInt(found, 10) < neededNode) {
  process.stderr.write(`${new UserError('node-too-old', { found, needed: `${neededNode}` }).say(language)}\n`);
  process.exit(1);
}

// From here on, what an older Node does not have may be used.
// A start need not strip and compile anew what the one before did: that is a third of it. Kept with the dependencies and not
// in the shared temporary folder, where others could put code; where it cannot be written, Node goes without.
nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/vigie', import.meta.url)));
const open = new AsyncDisposableStack();
/** When closing began, in milliseconds since the start. */
let ending: number | null = null;

/** Closes everything, then ends the process; asked a second time, it ends at once. */
async function end(status: number): Promise<void> {
  if (ending !== null) {
    if (performance.now() - ending > sameSignal) process.exit(130);
    return;
  }
  ending = performance.now();
  setTimeout(() => process.exit(status), closingPatience).unref();
  try {
    await open.disposeAsync();
    process.exit(status);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
}

/** What can be mended is one sentence; anything else is a bug and told whole. */
async function fail(error: unknown): Promise<void> {
  const told = error instanceof UserError ? error.say(language) : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${told}\n`);
  await end(1);
}

function languageOfTerminal(environment: NodeJS.ProcessEnv): UserLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return userLanguage((LC_ALL || LC_MESSAGES || LANG || 'en').replace('_', '-'));
}

async function start(): Promise<void> {
  const [{ config: readDotenv }, { readConfig }] = await Promise.all([import('dotenv'), import('./config.ts')]);
  readDotenv({ quiet: true });
  const config = readConfig(process.env);

  // Side by side: each part spends much of its time waiting for files and sockets.
  const secrets = [config.token, config.writing?.key ?? null].filter((secret) => secret !== null);
  const logging = import('./log.ts').then(({ createLog }) => createLog(config.log, secrets));
  const newsroom = import('./newsroom.ts').then(({ openNewsroom }) =>
    openNewsroom(config, undefined, async (trouble) => {
      const log = await logging;
      if (trouble instanceof UserError) log.warn(trouble.say(language));
      else log.error({ err: trouble }, 'A text could not be checked');
    }),
  );
  // A failure is met below, once the bot is on its way too.
  newsroom.catch(() => {});
  // Closed last: the bot asks it to the end.
  open.defer(() =>
    newsroom.then(
      (opened) => opened[Symbol.asyncDispose](),
      () => {},
    ),
  );
  const [{ startBot }, { greet }, { commands }, { awaitedDesk }, log, playground] = await Promise.all([
    import('./discord/bot.ts'),
    import('./discord/greeting.ts'),
    import('../commands/index.ts'),
    import('./gathering/awaitedDesk.ts'),
    logging,
    config.token === null ? startPlayground(config.port) : null,
  ]);

  // Behind the first answers: what is followed can wait a moment.
  const gathered = newsroom.then(async (opened) => {
    const { gatherSources } = await import('./gatherSources.ts');
    return open.use(
      gatherSources(opened, {
        fault: (error, source) => log.error({ err: error, source: source?.id }, 'A source could not be read'),
      }),
    ).desk;
  });
  gathered.catch(() => {});
  const starting = startBot({
    token: config.token ?? playground?.token ?? '',
    api: playground?.apiUrl ?? config.discordApi,
    commands,
    zone: config.zone,
    log,
    // A question asked before the newsroom is open is deferred, and answered when it is.
    desk: {
      answer: async (...question) => (await newsroom).desk.answer(...question),
      suggest: async (...question) => (await newsroom).desk.suggest(...question),
      context: async (...question) => (await newsroom).desk.context(...question),
    },
    sources: awaitedDesk(gathered),
    memory: {
      rememberRequest: async (json) => (await newsroom).store.rememberRequest(json),
      recallRequest: async (key) => (await newsroom).store.recallRequest(key),
    },
    kept: {
      setting: async (...given) => (await newsroom).store.setting(...given),
      setSetting: async (...given) => (await newsroom).store.setSetting(...given),
      forgetSettings: async (guild) => (await newsroom).store.forgetSettings(guild),
      countFeedback: async (...given) => (await newsroom).store.countFeedback(...given),
    },
    notes: {
      // The playground forgets the commands when it ends, so they are told to it at each start.
      note: async (name) => (playground === null ? (await newsroom).store.note(name) : null),
      setNote: async (name, value) => (playground === null ? (await newsroom).store.setNote(name, value) : undefined),
    },
    lost: fail,
  }).then((started) => open.use(started));
  const [{ ingested, summary, followActors, faultsOfWords }, bot] = await Promise.all([newsroom, starting]);
  const { articles, from, to, undated } = await summary();
  const [{ invitationOf }, { terminalTexts }] = await Promise.all([
    import('./discord/invitation.ts'),
    import('./terminal/texts.ts'),
  ]);
  const refused = ingested.refusals;
  process.stdout.write(
    greet(
      {
        place:
          playground === null
            ? { kind: 'invitation', url: invitationOf(bot.applicationId) }
            : { kind: 'playground', url: playground.url },
        articles,
        days: from === null || to === null ? null : { from, to },
        undated,
        notices:
          refused === 0 ? [] : [terminalTexts[language].refusedAtStart({ count: refused, folder: config.articlesDir })],
      },
      language,
    ),
  );
  // Behind the first answers, which need no names; then again, for an operator mends a file while the bot runs.
  let said: ReadonlySet<string> = new Set();
  const followFiles = async (): Promise<void> => {
    try {
      const faults = (await Promise.all([followActors(), faultsOfWords()])).flat();
      const sentences = new Set(faults.map((fault) => fault.say(language)));
      for (const sentence of sentences) if (!said.has(sentence)) log.warn(sentence);
      said = sentences;
    } catch (error) {
      if (error instanceof UserError) log.warn(error.say(language));
      else log.error({ err: error }, 'The names in new articles could not be read');
    }
  };
  void followFiles();
  if (config.actorsDir === null && config.wordsDir === null) return;
  const timer = setInterval(followFiles, followingFiles);
  open.defer(() => clearInterval(timer));
}

async function startPlayground(port: number) {
  const { startPlaygroundApart } = await import('./playground/playgroundApart.ts');
  return open.use(await startPlaygroundApart(port, fail));
}

process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
start().catch(fail);
