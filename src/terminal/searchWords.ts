import { scopesOf } from '../article/scope.ts';
import { slice } from '../article/span.ts';
import { findWords } from '../briefing/findWords.ts';
import { knownActors } from '../briefing/knownActors.ts';
import type { Asker } from '../briefing/request.ts';
import { type Newsroom, openNewsroom } from '../newsroom.ts';
import { printable, wrap } from './layout.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** A passage as scripts get it: verbatim, its span half-open in UTF-16 code units of the article's text. */
export interface RankedPassage {
  readonly article: string;
  readonly file: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly text: string;
}

/** The passages that hold `words`, best first. */
export async function rankPassages(
  newsroom: Newsroom,
  words: string,
  limit: number,
  asker: Asker,
): Promise<readonly RankedPassage[]> {
  const reach = { scopes: scopesOf(asker.guild), source: null, days: null };
  const { found } = await findWords(
    words,
    reach,
    { index: newsroom.index, actors: knownActors(newsroom.store), wordbook: newsroom.wordbook },
    limit,
  );
  const articles = new Map(
    (await newsroom.store.getMany(found.passages.map(({ article }) => article))).map((article) => [
      article.id,
      article,
    ]),
  );
  return found.passages.flatMap(({ article: id, span, score }) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    return [
      { article: id, file: article.file, title: article.title.text, ...span, score, text: slice(article.text, span) },
    ];
  });
}

/** `vigie search WORDS` */
export const searchWords: Subcommand = async (terminal) => {
  const { flags, config, asker, language, style } = terminal;
  await using newsroom = await openNewsroom(config);
  await newsroom.readNames();
  const passages = await rankPassages(newsroom, flags.rest.join(' '), flags.limit, asker);
  if (flags.json) printJson(terminal, { query: flags.rest.join(' '), passages });
  else if (passages.length === 0) terminal.print(`${terminalTexts[language].noPassages}\n`);
  for (const [index, { file, title, score, text }] of flags.json ? [] : passages.entries()) {
    const head = `${style.accent(`${index + 1}.`)} ${style.bold(printable(title))} ${style.faint(`${file} · ${score.toFixed(2)}`)}`;
    terminal.print(`${[head, ...wrap(text, style.width - 4).map((line) => `    ${line}`), ''].join('\n')}\n`);
  }
  return 0;
};
