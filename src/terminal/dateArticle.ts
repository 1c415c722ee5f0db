import { DateTime } from 'luxon';
import type { Article } from '../article/article.ts';
import { explainDating } from '../briefing/explainDating.ts';
import { openNewsroom } from '../newsroom.ts';
import type { Store } from '../store/store.ts';
import { readDay } from '../time/oneDay.ts';
import { findArticle } from './findArticle.ts';
import { wrap } from './layout.ts';
import { printJson, type Subcommand } from './terminal.ts';

/** `vigie date ARTICLE`: when it appeared, and why we think so; with `--set` a day, or none, in place of what was found. */
export const dateArticle: Subcommand = async (terminal) => {
  const { flags, config, asker, language, style } = terminal;
  const day = flags.set === null ? undefined : readDay(flags.set, asker, DateTime.now(), '--set');
  await using newsroom = await openNewsroom(config);
  const { store } = newsroom;
  const found = await findArticle(store, flags.rest.join(' ').trim());
  if (day !== undefined) await newsroom.setDate(found.id, day);
  const article = (await store.get(found.id)) ?? found;
  if (flags.json) {
    printJson(terminal, { article: article.id, file: article.file, dating: article.dating });
    return 0;
  }
  const titles = await titlesOfOthers(article, store);
  const [head = '', ...reasons] = explainDating(article, language, (id) => titles.get(id) ?? null);
  const lines = [
    ...wrap(article.title.text, style.width).map(style.bold),
    ...wrap(head, style.width),
    ...reasons.flatMap((reason) =>
      wrap(reason, style.width - 4).map((line, index) => `${index === 0 ? '  – ' : '    '}${line}`),
    ),
  ];
  terminal.print(`${lines.join('\n')}\n`);
  return 0;
};

/** Titles of the articles that the date of this one hangs on. */
async function titlesOfOthers({ dating }: Article, store: Store): Promise<ReadonlyMap<string, string>> {
  const evidence = [...(dating?.evidence ?? []), ...(dating?.doubts ?? [])];
  const ids = evidence.flatMap(({ kind, subject }) => (kind === 'article' ? (subject ?? []) : []));
  return new Map((await store.getMany(ids)).map(({ id, title }) => [id, title.text]));
}
