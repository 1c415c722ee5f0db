import { bundledActors } from '../bundledActors.ts';
import { UserError } from '../errors.ts';
import { ingest } from '../ingest.ts';
import { nameArticles } from '../nameArticles.ts';
import { readFolder } from '../sources/readFolder.ts';
import { openSqliteStore } from '../store/openSqliteStore.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** `vigie ingest PATH…`: exit status 1 when anything was refused; all the rest is taken. */
export const ingestPaths: Subcommand = async (terminal) => {
  const { flags, config, language } = terminal;
  if (flags.rest.length === 0) throw new UserError('path-not-named');
  const texts = terminalTexts[language];
  await using store = await openSqliteStore({ home: config.home });
  const events = readFolder(flags.rest, { scope: 'shared' });
  const actors = bundledActors(config.actorsDir);
  const report = await ingest(events, store, actors, new Date(), (count) =>
    terminal.progress(texts.ingesting({ count })),
  );
  await nameArticles(store, actors.gazetteer);
  terminal.progress('');
  const refused = report.refused.map(({ file, line, error }) => ({ file, line, reason: error.say(language) }));
  if (flags.json) printJson(terminal, { ...report, refused });
  else {
    for (const { reason } of refused) terminal.notice(reason);
    terminal.print(`${texts.ingested({ ...report, refused: report.refusals })}\n`);
  }
  return refused.length === 0 ? 0 : 1;
};
